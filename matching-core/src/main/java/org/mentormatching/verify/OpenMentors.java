package org.mentormatching.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mentormatching.model.Mentor;

/**
 * The mentors with open seats, the cheapest first. A price is compared level by level, so whoever
 * is cheaper gains more with the same fit.
 */
final class OpenMentors {
  private final List<Mentor> all;
  private final int[] mentors;
  private final int[] rankOf;
  private final int[] seats;
  private final long[][] prices;

  OpenMentors(Claim claim, PriceList priceList) {
    all = claim.problem().mentors();
    mentors =
        IntStream.range(0, all.size())
            .filter(j -> claim.settled().openSeats(all.get(j)) > 0)
            .boxed()
            .sorted(
                Comparator.comparing((Integer j) -> priceList.of(all.get(j)), Arrays::compare)
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    seats = Arrays.stream(mentors).map(j -> claim.settled().openSeats(all.get(j))).toArray();
    prices = Arrays.stream(mentors).mapToObj(j -> priceList.of(all.get(j))).toArray(long[][]::new);
    rankOf = new int[all.size()];
    Arrays.fill(rankOf, mentors.length);
    for (int rank = 0; rank < mentors.length; rank++) {
      rankOf[mentors[rank]] = rank;
    }
  }

  /** All of them, the cheapest first. */
  int[] cheapestFirst() {
    return mentors.clone();
  }

  /** Number of mentors. */
  int size() {
    return mentors.length;
  }

  /** How many are cheaper; the number of all for a mentor without open seats. */
  int rank(int mentor) {
    return rankOf[mentor];
  }

  /** The mentor of a rank. */
  Mentor mentor(int rank) {
    return all.get(mentors[rank]);
  }

  /** The price of the mentor of a rank at each level. */
  long[] price(int rank) {
    return prices[rank];
  }

  /** The open seats of the mentor of a rank. */
  int seats(int rank) {
    return seats[rank];
  }

  /** How many have a price that, the last level left aside, is lower than a given one. */
  int cheaper(long[] price) {
    return firstNot(rank -> compareAbove(prices[rank], price) < 0);
  }

  /** How many have a price that, the last level left aside, is lower than a given one or equal. */
  int notDearer(long[] price) {
    return firstNot(rank -> compareAbove(prices[rank], price) <= 0);
  }

  private static int compareAbove(long[] one, long[] other) {
    int above = one.length - 1;
    return Arrays.compare(one, 0, above, other, 0, above);
  }

  private int firstNot(IntPredicate holds) {
    int low = 0;
    int high = mentors.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
