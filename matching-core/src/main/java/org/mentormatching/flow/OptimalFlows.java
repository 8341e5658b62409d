package org.mentormatching.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Network.Kind;

/**
 * Which pairs are in every flow of greatest value, which in some and which in none.
 *
 * <p>Any other flow of greatest value differs from a given one by cycles of the residual network
 * whose arcs all gain nothing at prices that prove it. Such arcs are called tight here. So a pair
 * that carries a unit can go, and one that carries none can come, exactly where a tight arc of it
 * lies on a cycle of tight arcs: where both its ends are in one strongly connected component (for
 * assignments M.-C. Costa, 1994, "Persistency in maximum cardinality bipartite matchings").
 *
 * <p>Takes one look at every pair, and two numbers for each tight one.
 *
 * <p>Limits: networks without groups.
 */
public final class OptimalFlows {
  private static final int NONE = Components.NONE;

  private final Network network;
  private final Prices prices;
  private final BitSet held;
  private final int lefts;
  private final int rights;
  private final int root;

  /** Units of each left node, then of each right node. */
  private final int[] count;

  /** First tight arc of each node but the root, where it leads and over which pair. */
  private final int[] start;

  private final int[] to;
  private final int[] over;

  /** Nodes that may take a unit more from the root, and that may give one back, gaining nothing. */
  private final BitSet mayTake = new BitSet();

  private final BitSet mayGive = new BitSet();

  private final int[] component;

  private OptimalFlows(Network network, int[] chosen, Prices prices, BooleanSupplier cancelled) {
    Effort effort = new Effort(cancelled);
    this.network = network;
    this.prices = prices;
    lefts = network.size(Kind.LEFT);
    rights = network.size(Kind.RIGHT);
    root = lefts + rights;
    held = new BitSet(network.pairs());
    count = new int[root];
    for (int pair : chosen) {
      held.set(pair);
    }
    BitSet tight = tight(effort);
    start = new int[root + 2];
    to = new int[tight.cardinality()];
    over = new int[to.length];
    link(tight);
    for (int node = 0; node < root; node++) {
      markUnits(node);
    }
    component = Components.of(root + 1, new Arcs()::follow, effort);
  }

  /**
   * What else is as good as a flow of greatest value.
   *
   * @param network a network without groups
   * @param chosen the pairs that carry a unit, ascending
   * @param prices which prove that no flow is worth more
   * @param cancelled asked often
   * @throws IllegalArgumentException if the network has groups
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static OptimalFlows of(
      Network network, int[] chosen, Prices prices, BooleanSupplier cancelled) {
    if (!network.isPlain()) {
      throw new IllegalArgumentException("only networks without groups are looked at");
    }
    return new OptimalFlows(network, chosen, prices, cancelled);
  }

  private BitSet tight(Effort effort) {
    BitSet tight = new BitSet(network.pairs());
    for (int left = 0; left < lefts; left++) {
      int end = network.pairStart(left + 1);
      for (int pair = network.pairStart(left); pair < end; pair++) {
        if (held.get(pair)) {
          count[left]++;
          count[lefts + network.pairRight(pair)]++;
        }
        if (isTight(left, pair)) {
          tight.set(pair);
        }
      }
      effort.spend(end - network.pairStart(left));
    }
    return tight;
  }

  private boolean isTight(int left, int pair) {
    int right = network.pairRight(pair);
    for (int level = network.levels() - 1; level >= 0; level--) {
      if (network.pairValue(pair, level)
          != prices.price(Kind.RIGHT, right, level) - prices.price(Kind.LEFT, left, level)) {
        return false;
      }
    }
    return true;
  }

  /** A tight pair leads from left to right if it carries nothing, else back. */
  private void link(BitSet tight) {
    for (int pair = tight.nextSetBit(0); pair >= 0; pair = tight.nextSetBit(pair + 1)) {
      start[from(pair) + 2]++;
    }
    for (int node = 0; node < root; node++) {
      start[node + 2] += start[node + 1];
    }
    for (int pair = tight.nextSetBit(0); pair >= 0; pair = tight.nextSetBit(pair + 1)) {
      int at = start[from(pair) + 1]++;
      to[at] = to(pair);
      over[at] = pair;
    }
  }

  private int from(int pair) {
    return held.get(pair) ? lefts + network.pairRight(pair) : network.pairLeft(pair);
  }

  private int to(int pair) {
    return held.get(pair) ? network.pairLeft(pair) : lefts + network.pairRight(pair);
  }

  private void markUnits(int node) {
    Kind kind = node < lefts ? Kind.LEFT : Kind.RIGHT;
    int number = node < lefts ? node : node - lefts;
    Steps steps = network.steps(kind, number);
    if (count[node] < steps.capacity() && gainsNothing(kind, number, steps, count[node])) {
      mayTake.set(node);
    }
    if (count[node] > 0 && gainsNothing(kind, number, steps, count[node] - 1)) {
      mayGive.set(node);
    }
  }

  private boolean gainsNothing(Kind kind, int node, Steps steps, int unit) {
    for (int level = 0; level < network.levels(); level++) {
      long price = prices.price(kind, node, level);
      if (steps.unit(unit, level) != (kind == Kind.LEFT ? price : -price)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a tight arc from the root to a node. */
  private boolean isAfterRoot(int node) {
    return node < lefts ? mayTake.get(node) : mayGive.get(node);
  }

  private boolean isBeforeRoot(int node) {
    return node < lefts ? mayGive.get(node) : mayTake.get(node);
  }

  /** Whether every flow of greatest value has the pair. */
  public boolean isInEvery(int pair) {
    return held.get(pair) && !isOnCycle(pair);
  }

  /** Whether some flow of greatest value has the pair. */
  public boolean isInSome(int pair) {
    return held.get(pair) || isOnCycle(pair);
  }

  private boolean isOnCycle(int pair) {
    int left = network.pairLeft(pair);
    return component[left] == component[lefts + network.pairRight(pair)] && isTight(left, pair);
  }

  /**
   * What comes and goes if a pair is to come or go and nothing is to be lost: the pairs of a
   * shortest cycle through it. Empty where {@link #isInEvery} or {@link #isInSome} says that there
   * is none.
   */
  public Optional<int[]> change(int pair) {
    return isOnCycle(pair) ? Optional.of(cycle(pair)) : Optional.empty();
  }

  /** The pairs of the shortest cycle of tight arcs through a pair. */
  private int[] cycle(int pair) {
    int[] arrivedOver = new int[root + 1];
    int[] arrivedFrom = new int[root + 1];
    Arrays.fill(arrivedFrom, NONE);
    int begin = to(pair);
    int end = from(pair);
    int[] queue = new int[root + 1];
    int count = 1;
    queue[0] = begin;
    arrivedFrom[begin] = begin;
    for (int at = 0; at < count && arrivedFrom[end] == NONE; at++) {
      int node = queue[at];
      if (node == root) {
        for (int next = 0; next < root; next++) {
          if (isAfterRoot(next) && arrivedFrom[next] == NONE) {
            arrivedFrom[next] = root;
            arrivedOver[next] = NONE;
            queue[count++] = next;
          }
        }
        continue;
      }
      for (int arc = start[node]; arc < start[node + 1]; arc++) {
        if (arrivedFrom[to[arc]] == NONE) {
          arrivedFrom[to[arc]] = node;
          arrivedOver[to[arc]] = over[arc];
          queue[count++] = to[arc];
        }
      }
      if (isBeforeRoot(node) && arrivedFrom[root] == NONE) {
        arrivedFrom[root] = node;
        arrivedOver[root] = NONE;
        queue[count++] = root;
      }
    }
    int[] cycle = new int[root + 2];
    int length = 0;
    cycle[length++] = pair;
    for (int node = end; node != begin; node = arrivedFrom[node]) {
      if (arrivedOver[node] != NONE) {
        cycle[length++] = arrivedOver[node];
      }
    }
    return Arrays.copyOf(cycle, length);
  }

  /** Follows the tight arcs of each node, one after the other. */
  private final class Arcs {
    private final int[] next = Arrays.copyOf(start, root + 1);

    Arcs() {
      next[root] = 0;
    }

    int follow(int node) {
      if (node == root) {
        while (next[root] < root) {
          int other = next[root]++;
          if (isAfterRoot(other)) {
            return other;
          }
        }
        return NONE;
      }
      if (next[node] < start[node + 1]) {
        return to[next[node]++];
      }
      if (next[node] == start[node + 1] && isBeforeRoot(node)) {
        next[node]++;
        return root;
      }
      return NONE;
    }
  }
}
