package org.mentormatching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Kernel;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.Steps;
import org.mentormatching.model.Mentee;

/**
 * Finds the best set of open pairs with the exact kernel.
 *
 * <p>A large problem is solved on the best pairs of each mentee first. The prices then tell which
 * of the pairs that were left out could improve the result; these join and the kernel runs again,
 * until there are none (column generation, Dantzig and Wolfe, 1960, "Decomposition principle for
 * linear programs"). The result is the optimum over all pairs.
 */
final class KernelStage {
  /** Up to so many pairs everything is solved at once. */
  private static final int SMALL = 500_000;

  /** Pairs of a mentee to begin with. */
  private static final int FIRST = 24;

  /** Pairs of a mentee that join in one round. */
  private static final int JOINING = 12;

  private final OpenPairs pairs;
  private final long[][][] wishValues;
  private final int levels;
  private final Kernel kernel;
  private final int small;
  private final boolean[] used;

  /**
   * A stage on some pairs.
   *
   * @param wishValues by mentee and open wish, at all levels
   */
  KernelStage(OpenPairs pairs, long[][][] wishValues, int levels, Kernel kernel) {
    this(pairs, wishValues, levels, kernel, SMALL);
  }

  /** A stage that solves everything at once only up to so many pairs. */
  KernelStage(OpenPairs pairs, long[][][] wishValues, int levels, Kernel kernel, int small) {
    this.small = small;
    this.pairs = pairs;
    this.wishValues = wishValues;
    this.levels = levels;
    this.kernel = kernel;
    this.used = new boolean[pairs.size()];
  }

  static long[][][] wishValues(
      List<Mentee> mentees, OpenPairs pairs, Settled settled, ObjectiveLevels levels) {
    long[][][] values = new long[pairs.mentees()][][];
    for (int i = 0; i < values.length; i++) {
      Mentee mentee = mentees.get(i);
      values[i] = new long[pairs.wishes(i)][];
      for (int wish = 0; wish < values[i].length; wish++) {
        values[i][wish] = levels.wish(mentee, settled.mentorsOf(mentee) + wish + 1);
      }
    }
    return values;
  }

  Relaxed solve(BooleanSupplier cancelled) {
    if (pairs.size() <= small) {
      Arrays.fill(used, true);
    } else {
      begin();
    }
    while (true) {
      int[] numbers = usedPairs();
      Solution solution = kernel.solve(network(numbers), cancelled);
      if (numbers.length == pairs.size() || !join(solution.prices())) {
        int[] chosen = Arrays.stream(solution.chosen()).map(pair -> numbers[pair]).toArray();
        return new Relaxed(chosen, solution.value(), solution.prices());
      }
    }
  }

  private int[] usedPairs() {
    int[] numbers = new int[pairs.size()];
    int count = 0;
    for (int pair = 0; pair < used.length; pair++) {
      if (used[pair]) {
        numbers[count++] = pair;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The best pairs of each mentee; among equals those that follow the mentee's own number. */
  private void begin() {
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      int from = pairs.start(mentee);
      int count = pairs.start(mentee + 1) - from;
      if (count <= FIRST) {
        Arrays.fill(used, from, from + count, true);
      } else {
        int turn = mentee % count;
        int most = Math.max(FIRST, 2 * pairs.wishes(mentee));
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
          order[i] = ((long) -pairs.fit(from + i) << 32) | ((i - turn + count) % count);
        }
        Arrays.sort(order);
        for (int i = 0; i < Math.min(most, count); i++) {
          used[from + (int) ((order[i] & 0xffff_ffffL) + turn) % count] = true;
        }
      }
    }
  }

  private Network network(int[] numbers) {
    Network.Builder builder = Network.builder(levels, 1);
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      builder.node(Kind.LEFT, wishes(wishValues[mentee]));
    }
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      builder.node(Kind.RIGHT, Steps.free(levels, pairs.seats(mentor)));
    }
    int mentee = 0;
    for (int pair : numbers) {
      while (pair >= pairs.start(mentee + 1)) {
        mentee++;
      }
      builder.pair(mentee, pairs.mentor(pair), pairs.fit(pair));
    }
    return builder.build();
  }

  private Steps wishes(long[][] values) {
    int[] widths = new int[values.length];
    Arrays.fill(widths, 1);
    long[] flat = new long[values.length * levels];
    for (int wish = 0; wish < values.length; wish++) {
      System.arraycopy(values[wish], 0, flat, wish * levels, levels);
    }
    return Steps.of(levels, widths, flat);
  }

  /** Lets the pairs join that gain most at these prices; whether there were any. */
  private boolean join(Prices prices) {
    long[][] ofMentees = prices(prices, Kind.LEFT, pairs.mentees());
    long[][] ofMentors = prices(prices, Kind.RIGHT, pairs.mentors());
    boolean joined = false;
    Gain gain = new Gain(levels);
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
        if (!used[pair]) {
          gain.offer(pair, pairs.fit(pair), ofMentees[mentee], ofMentors[pairs.mentor(pair)]);
        }
      }
      for (int pair : gain.takeBest(JOINING)) {
        used[pair] = true;
        joined = true;
      }
    }
    return joined;
  }

  private long[][] prices(Prices prices, Kind kind, int count) {
    long[][] byNode = new long[count][levels];
    for (int node = 0; node < count; node++) {
      for (int level = 0; level < levels; level++) {
        byNode[node][level] = prices.price(kind, node, level);
      }
    }
    return byNode;
  }
}
