package org.mentormatching.result;

import java.util.List;

/**
 * The proof of a bound at one level of the objective that takes limits into account, given that
 * every level above reaches its own bound (Lagrangian prices of the wishes).
 *
 * <p>Here this level counts {@code scale} times and each level above as often as its multiplier
 * says. For a mentee take the most that the first wishes, however many, are worth together, less
 * the mentee's price for each. For a mentor take {@code most}, which no group of mentees is worth
 * more than: a group that seats and hard limits allow is worth what its pairs are worth and the
 * prices of its mentees, less those of the caps under which its pairs are, what lower limits make
 * of a first mentee, and at the last level less what it costs in soft limits that look at one
 * mentor. For a cap take its price for each pair that there is room for. Add all this up, take off
 * every level above, as often as it counts, at its bound, and divide by the scale: the whole part
 * is the bound.
 *
 * @param level the level
 * @param scale how often it counts; at least 1
 * @param multipliers how often each level above counts, in their order; may be negative
 * @param mentees prices of mentees, by id; 0 for who is not there
 * @param mentors what groups of mentors are worth, by id; nothing for who is not there
 * @param caps those that have a price
 */
public record LimitedLevel(
    Level level,
    long scale,
    List<Long> multipliers,
    List<MenteePrice> mentees,
    List<MentorWorth> mentors,
    List<CapPrice> caps) {
  /**
   * The price of a mentee.
   *
   * @param id the mentee
   * @param price what a wish pays and a pair gains
   */
  public record MenteePrice(String id, long price) {}

  /**
   * What the groups of a mentor are worth at most.
   *
   * @param id the mentor
   * @param least no group is worth more than {@code most} even if every seat that it leaves free is
   *     worth so much; so nobody has to look at pairs that are worth no more; 0 or more
   * @param most what no group is worth more than
   */
  public record MentorWorth(String id, long least, long most) {}

  /**
   * The price of a cap: of the pairs that a limit counts together only so many may be made, or each
   * further one costs something.
   *
   * @param limit the limit's id
   * @param cap what its pairs have in common, in the limit's words
   * @param room pairs that there is room for beside settled ones; 0 or more
   * @param price what each of its pairs pays; 0 or more, and under a soft limit at most what an
   *     excess of one costs
   */
  public record CapPrice(String limit, String cap, long room, long price) {}

  /** Copies the lists. */
  public LimitedLevel {
    multipliers = List.copyOf(multipliers);
    mentees = List.copyOf(mentees);
    mentors = List.copyOf(mentors);
    caps = List.copyOf(caps);
  }
}
