package org.mentormatching.explain;

import java.util.List;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.policy.Appraisal.Ruling;

/**
 * What a pin with an override goes against.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param reason why, in the words of whoever pinned the pair; they may name somebody
 * @param rules the rules that refuse the pair
 * @param limits the hard limits that ongoing and pinned pairs break, or break further, because of
 *     it
 * @param mentors how many mentors ongoing and pinned pairs give the mentee
 * @param wishes how many the mentee wishes for
 * @param mentees how many mentees ongoing and pinned pairs give the mentor
 * @param seats how many the mentor offers
 */
public record Overridden(
    String menteeId,
    String mentorId,
    String reason,
    List<Ruling> rules,
    List<Obstacle> limits,
    int mentors,
    int wishes,
    int mentees,
    int seats) {
  /** Copies the lists. */
  public Overridden {
    rules = List.copyOf(rules);
    limits = List.copyOf(limits);
  }

  /** Whether the mentee wishes for fewer mentors than are settled. */
  public boolean exceedsWishes() {
    return mentors > wishes;
  }

  /** Whether the mentor offers fewer seats than are settled. */
  public boolean exceedsSeats() {
    return mentees > seats;
  }

  /** Whether it goes against anything; else the pair could have been pinned without an override. */
  public boolean isAgainstAnything() {
    return !rules.isEmpty() || !limits.isEmpty() || exceedsWishes() || exceedsSeats();
  }
}
