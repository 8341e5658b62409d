package org.mentormatching.result;

import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;

/** A result belongs to other people or another policy. */
public final class StaleResultException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private StaleResultException(String expected, String found) {
    super(
        "the result has the fingerprint %s, problem and policy have %s. Match them again"
            .formatted(found, expected));
  }

  /**
   * Checks that a result belongs to a problem and a policy.
   *
   * @throws StaleResultException if it does not
   */
  public static void check(Problem problem, Policy policy, MatchingResult result) {
    String fingerprint = Fingerprint.of(problem, policy);
    if (!fingerprint.equals(result.fingerprint())) {
      throw new StaleResultException(fingerprint, result.fingerprint());
    }
  }
}
