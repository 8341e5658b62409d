package org.mentormatching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.mentormatching.flow.ExactKernel;
import org.mentormatching.flow.Kernel;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.Steps;
import org.mentormatching.flow.WarmStart;
import org.mentormatching.model.Mentee;

/**
 * Finds the best set of open pairs with the exact kernel.
 *
 * <p>A large problem is solved on the best pairs of each mentee first. The prices then tell which
 * of the pairs that were left out could improve the result; these join and the kernel goes on from
 * where it was, until there are none (column generation: G. B. Dantzig and P. Wolfe, 1960,
 * "Decomposition principle for linear programs"; P. C. Gilmore and R. E. Gomory, 1961, "A linear
 * programming approach to the cutting-stock problem"). Then the prices prove that the result is the
 * optimum over all pairs. It ends, since pairs only join.
 */
final class KernelStage {
  /** Up to so many pairs everything is solved at once. */
  private static final int SMALL = 500_000;

  /** Mentees whose pairs are written between two questions whether the caller has cancelled. */
  private static final int CHUNK = 1_000;

  /**
   * How large a part of the pairs the kernel is given.
   *
   * @param small up to so many eligible pairs it is given all of them
   * @param first pairs of each wish to begin with
   * @param joining most pairs of a mentee that join in one round
   */
  record Portions(long small, int first, int joining) {
    /** Everything up to half a million pairs, else 32 pairs a wish and then 32 a mentee. */
    static final Portions USUAL = new Portions(SMALL, 32, 32);
  }

  /** Thousandths of the work that finding pairs to begin with takes, by and large. */
  private static final int FINDING = 400;

  /** The same with the first solve. */
  private static final int FIRST = 600;

  /** A part of a round takes this part of what is left. */
  private static final int ROUNDS = 4;

  private final PairFinder finder;
  private final WorkShare share;
  private final long[][][] wishValues;
  private final int levels;
  private final Kernel kernel;
  private final Portions portions;

  /**
   * A stage on the open pairs of a problem.
   *
   * @param wishValues by mentee and open wish, at all levels
   */
  KernelStage(
      PairFinder finder, long[][][] wishValues, int levels, Kernel kernel, Portions portions) {
    this.finder = finder;
    share = finder.share();
    this.wishValues = wishValues;
    this.levels = levels;
    this.kernel = kernel;
    this.portions = portions;
  }

  static long[][][] wishValues(
      List<Mentee> mentees, OpenPairs pairs, Settled settled, ObjectiveLevels levels) {
    long[][][] values = new long[pairs.mentees()][][];
    int ofPanels = levels.panels();
    for (int i = 0; i < values.length; i++) {
      Mentee mentee = mentees.get(i);
      values[i] = new long[pairs.wishes(i)][];
      for (int wish = 0; wish < values[i].length; wish++) {
        values[i][wish] = levels.wish(mentee, settled.mentorsOf(mentee) + wish + 1);
        if (ofPanels >= 0) {
          values[i][wish][ofPanels] = settled.panels().worth(mentee, wish);
        }
      }
    }
    return values;
  }

  Relaxed solve(BooleanSupplier cancelled) {
    share.next(FINDING);
    if (finder.most() <= portions.small()) {
      OpenPairs all = finder.all();
      share.next(WorkShare.WHOLE);
      return whole(all, cancelled);
    }
    OpenPairs best = finder.best(portions.first());
    share.next(FIRST);
    Relaxed relaxed = whole(best, cancelled);
    while (true) {
      share.nextOf(ROUNDS);
      FoundPairs[] gaining = finder.gaining(relaxed.pairs(), relaxed.prices(), portions.joining());
      if (Arrays.stream(gaining).allMatch(found -> found.mentors().length == 0)) {
        return relaxed;
      }
      share.nextOf(ROUNDS);
      relaxed = joined(relaxed, gaining, cancelled);
    }
  }

  /**
   * The optimum over all pairs, found from a set of pairs and prices that are near it, such as
   * those of a problem with fewer eligible pairs.
   *
   * @param near pairs with the numbers of the finder's people, some or all of them chosen
   */
  Relaxed solve(Relaxed near, BooleanSupplier cancelled) {
    Relaxed relaxed = near;
    FoundPairs[] gaining = finder.gaining(near.pairs(), near.prices(), portions.joining());
    do {
      relaxed = joined(relaxed, gaining, cancelled);
      gaining = finder.gaining(relaxed.pairs(), relaxed.prices(), portions.joining());
    } while (Arrays.stream(gaining).anyMatch(found -> found.mentors().length > 0));
    return relaxed;
  }

  /** The optimum over some pairs. */
  static Relaxed whole(
      OpenPairs pairs, long[][][] wishValues, int levels, BooleanSupplier cancelled) {
    Network network = network(pairs, wishValues, levels, cancelled);
    return relaxed(pairs, new ExactKernel().solve(network, cancelled));
  }

  /** The optimum over some pairs where mentors have these seats. */
  static Relaxed whole(
      OpenPairs pairs,
      long[][][] wishValues,
      int levels,
      Steps[] seats,
      BooleanSupplier cancelled) {
    Network network = network(pairs, wishValues, levels, seats, cancelled);
    return relaxed(pairs, new ExactKernel().solve(network, cancelled));
  }

  private Relaxed whole(OpenPairs pairs, BooleanSupplier cancelled) {
    Network network = network(pairs, wishValues, levels, cancelled);
    return relaxed(pairs, kernel.solve(network, cancelled, share.ofKernel()));
  }

  private Relaxed joined(Relaxed before, FoundPairs[] gaining, BooleanSupplier cancelled) {
    OpenPairs pairs = before.pairs().with(gaining);
    int[] chosen = pairs.numbers(before.pairs(), before.chosen());
    WarmStart start = new WarmStart(chosen, before.prices());
    Network network = network(pairs, wishValues, levels, cancelled);
    return relaxed(pairs, kernel.solve(network, start, cancelled, share.ofKernel()));
  }

  private static Relaxed relaxed(OpenPairs pairs, Solution solution) {
    return new Relaxed(pairs, solution.chosen(), solution.value(), solution.prices());
  }

  /** The network of open pairs; people and pairs have the same numbers there. */
  static Network network(
      OpenPairs pairs, long[][][] wishValues, int levels, BooleanSupplier cancelled) {
    return network(
        pairs,
        wishValues,
        levels,
        mentor -> seats(pairs.earlier(), levels, pairs.seats(mentor), pairs.worthOfFirst(mentor)),
        cancelled);
  }

  /** The same where mentors have these seats. */
  static Network network(
      OpenPairs pairs,
      long[][][] wishValues,
      int levels,
      Steps[] seats,
      BooleanSupplier cancelled) {
    return network(
        pairs,
        wishValues,
        levels,
        mentor -> seats(pairs.earlier(), levels, seats[mentor], pairs.worthOfFirst(mentor)),
        cancelled);
  }

  private static Network network(
      OpenPairs pairs,
      long[][][] wishValues,
      int levels,
      IntFunction<Steps> seats,
      BooleanSupplier cancelled) {
    Network.Builder builder = Network.builder(levels, pairs.earlier().levels()).room(pairs.size());
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      builder.node(Kind.LEFT, wishes(wishValues[mentee], levels));
    }
    for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
      builder.node(Kind.RIGHT, seats.apply(mentor));
    }
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      if (mentee % CHUNK == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException("cancelled before solving");
      }
      pairs.write(builder, mentee);
    }
    return builder.build();
  }

  /** Seats of a mentor, the first of which may be worth something at the level above the pairs'. */
  static Steps seats(EarlierPairs earlier, int levels, int seats, long worthOfFirst) {
    return seats(earlier, levels, Steps.free(levels, seats), worthOfFirst);
  }

  /** The same for seats that may cost something. */
  private static Steps seats(EarlierPairs earlier, int levels, Steps steps, long worthOfFirst) {
    return worthOfFirst == 0
        ? steps
        : steps.atLeast(1, levels - earlier.levels() - 1, worthOfFirst);
  }

  /** Wishes of a mentee, each worth something at every level. */
  static Steps wishes(long[][] values, int levels) {
    int[] widths = new int[values.length];
    Arrays.fill(widths, 1);
    long[] flat = new long[values.length * levels];
    for (int wish = 0; wish < values.length; wish++) {
      System.arraycopy(values[wish], 0, flat, wish * levels, levels);
    }
    return Steps.of(levels, widths, flat);
  }
}
