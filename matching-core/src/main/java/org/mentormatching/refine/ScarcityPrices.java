package org.mentormatching.refine;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Estimates what a seat of each mentor and a unit of room in each additive group are worth, so that
 * search looks first at pairs whose fit is great for what they take up.
 *
 * <p>Subgradient steps on the Lagrangian relaxation of seats and room: every mentee takes the pairs
 * of greatest fit less prices; prices rise where too much is taken and fall where something is left
 * (Held, Wolfe and Crowder, Validation of subgradient optimization, 1974). An estimate for search
 * alone, of no use as a bound. Doubles with the four operations give the same prices everywhere.
 */
final class ScarcityPrices {
  private static final int MOST_STEPS = 300;
  private static final int LEAST_STEPS = 20;
  private static final long WORK = 150_000_000;
  private static final double FIRST_STEP = 0.2;
  private static final double LAST_STEP = 0.002;

  private final SearchProblem problem;
  private final LimitGroups groups;
  private final SearchEffort effort;
  private final double unit;
  private final double[] worthOfWish;
  private final double[] seatPrice;
  private final double[] roomPrice;
  private final double[] room;
  private final double[] reduced;
  private final int[][] near;

  /**
   * Estimates prices.
   *
   * @param scale what a unit of each level is worth in fit
   */
  ScarcityPrices(SearchProblem problem, Assignment assignment, long[] scale, SearchEffort effort) {
    this.problem = problem;
    groups = assignment.groups();
    this.effort = effort;
    unit = scale.length < 2 ? Annealing.greatestFit(problem) : scale[scale.length - 2] / 2.0;
    worthOfWish = new double[problem.mentees().size()];
    for (int mentee = 0; mentee < worthOfWish.length; mentee++) {
      for (int level = 0; level < scale.length - 1 && problem.wishes()[mentee] > 0; level++) {
        worthOfWish[mentee] += (double) scale[level] * problem.wishValue()[mentee][0][level];
      }
    }
    seatPrice = new double[problem.mentors().size()];
    roomPrice = new double[groups.groups()];
    room = new double[groups.groups()];
    for (int group = 0; group < room.length; group++) {
      room[group] = groups.isPriced(group) ? groups.room(group) : -1;
    }
    reduced = new double[problem.pairs()];
    descend();
    near = sorted();
  }

  private void descend() {
    long work = Math.max(1, (long) problem.pairs() + groups.places());
    long steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, WORK / work));
    double step = FIRST_STEP;
    double factor = StrictMath.pow(LAST_STEP / FIRST_STEP, 1.0 / steps);
    double[] seats = new double[seatPrice.length];
    double[] load = new double[room.length];
    for (long i = 0; i < steps; i++) {
      Arrays.fill(seats, 0);
      Arrays.fill(load, 0);
      for (int mentee = 0; mentee < worthOfWish.length; mentee++) {
        if (mentee % 64 == 0) {
          effort.goOn();
        }
        take(mentee, seats, load);
      }
      for (int mentor = 0; mentor < seats.length; mentor++) {
        seatPrice[mentor] =
            moved(seatPrice[mentor], step * unit, seats[mentor], problem.seats()[mentor]);
      }
      for (int group = 0; group < load.length; group++) {
        if (room[group] >= 0) {
          double size = unit / groups.usualExcess(group);
          roomPrice[group] = moved(roomPrice[group], step * size, load[group], room[group]);
        }
      }
      step *= factor;
    }
    for (int mentee = 0; mentee < worthOfWish.length; mentee++) {
      reduce(mentee);
    }
  }

  private static double moved(double price, double step, double taken, double room) {
    double over = (taken - room) / Math.max(1, room);
    return Math.max(0, price + step * Math.max(-1, Math.min(1, over)));
  }

  private void reduce(int mentee) {
    for (int pair = problem.pairStart()[mentee]; pair < problem.pairStart()[mentee + 1]; pair++) {
      double value = problem.pairFit()[pair] - seatPrice[problem.pairMentor()[pair]];
      for (int place = groups.placeStart(pair); place < groups.placeStart(pair + 1); place++) {
        int group = groups.groupAt(place);
        if (room[group] >= 0) {
          value -= roomPrice[group] * groups.weightAt(place);
        }
      }
      reduced[pair] = value;
    }
  }

  /** The pairs that a mentee would take at these prices. */
  private void take(int mentee, double[] seats, double[] load) {
    reduce(mentee);
    double least = Double.POSITIVE_INFINITY;
    int last = Assignment.NONE;
    for (int wish = 0; wish < problem.wishes()[mentee]; wish++) {
      int best = Assignment.NONE;
      for (int pair = problem.pairStart()[mentee]; pair < problem.pairStart()[mentee + 1]; pair++) {
        boolean below = reduced[pair] < least || (reduced[pair] == least && pair > last);
        if (below && (best == Assignment.NONE || reduced[pair] > reduced[best])) {
          best = pair;
        }
      }
      if (best == Assignment.NONE || worthOfWish[mentee] + reduced[best] <= 0) {
        return;
      }
      least = reduced[best];
      last = best;
      seats[problem.pairMentor()[best]]++;
      for (int place = groups.placeStart(best); place < groups.placeStart(best + 1); place++) {
        int group = groups.groupAt(place);
        if (room[group] >= 0) {
          load[group] += groups.weightAt(place);
        }
      }
    }
  }

  /** The pairs of each mentee, those of the greatest fit less prices first; not to be changed. */
  int[][] near() {
    return near;
  }

  /** How many pairs of a mentee lose so much at most beside the best one. */
  int near(int mentee, double loss) {
    int from = 0;
    int to = near[mentee].length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (loss(mentee, near[mentee][middle]) <= loss) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** By how much the fit of a pair less prices is below that of the mentee's best; 0 or more. */
  double loss(int mentee, int pair) {
    return reduced[near[mentee][0]] - reduced[pair];
  }

  private int[][] sorted() {
    int[][] sorted = new int[worthOfWish.length][];
    for (int mentee = 0; mentee < sorted.length; mentee++) {
      if (mentee % 64 == 0) {
        effort.goOn();
      }
      int from = problem.pairStart()[mentee];
      sorted[mentee] = IntStream.range(from, problem.pairStart()[mentee + 1]).toArray();
      sort(sorted[mentee], pair -> -reduced[pair]);
    }
    return sorted;
  }

  /** Sorts pairs by whole numbers of what is said of them, ties as they stand. */
  static void sort(int[] pairs, IntToDoubleFunction of) {
    int[] before = pairs.clone();
    long[] keys = new long[pairs.length];
    for (int i = 0; i < keys.length; i++) {
      long rounded = (long) Math.max(-1e9, Math.min(1e9, of.applyAsDouble(pairs[i])));
      keys[i] = (rounded << 24) | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      pairs[i] = before[(int) (keys[i] & 0xFFFFFF)];
    }
  }

  /** What a unit of room in a group is worth. */
  double roomPrice(int group) {
    return roomPrice[group];
  }
}
