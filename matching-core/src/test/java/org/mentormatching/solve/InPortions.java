package org.mentormatching.solve;

import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Effort;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.solve.KernelStage.Portions;

/** Solves with so few pairs at a time that even a small programme takes several rounds. */
public final class InPortions {
  private InPortions() {}

  /** The result, not verified. */
  public static MatchingResult match(
      Problem problem, Policy policy, int first, int joining, Crew crew) {
    return new Solver(
            problem,
            policy,
            crew,
            () -> false,
            Effort.NORMAL,
            () -> false,
            phase -> {},
            new Portions(0, first, joining))
        .solve();
  }
}
