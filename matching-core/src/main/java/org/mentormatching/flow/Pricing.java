package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/**
 * Finds the arc through which {@link NetworkSimplex} improves next.
 *
 * <p>Arcs are looked at node by node, in a circle that goes on where the last search ended. When a
 * block of them has been seen, the one with the greatest gain is taken; when a whole round shows
 * none, the flow is optimal.
 *
 * <p>Hot: one pass over the pairs of a node reads three arrays in order and one price per pair.
 */
final class Pricing {
  private static final int SMALLEST_BLOCK = 64;

  private final Arcs arcs;
  private final Effort effort;
  private final byte[] state;
  private final long[][] price;
  private final int block;
  private final int firstRight;
  private int node = 1;

  /** The arc found. */
  int arc;

  /** Where a unit that the arc should carry starts; the arc's end if it is full. */
  int from;

  /** Where that unit goes. */
  int to;

  /** What that unit is worth, by word. */
  final long[] gain;

  private final long[] trial;

  Pricing(Arcs arcs, long[][] price, Effort effort) {
    this.arcs = arcs;
    this.price = price;
    this.effort = effort;
    state = arcs.state;
    block = Math.max(SMALLEST_BLOCK, (int) Math.sqrt(state.length));
    firstRight = arcs.first[Kind.RIGHT.ordinal()];
    gain = new long[arcs.words];
    trial = new long[arcs.words];
  }

  /** Finds an arc that gains and answers whether there is one. */
  boolean findEntering() {
    Arrays.fill(gain, 0);
    arc = -1;
    int seen = 0;
    for (int round = 1; round < arcs.nodes; round++) {
      if (node < firstRight) {
        int start = arcs.pairStart[node];
        int end = arcs.pairStart[node + 1];
        if (arcs.words == 1) {
          lookAtPairs(start, end);
        } else {
          lookAtPairsByWord(start, end);
        }
        seen += end - start;
      }
      seen += 1 + lookAtSteps();
      node++;
      if (node == arcs.nodes) {
        node = 1;
      }
      if (seen >= block) {
        effort.spend(seen);
        seen = 0;
        if (arc >= 0) {
          return true;
        }
      }
    }
    return arc >= 0;
  }

  private void lookAtPairs(int start, int end) {
    long[] worth = arcs.worth[0];
    long[] price0 = price[0];
    int[] head = arcs.head;
    long base = price0[node];
    long most = gain[0];
    int best = -1;
    for (int pair = start; pair < end; pair++) {
      long candidate = state[pair] * (worth[pair] + base - price0[head[pair]]);
      if (candidate > most) {
        most = candidate;
        best = pair;
      }
    }
    if (best >= 0) {
      gain[0] = most;
      take(best, node, head[best]);
    }
  }

  private void lookAtPairsByWord(int start, int end) {
    for (int pair = start; pair < end; pair++) {
      consider(pair, node, arcs.head[pair]);
    }
  }

  private int lookAtSteps() {
    int hub = arcs.hub[node];
    boolean left = arcs.onLeft(node);
    int start = arcs.pairs + arcs.stepStart[node];
    int end = arcs.pairs + arcs.stepStart[node + 1];
    for (int step = start; step < end; step++) {
      consider(step, left ? hub : node, left ? node : hub);
    }
    return end - start;
  }

  /** Takes the arc from u to v if a change of its flow gains more than any arc seen before. */
  private void consider(int candidate, int u, int v) {
    byte sign = state[candidate];
    if (sign == Arcs.TREE) {
      return;
    }
    trial[0] = sign * (arcs.worth[0][candidate] + price[0][u] - price[0][v]);
    if (trial[0] < gain[0]) {
      return;
    }
    for (int word = 1; word < trial.length; word++) {
      trial[word] = sign * (arcs.worth[word][candidate] + price[word][u] - price[word][v]);
    }
    if (Arrays.compare(trial, gain) > 0) {
      System.arraycopy(trial, 0, gain, 0, trial.length);
      take(candidate, u, v);
    }
  }

  private void take(int best, int u, int v) {
    arc = best;
    from = state[best] == Arcs.EMPTY ? u : v;
    to = state[best] == Arcs.EMPTY ? v : u;
  }
}
