package org.mentormatching.candidates;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;

/**
 * The people of a problem in the order that numbers them, which depends on seed and ids alone.
 *
 * @param mentees by number
 * @param mentors by number
 */
public record Roster(List<Mentee> mentees, List<Mentor> mentors) {
  /** The people of a problem under a policy. */
  public static Roster of(Problem problem, Policy policy) {
    return new Roster(
        TieOrder.of(policy.seed(), problem.mentees()),
        TieOrder.of(policy.seed(), problem.mentors()));
  }
}
