package org.mentormatching.flow;

import org.mentormatching.flow.Network.Kind;

/** The pairs of a {@link Network} in the order of their right nodes, then of the network. */
final class Transposed {
  private final int[] start;
  private final int[] left;
  private final int[] original;

  Transposed(Network network, Effort effort) {
    int[] rights = network.pairRights();
    start = new int[network.size(Kind.RIGHT) + 2];
    left = new int[rights.length];
    original = new int[rights.length];
    for (int right : rights) {
      start[right + 2]++;
      effort.spend(1);
    }
    for (int node = 2; node < start.length; node++) {
      start[node] += start[node - 1];
    }
    for (int node = 0; node < network.size(Kind.LEFT); node++) {
      int end = network.pairStart(node + 1);
      for (int pair = network.pairStart(node); pair < end; pair++) {
        int to = start[rights[pair] + 1]++;
        left[to] = node;
        original[to] = pair;
      }
      effort.spend(end - network.pairStart(node));
    }
  }

  /** First pair of a right node; its last is before {@code start(right + 1)}. */
  int start(int right) {
    return start[right];
  }

  int left(int pair) {
    return left[pair];
  }

  int original(int pair) {
    return original[pair];
  }

  /** First pairs of all right nodes, and the number of pairs. */
  int[] starts() {
    return start;
  }

  int[] lefts() {
    return left;
  }

  int[] originals() {
    return original;
  }
}
