package org.mentormatching.result;

import java.util.List;
import org.mentormatching.policy.Appraisal;

/**
 * A pair.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param mentorNumber which of the mentee's mentors this is, from 1: ongoing and pinned pairs
 *     first, then the better fit, then the id
 * @param status where the pair comes from
 * @param fit the share of the attainable points that the pair earns, in ten-thousandths
 * @param known the share of all points that rests on real answers, in ten-thousandths; 0 where no
 *     criterion counts
 * @param points what each criterion gives
 * @param uncheckedRules ids of the rules that could not tell
 */
public record Match(
    String menteeId,
    String mentorId,
    int mentorNumber,
    Status status,
    int fit,
    int known,
    List<Appraisal.Points> points,
    List<String> uncheckedRules) {
  /** Where a pair comes from. */
  public enum Status {
    /** Proposed in this run. */
    NEW,
    /** Goes on from an earlier cycle. */
    ONGOING,
    /** Set by the coordinator. */
    PINNED
  }

  /** Copies the lists. */
  public Match {
    points = List.copyOf(points);
    uncheckedRules = List.copyOf(uncheckedRules);
  }
}
