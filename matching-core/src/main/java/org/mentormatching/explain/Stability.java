package org.mentormatching.explain;

import java.util.List;
import java.util.Optional;

/**
 * How a result stands to what both sides said whom they prefer. A matching is stable if no two
 * people prefer each other to their proposed partners (D. Gale and L. S. Shapley, 1962, College
 * admissions and the stability of marriage). A programme wants other things as well, so that pairs
 * who do are information, not faults. Limits are left aside.
 *
 * @param mentees mentees who name mentors whom they prefer
 * @param mentors mentors who name mentees whom they prefer
 * @param mutual pairs whom the rules allow and who name each other
 * @param made those of them that are pairs of the result
 * @param blocking those of them that are not, though both would gain, by mentee and mentor
 */
public record Stability(
    int mentees, int mentors, int mutual, int made, List<BlockingPair> blocking) {
  /**
   * Two people who both prefer each other to their proposed partner.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @param insteadOfMentor whom the mentee would give up; empty if a wish is open
   * @param insteadOfMentee whom the mentor would give up; empty if a seat is free
   */
  public record BlockingPair(
      String menteeId,
      String mentorId,
      Optional<String> insteadOfMentor,
      Optional<String> insteadOfMentee) {}

  /** Copies the list. */
  public Stability {
    blocking = List.copyOf(blocking);
  }
}
