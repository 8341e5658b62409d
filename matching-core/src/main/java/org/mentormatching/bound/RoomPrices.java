package org.mentormatching.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentormatching.bound.Groups.Sum;

/**
 * Prices of mentees to begin with where the room of all mentors together is too small for the
 * wishes that count at a level: each costs what it needs of the room at least, at the price at
 * which just as many are filled as there is room for. That is the surrogate of all mentors' sums
 * with the linear bound of one knapsack (F. Glover, 1968, "Surrogate constraints"; G. B. Dantzig,
 * 1957, "Discrete-variable extremum problems").
 */
final class RoomPrices {
  private RoomPrices() {}

  /**
   * What a wish of each mentee costs, in units of a level; empty if there is room for all.
   *
   * @param level not the last
   * @param sum that is hard
   */
  static Optional<double[]> of(BoundProblem problem, Sum sum, int level) {
    long[] needs = needs(problem, sum);
    double room = room(problem, sum);
    List<Wish> wishes = new ArrayList<>();
    for (int mentee = 0; mentee < needs.length; mentee++) {
      for (long[] worth : problem.wishes()[mentee]) {
        if (Arrays.stream(worth, 0, level).anyMatch(above -> above > 0)) {
          room -= needs[mentee];
        } else if (worth[level] > 0 && needs[mentee] > 0) {
          wishes.add(new Wish(needs[mentee], (double) worth[level] / needs[mentee]));
        }
      }
    }
    wishes.sort(Comparator.comparingDouble(wish -> -wish.ofUnit()));
    for (Wish wish : wishes) {
      room -= wish.need();
      if (room < 0) {
        return Optional.of(
            Arrays.stream(needs).mapToDouble(need -> wish.ofUnit() * need).toArray());
      }
    }
    return Optional.empty();
  }

  /** A wish that counts at the level: what it needs, and what it is worth for each unit of that. */
  private record Wish(long need, double ofUnit) {}

  /** What each mentee needs with the mentor with whom it is least. */
  private static long[] needs(BoundProblem problem, Sum sum) {
    long[] needs = new long[problem.mentees()];
    for (int mentee = 0; mentee < needs.length; mentee++) {
      int someone = mentee;
      needs[mentee] =
          IntStream.range(problem.start()[mentee], problem.start()[mentee + 1])
              .mapToLong(pair -> sum.of(problem.mentor()[pair], someone))
              .min()
              .orElse(0);
    }
    return needs;
  }

  /** What all mentors have room for, as far as their seats can fill it. */
  private static double room(BoundProblem problem, Sum sum) {
    long[] greatest = new long[problem.mentors()];
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      for (int pair = problem.start()[mentee]; pair < problem.start()[mentee + 1]; pair++) {
        int mentor = problem.mentor()[pair];
        greatest[mentor] = Math.max(greatest[mentor], sum.of(mentor, mentee));
      }
    }
    double room = 0;
    for (int mentor = 0; mentor < greatest.length; mentor++) {
      room +=
          Math.min((double) sum.room(mentor), (double) greatest[mentor] * problem.seats()[mentor]);
    }
    return room;
  }
}
