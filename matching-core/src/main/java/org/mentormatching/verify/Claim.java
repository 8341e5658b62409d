package org.mentormatching.verify;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/**
 * A result with everything that it is checked against.
 *
 * @param cancelled when it answers true, checking ends
 */
record Claim(
    Problem problem,
    Policy policy,
    ActivePolicy active,
    Settled settled,
    MatchingResult result,
    BooleanSupplier cancelled) {
  static Claim of(
      Problem problem, Policy policy, MatchingResult result, BooleanSupplier cancelled) {
    return new Claim(problem, policy, policy.on(problem), new Settled(problem), result, cancelled);
  }

  /**
   * Asks whether to go on; every check does so for each person or pair that it comes to.
   *
   * @throws CancellationException if not
   */
  void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the verification was cancelled");
    }
  }
}
