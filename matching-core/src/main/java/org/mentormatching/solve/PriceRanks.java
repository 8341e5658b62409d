package org.mentormatching.solve;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;

/**
 * Prices of mentees and mentors, all levels but the last as one rank: prices that are greater,
 * compared level by level, have a greater rank. A pair has a value at the last level only; so it
 * gains if the mentee's rank is greater than the mentor's, and with equal ranks if fit and the
 * mentee's last price together are more than the mentor's.
 */
final class PriceRanks {
  private final Prices prices;
  private final int mentees;
  private final int[] rank;
  private final long[] last;

  PriceRanks(Prices prices) {
    this.prices = prices;
    mentees = prices.size(Kind.LEFT);
    int people = mentees + prices.size(Kind.RIGHT);
    last = new long[people];
    Integer[] order = new Integer[people];
    for (int person = 0; person < people; person++) {
      last[person] = price(person, prices.levels() - 1);
      order[person] = person;
    }
    Arrays.sort(order, this::compare);
    rank = new int[people];
    for (int i = 1; i < people; i++) {
      rank[order[i]] = rank[order[i - 1]] + (compare(order[i - 1], order[i]) == 0 ? 0 : 1);
    }
  }

  private long price(int person, int level) {
    return person < mentees
        ? prices.price(Kind.LEFT, person, level)
        : prices.price(Kind.RIGHT, person - mentees, level);
  }

  private int compare(int a, int b) {
    for (int level = 0; level < prices.levels() - 1; level++) {
      int order = Long.compare(price(a, level), price(b, level));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  int ofMentee(int mentee) {
    return rank[mentee];
  }

  int ofMentor(int mentor) {
    return rank[mentees + mentor];
  }

  long lastOfMentee(int mentee) {
    return last[mentee];
  }

  long lastOfMentor(int mentor) {
    return last[mentees + mentor];
  }
}
