package org.mentormatching.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.mentormatching.flow.Prices;
import org.mentormatching.policy.Fit;

/**
 * Raises the fit of the mentee who fares worst as high as the levels above allow.
 *
 * <p>Bisection: with the pairs below some fit left aside, the kernel tells whether the levels above
 * still reach what they reach with all pairs (bottleneck assignment by thresholds: R. Burkard, M.
 * Dell'Amico and S. Martello, 2009, "Assignment Problems", chapter 6). Each mentee with one open
 * wish has the fit of one pair, so that leaving pairs aside is exact. A mentee with several open
 * wishes has the mean of several pairs: the bound leaves all pairs of such mentees in place, and
 * what is reached leaves those below the floor aside.
 */
final class FloorStage {
  /**
   * A floor.
   *
   * @param reached what the mentee who fares worst has
   * @param bound the highest floor that any result can have
   * @param proof prices that show that a floor above the bound costs a level above; none if the
   *     bound is the greatest fit
   * @param above prices that bound the levels above, whatever the floor
   */
  record Floor(int reached, int bound, Optional<Prices> proof, Prices above) {
    /** The same bound where something else is reached. */
    Floor of(int other) {
      return new Floor(other, bound, proof, above);
    }
  }

  /**
   * Pairs whose floor is raised.
   *
   * @param relaxed the best pairs over those that the bound leaves in place
   * @param chosen pairs of {@code relaxed}, ascending
   * @param value of the chosen pairs at each level of the kernel
   */
  record Raised(Relaxed relaxed, int[] chosen, long[] value, Floor floor) {}

  private final OpenPairs people;
  private final Function<IntUnaryOperator, Relaxed> kernel;

  /**
   * A stage.
   *
   * @param people the open people
   * @param kernel solves with a least fit of the pairs of each mentee
   */
  FloorStage(OpenPairs people, Function<IntUnaryOperator, Relaxed> kernel) {
    this.people = people;
    this.kernel = kernel;
  }

  /** The same pairs, or others whose floor is higher. */
  Raised raise(Relaxed free) {
    Bisection single = singles(free, free.value());
    single.run(Fit.FULL);
    Relaxed best = single.best;
    int reached = floor(best);
    if (reached >= single.low) {
      return new Raised(best, best.chosen(), best.value(), single.floor(reached, free));
    }
    Bisection every =
        new Bisection(free, free.value(), least -> mentee -> least, FloorStage::floor);
    every.run(single.low);
    Relaxed found = every.best;
    reached = floor(found);
    Relaxed relaxed = kernel.apply(ofSingles(people, reached)).with(found.pairs(), found.chosen());
    return new Raised(
        relaxed,
        relaxed.pairs().numbers(found.pairs(), found.chosen()),
        found.value(),
        single.floor(reached, free));
  }

  /**
   * The highest floor of pairs that reach as much at every level above as others do.
   *
   * @param free the best pairs without a floor
   * @param others of which the floor counts
   */
  Floor bound(Relaxed free, Chosen others) {
    Bisection single = singles(free, others.value());
    single.run(Fit.FULL);
    return single.floor(floor(others.pairs(), others.chosen()), free);
  }

  private Bisection singles(Relaxed free, long[] least) {
    return new Bisection(free, least, fit -> ofSingles(people, fit), this::floorOfSingles);
  }

  /** A least fit of the pairs of mentees with one open wish, for whom it is exact; none else. */
  static IntUnaryOperator ofSingles(OpenPairs people, int least) {
    return mentee -> people.wishes(mentee) == 1 ? least : 0;
  }

  private int floorOfSingles(Relaxed relaxed) {
    int floor = Fit.FULL;
    for (int pair : relaxed.chosen()) {
      if (people.wishes(relaxed.pairs().mentee(pair)) == 1) {
        floor = Math.min(floor, relaxed.pairs().fit(pair));
      }
    }
    return floor;
  }

  private static int floor(Relaxed relaxed) {
    return floor(relaxed.pairs(), relaxed.chosen());
  }

  /** What the mentee who fares worst has: the least mean fit, rounded down. */
  static int floor(OpenPairs pairs, int[] chosen) {
    long floor = Fit.FULL;
    int next = 0;
    while (next < chosen.length) {
      int first = next;
      int end = pairs.start(pairs.mentee(chosen[first]) + 1);
      long sum = 0;
      while (next < chosen.length && chosen[next] < end) {
        sum += pairs.fit(chosen[next++]);
      }
      floor = Math.min(floor, sum / (next - first));
    }
    return Math.toIntExact(floor);
  }

  /** Looks for the greatest least fit that costs no level above. */
  private final class Bisection {
    private final Function<Integer, IntUnaryOperator> leastFits;
    private final Function<Relaxed, Integer> floor;
    private final long[] above;
    private Relaxed best;
    private int low;
    private Optional<Prices> proof = Optional.empty();

    Bisection(
        Relaxed start,
        long[] reached,
        Function<Integer, IntUnaryOperator> leastFits,
        Function<Relaxed, Integer> floor) {
      this.leastFits = leastFits;
      this.floor = floor;
      best = start;
      above = above(reached);
    }

    void run(int most) {
      low = Math.min(most, floor.apply(best));
      int high = most;
      while (low < high) {
        int middle = (low + high + 1) / 2;
        Relaxed tried = kernel.apply(leastFits.apply(middle));
        if (Arrays.compare(above(tried.value()), above) >= 0) {
          best = tried;
          low = Math.min(most, Math.max(middle, floor.apply(tried)));
        } else {
          proof = Optional.of(tried.prices());
          high = middle - 1;
        }
      }
    }

    Floor floor(int reached, Relaxed free) {
      return new Floor(reached, low, proof, free.prices());
    }

    private static long[] above(long[] value) {
      return Arrays.copyOf(value, value.length - 1);
    }
  }
}
