package org.mentormatching.result;

import java.util.List;

/**
 * The proof of the bound: what passing one more unit through a mentee or a mentor costs, level by
 * level (dual prices of the assignment of open wishes to open seats, limits left aside).
 *
 * <p>For wish k of a mentee let the gain be its value less the mentee's price; for a pair its fit
 * plus the mentee's price less the mentor's; for a seat the mentor's price, and for the first seat
 * of a mentor what lower limits make of it beside. Compared level by level, the sum of all positive
 * gains (seats times the gain of a seat) is an upper bound on every result, whoever computes it.
 *
 * <p>Where the floor is raised and the levels above it reach what they can, the total is bounded
 * among the pairs that are not below the floor; pairs of mentees with several open wishes all
 * count. Further prices bound the levels above among all pairs, and others prove that the floor
 * cannot be higher: with pairs below the next higher floor left out, they bound a level above the
 * floor below what is reached there.
 *
 * <p>Where limits keep a result from that bound, a lower one may be proven level by level: see
 * {@link LimitedLevel}.
 *
 * @param levels the levels of every price, the most important first; the floor is none of them
 * @param total prices that bound the total, and all levels above where no floor is raised
 * @param above prices that bound the levels above the floor; none where it is not raised
 * @param floor prices that bound the floor; none where it is not raised, or cannot be higher
 *     because no fit is
 * @param limited from the first level on whose bound is lower under the limits, one for each level;
 *     empty if there is none
 */
public record Certificate(
    List<Level> levels, Prices total, Prices above, Prices floor, List<LimitedLevel> limited) {
  /**
   * The prices of everybody.
   *
   * @param mentees prices of mentees, by id
   * @param mentors prices of mentors, by id
   */
  public record Prices(List<Price> mentees, List<Price> mentors) {
    /** None. */
    public static final Prices NONE = new Prices(List.of(), List.of());

    /** Copies the lists. */
    public Prices {
      mentees = List.copyOf(mentees);
      mentors = List.copyOf(mentors);
    }
  }

  /**
   * The price of one person.
   *
   * @param id the person
   * @param byLevel the price at each level
   */
  public record Price(String id, List<Long> byLevel) {
    /** Copies the list. */
    public Price {
      byLevel = List.copyOf(byLevel);
    }
  }

  /** Copies the lists. */
  public Certificate {
    levels = List.copyOf(levels);
    limited = List.copyOf(limited);
  }
}
