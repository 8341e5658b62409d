package org.mentormatching.batch.report;

import java.util.Optional;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;

/** Whether changes were tried that may help those without a mentor. */
public enum Tried {
  /** They were, or nobody lacks a mentor. */
  YES(""),
  /** There are too many allowed pairs. */
  TOO_MANY_PAIRS("there are too many allowed pairs"),
  /**
   * Limits shaped the result, and filled wishes are traded against fit: whom a change serves is
   * open then.
   */
  LEFT_OPEN(
      "where limits shape the proposal, it is open under weighted coverage who would have a mentor");

  private final String why;

  Tried(String why) {
    this.why = why;
  }

  /**
   * Whether they were for a result.
   *
   * @param whatIf of this result; none where there are too many allowed pairs
   */
  static Tried of(Policy policy, MatchingResult result, Optional<WhatIf> whatIf) {
    if (result.unmatched().isEmpty()) {
      return YES;
    }
    if (whatIf.isEmpty()) {
      return TOO_MANY_PAIRS;
    }
    return policy.coverage() instanceof Coverage.Weighted && !result.provenWithoutLimits()
        ? LEFT_OPEN
        : YES;
  }

  /** Why they were not, in words; empty if they were. */
  public String why() {
    return why;
  }

  /** Said in place of a change where none was tried; empty where some were. */
  String instead() {
    return this == YES ? "" : "not looked into: " + why;
  }
}
