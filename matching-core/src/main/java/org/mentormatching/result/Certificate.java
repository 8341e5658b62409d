package org.mentormatching.result;

import java.util.List;

/**
 * The proof of the bound: what passing one more unit through a mentee or a mentor costs, level by
 * level (dual prices of the assignment of open wishes to open seats, limits left aside).
 *
 * <p>For wish k of a mentee let the gain be its value less the mentee's price; for a pair its fit
 * plus the mentee's price less the mentor's; for a seat the mentor's price. Compared level by
 * level, the sum of all positive gains (seats times the gain of a seat) is an upper bound on every
 * result, whoever computes it.
 *
 * @param levels the levels of every price, the most important first
 * @param mentees prices of mentees, by id
 * @param mentors prices of mentors, by id
 */
public record Certificate(List<Level> levels, List<Price> mentees, List<Price> mentors) {
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
    mentees = List.copyOf(mentees);
    mentors = List.copyOf(mentors);
  }
}
