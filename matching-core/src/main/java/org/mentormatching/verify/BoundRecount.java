package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/**
 * The bound that prices prove, by weak duality of the assignment of open wishes to open seats: each
 * new pair of any result is worth its wish less the mentee's price, plus its fit and the mentee's
 * price less the mentor's, plus the mentor's price; so the sum of all such gains that are positive
 * is at least what the result reaches. Linear in the number of pairs.
 */
final class BoundRecount {
  private static final int MOST_FIT = 10_000;

  private final Claim claim;
  private final Levels levels;
  private final PairRows rows;
  private final int size;
  private final int[] openSeats;
  private final long[][] mentorPrices;
  private final long[] gain;

  private BoundRecount(Claim claim, Levels levels, PairRows rows, PriceList ofMentors) {
    this.claim = claim;
    this.levels = levels;
    this.rows = rows;
    size = levels.all().size();
    List<Mentor> mentors = claim.problem().mentors();
    openSeats = mentors.stream().mapToInt(claim.settled()::openSeats).toArray();
    gain = new long[size];
    mentorPrices = mentors.stream().map(ofMentors::of).toArray(long[][]::new);
  }

  /** The bound at each level. */
  static List<BigInteger> of(
      Claim claim, Levels levels, PairRows rows, PriceList ofMentees, PriceList ofMentors) {
    return new BoundRecount(claim, levels, rows, ofMentors).bound(ofMentees);
  }

  private List<BigInteger> bound(PriceList ofMentees) {
    PositiveSum bound = new PositiveSum(size);
    List<Mentee> mentees = claim.problem().mentees();
    for (int i = 0; i < mentees.size(); i++) {
      claim.goOn();
      Mentee mentee = mentees.get(i);
      if (claim.settled().openWishes(mentee) > 0) {
        addWishes(mentee, ofMentees.of(mentee), bound);
        addPairs(i, mentee, ofMentees.of(mentee), bound);
      }
    }
    for (int j = 0; j < openSeats.length; j++) {
      bound.add(mentorPrices[j], openSeats[j]);
    }
    return bound.total();
  }

  private void addWishes(Mentee mentee, long[] price, PositiveSum bound) {
    int first = claim.settled().filledWishes(mentee.id()) + 1;
    for (int number = first; number <= mentee.mentorsWanted(); number++) {
      long[] worth = levels.worth(mentee, number);
      for (int level = 0; level < size; level++) {
        worth[level] -= price[level];
      }
      bound.add(worth);
    }
  }

  private void addPairs(int index, Mentee mentee, long[] price, PositiveSum bound) {
    boolean[] left = new boolean[openSeats.length];
    for (int j = 0; j < left.length; j++) {
      left[j] = openSeats[j] > 0 && isGain(MOST_FIT, price, mentorPrices[j]);
    }
    int[] fits = rows.strikeAll(index, left);
    for (int j = 0; j < left.length; j++) {
      Mentor mentor = claim.problem().mentors().get(j);
      if (left[j]
          && isGain(fits[j], price, mentorPrices[j])
          && !claim.settled().isSettled(PairKey.of(mentee, mentor))) {
        bound.add(gain);
      }
    }
  }

  /** Works out a pair's gain, its fit and the mentee's price less the mentor's, if positive. */
  private boolean isGain(int fit, long[] menteePrice, long[] mentorPrice) {
    for (int level = 0; level < size; level++) {
      gain[level] = menteePrice[level] - mentorPrice[level];
    }
    gain[size - 1] += fit;
    return PositiveSum.isPositive(gain);
  }
}
