package org.mentormatching.verify;

import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/** A result with everything that it is checked against. */
record Claim(
    Problem problem, Policy policy, ActivePolicy active, Settled settled, MatchingResult result) {
  static Claim of(Problem problem, Policy policy, MatchingResult result) {
    return new Claim(problem, policy, policy.on(problem), new Settled(problem), result);
  }
}
