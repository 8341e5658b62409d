package org.mentormatching.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.flow.Network.Kind;

/**
 * Confirms in one pass that a {@link Solution} is feasible and optimal, from the network and the
 * prices alone.
 *
 * <p>It shares no code with any method that finds solutions and compares plain vectors, level by
 * level. It checks that
 *
 * <ul>
 *   <li>the chosen pairs exist and ascend, and no node or group passes more than it has room for,
 *   <li>the value is that of the chosen pairs and of the steps that they fill, first steps first,
 *   <li>every arc with a positive gain is full and every arc with a negative gain is empty,
 *   <li>the prices add up to the value (strong duality): at every level it equals the sum of
 *       capacity times gain over all arcs with a positive gain.
 * </ul>
 *
 * <p>The third point together with the first proves optimality (R. K. Ahuja, T. L. Magnanti and J.
 * B. Orlin, 1993, "Network Flows", theorem 9.4); the fourth follows from them and is checked all
 * the same.
 */
public final class OptimalityCheck {
  /** Faults beyond this number are counted, not listed. */
  private static final int LISTED = 100;

  private final Network network;
  private final Solution solution;
  private final int levels;
  private final List<String> faults = new ArrayList<>();
  private int unlisted;
  private final boolean[] chosen;
  private final long[][] flow;
  private final long[] gain;
  private final Total[] value;
  private final Total[] dual;

  private OptimalityCheck(Network network, Solution solution) {
    this.network = network;
    this.solution = solution;
    levels = network.levels();
    chosen = new boolean[network.pairs()];
    flow = new long[Kind.values().length][];
    for (Kind kind : Kind.values()) {
      flow[kind.ordinal()] = new long[network.size(kind)];
    }
    gain = new long[levels];
    value = totals();
    dual = totals();
  }

  private Total[] totals() {
    Total[] totals = new Total[levels];
    Arrays.setAll(totals, level -> new Total());
    return totals;
  }

  /**
   * What is wrong with a solution, one sentence each; empty if it is optimal and its prices prove
   * it. At most a hundred are listed, then their number.
   */
  public static List<String> faults(Network network, Solution solution) {
    OptimalityCheck check = new OptimalityCheck(network, solution);
    if (check.shapeFits() && check.pairsAscend()) {
      check.countFlow();
      try {
        check.followPairs();
        check.followSteps();
        check.compareTotals();
      } catch (ArithmeticException overflow) {
        check.fault("numbers are too large to be checked: " + overflow.getMessage());
      }
    }
    if (check.unlisted > 0) {
      check.faults.add("and " + check.unlisted + " more");
    }
    return List.copyOf(check.faults);
  }

  private void fault(String sentence) {
    if (faults.size() < LISTED) {
      faults.add(sentence);
    } else {
      unlisted++;
    }
  }

  private boolean shapeFits() {
    if (solution.value().length != levels || solution.prices().levels() != levels) {
      fault(
          "the network has %d levels, the value %d and the prices %d"
              .formatted(levels, solution.value().length, solution.prices().levels()));
    }
    for (Kind kind : Kind.values()) {
      int priced = solution.prices().size(kind);
      if (priced != network.size(kind)) {
        fault(
            "there are %d %s nodes and prices for %d".formatted(network.size(kind), kind, priced));
      }
    }
    return faults.isEmpty();
  }

  private boolean pairsAscend() {
    int before = -1;
    for (int pair : solution.chosen()) {
      if (pair < 0 || pair >= network.pairs()) {
        fault("pair %d is chosen, but pairs go from 0 to %d".formatted(pair, network.pairs() - 1));
      } else if (pair <= before) {
        fault("pair %d is chosen after pair %d; they must ascend".formatted(pair, before));
      } else {
        chosen[pair] = true;
      }
      before = pair;
    }
    return faults.isEmpty();
  }

  private void countFlow() {
    for (int pair : solution.chosen()) {
      flow[Kind.LEFT.ordinal()][network.pairLeft(pair)]++;
      flow[Kind.RIGHT.ordinal()][network.pairRight(pair)]++;
    }
    passOn(Kind.LEFT, Kind.LEFT_GROUP);
    passOn(Kind.LEFT_GROUP, Kind.LEFT_GROUP);
    passOn(Kind.RIGHT, Kind.RIGHT_GROUP);
    passOn(Kind.RIGHT_GROUP, Kind.RIGHT_GROUP);
    for (Kind kind : Kind.values()) {
      for (int node = 0; node < network.size(kind); node++) {
        long room = capacity(network.steps(kind, node));
        long passes = flow[kind.ordinal()][node];
        if (passes > room) {
          fault("%s %d passes %d units and has room for %d".formatted(kind, node, passes, room));
        }
      }
    }
  }

  /** Adds what nodes pass to their groups, last nodes first, as a group comes before its own. */
  private void passOn(Kind kind, Kind group) {
    for (int node = network.size(kind) - 1; node >= 0; node--) {
      int hub = network.parent(kind, node);
      if (hub != Network.ROOT) {
        flow[group.ordinal()][hub] += flow[kind.ordinal()][node];
      }
    }
  }

  private static long capacity(Steps steps) {
    long capacity = 0;
    for (int step = 0; step < steps.count(); step++) {
      capacity += steps.width(step);
    }
    return capacity;
  }

  private void followPairs() {
    for (int left = 0; left < network.size(Kind.LEFT); left++) {
      for (int pair = network.pairStart(left); pair < network.pairStart(left + 1); pair++) {
        int right = network.pairRight(pair);
        for (int level = 0; level < levels; level++) {
          long worth = network.pairValue(pair, level);
          long into = price(Kind.LEFT, left, level);
          gain[level] = gain(worth, into, price(Kind.RIGHT, right, level));
          if (chosen[pair]) {
            value[level].add(1, worth);
          }
        }
        int level = judge(chosen[pair] ? 1 : 0, 1);
        if (level >= 0) {
          fault(
              sentence("pair " + pair, chosen[pair] ? 1 : 0, 1, level)
                  + sum(network.pairValue(pair, level), Kind.LEFT, left, Kind.RIGHT, right, level));
        }
      }
    }
  }

  private void followSteps() {
    for (Kind kind : Kind.values()) {
      for (int node = 0; node < network.size(kind); node++) {
        Steps steps = network.steps(kind, node);
        long rest = flow[kind.ordinal()][node];
        for (int step = 0; step < steps.count(); step++) {
          long carries = Math.min(rest, steps.width(step));
          rest -= carries;
          followStep(kind, node, step, carries);
        }
      }
    }
  }

  private void followStep(Kind kind, int node, int step, long carries) {
    Steps steps = network.steps(kind, node);
    boolean inward = kind == Kind.LEFT || kind == Kind.LEFT_GROUP;
    Kind group = inward ? Kind.LEFT_GROUP : Kind.RIGHT_GROUP;
    int hub = network.parent(kind, node);
    for (int level = 0; level < levels; level++) {
      long here = price(kind, node, level);
      long there = price(group, hub, level);
      long worth = steps.value(step, level);
      gain[level] = inward ? gain(worth, there, here) : gain(worth, here, there);
      value[level].add(carries, worth);
    }
    int level = judge(carries, steps.width(step));
    if (level >= 0) {
      long worth = steps.value(step, level);
      String name = "step %d of %s %d".formatted(step, kind, node);
      fault(
          sentence(name, carries, steps.width(step), level)
              + (inward
                  ? sum(worth, group, hub, kind, node, level)
                  : sum(worth, kind, node, group, hub, level)));
    }
  }

  private long price(Kind kind, int node, int level) {
    return node == Network.ROOT ? 0 : solution.prices().price(kind, node, level);
  }

  private static long gain(long worth, long priceFrom, long priceTo) {
    try {
      return Math.subtractExact(Math.addExact(worth, priceFrom), priceTo);
    } catch (ArithmeticException overflow) {
      throw new ArithmeticException(
          "value %d + price %d - price %d".formatted(worth, priceFrom, priceTo));
    }
  }

  /** Adds the gain to the dual total; answers the level that contradicts the flow, or -1. */
  private int judge(long carries, long room) {
    int decisive = 0;
    while (decisive < levels && gain[decisive] == 0) {
      decisive++;
    }
    if (decisive == levels) {
      return -1;
    }
    boolean positive = gain[decisive] > 0;
    if (positive) {
      for (int level = 0; level < levels; level++) {
        dual[level].add(room, gain[level]);
      }
    }
    return (positive ? carries == room : carries == 0) ? -1 : decisive;
  }

  private String sentence(String arc, long carries, long room, int level) {
    return "%s carries %d of %d, though it gains %d at level %d: "
        .formatted(arc, carries, room, gain[level], level);
  }

  private String sum(long worth, Kind from, int u, Kind to, int v, int level) {
    return "value %d + price %d of %s - price %d of %s"
        .formatted(worth, price(from, u, level), name(from, u), price(to, v, level), name(to, v));
  }

  private static String name(Kind kind, int node) {
    return node == Network.ROOT ? "the root" : kind + " " + node;
  }

  private void compareTotals() {
    for (int level = 0; level < levels; level++) {
      long claimed = solution.value()[level];
      if (!value[level].is(claimed)) {
        fault("at level %d the flow is worth %s, not %d".formatted(level, value[level], claimed));
      }
      if (!dual[level].is(claimed)) {
        fault(
            "at level %d the prices add up to %s, the value to %d"
                .formatted(level, dual[level], claimed));
      }
    }
  }

  /** A sum of products in 128 bits, which no sum here can leave. */
  private static final class Total {
    private long high;
    private long low;

    void add(long factor, long worth) {
      long product = factor * worth;
      low += product;
      high += Math.multiplyHigh(factor, worth);
      if (Long.compareUnsigned(low, product) < 0) {
        high++;
      }
    }

    boolean is(long number) {
      return low == number && high == number >> 63;
    }

    @Override
    public String toString() {
      return BigInteger.valueOf(high)
          .shiftLeft(Long.SIZE)
          .add(new BigInteger(Long.toUnsignedString(low)))
          .toString();
    }
  }
}
