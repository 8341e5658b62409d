package org.mentormatching.explain;

import java.util.List;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * Pairs that together break a soft limit, further than those among them do that go on or are
 * pinned.
 *
 * @param limitId the limit
 * @param pairs the pairs, by mentee and mentor; those are not among them whose mentee takes no part
 * @param excess by how much they break it beyond what those do that go on or are pinned
 * @param unit in what that is counted
 * @param cost what it takes from the fit of all pairs, in ten-thousandths
 * @param reason how they break it, with the figures on both sides
 */
public record BrokenLimit(
    String limitId, List<Member> pairs, long excess, Unit unit, long cost, Reason reason) {
  /**
   * One of the pairs.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   */
  public record Member(String menteeId, String mentorId) {}

  /** Copies the list. */
  public BrokenLimit {
    pairs = List.copyOf(pairs);
  }

  /** Whether all pairs are of this mentor. */
  public boolean isOfMentor(String id) {
    return pairs.stream().allMatch(pair -> pair.mentorId().equals(id));
  }

  /** Whether all pairs are of this mentee. */
  public boolean isOfMentee(String id) {
    return pairs.stream().allMatch(pair -> pair.menteeId().equals(id));
  }
}
