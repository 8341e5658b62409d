package org.mentormatching.batch.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.mentormatching.explain.Stability;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.ASay;

/**
 * How a proposal stands to what both sides said whom they prefer, as machines read it.
 *
 * @param known whether it is read at all who prefers whom
 * @param stability what is said; nobody and nothing where it is not
 */
record StabilityFacts(boolean known, @JsonUnwrapped Stability stability) {
  static StabilityFacts of(Stability stability, Policy policy) {
    return new StabilityFacts(isKnown(policy), stability);
  }

  /** Whether who prefers whom is read under a policy. */
  static boolean isKnown(Policy policy) {
    return policy.criteria().stream()
        .anyMatch(entry -> entry.criterion().id().equals(ASay.DEFINITION.id()));
  }
}
