package org.mentormatching.batch.report.page;

import java.util.List;
import org.mentormatching.batch.report.page.PairCard.Decision;
import org.mentormatching.batch.report.page.PairCard.PersonLine;

/**
 * A mentor with those whom this mentor has.
 *
 * @param mentor who it is
 * @param seats all seats
 * @param taken seats with somebody
 * @param free seats for somebody more
 * @param mentees those on the seats
 * @param remark what else is to be said
 * @param isInRound whether it can be decided to hold this mentor back
 * @param decision what is decided already
 */
public record MentorLine(
    PersonLine mentor,
    int seats,
    int taken,
    int free,
    List<Mentee> mentees,
    String remark,
    boolean isInRound,
    Decision decision) {
  private static final int MOST_DRAWN = 10;

  /**
   * A mentee of this mentor.
   *
   * @param name or id
   * @param anchor of the pair
   */
  public record Mentee(String name, String anchor) {}

  /** Copies the list. */
  public MentorLine {
    mentees = List.copyOf(mentees);
  }

  /** A mark for each seat, filled where somebody is on it; empty where they are too many. */
  public String drawn() {
    int all = Math.max(seats, taken);
    return all > MOST_DRAWN ? "" : "●".repeat(taken) + "○".repeat(all - taken);
  }
}
