package org.mentormatching.batch.report;

import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Person;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.Consent;
import org.mentormatching.result.Unmatched.Cause;

/** Who is written to, and what those are told who stay without. */
final class Recipients {
  private final Policy policy;

  Recipients(Policy policy) {
    this.policy = policy;
  }

  /** Whether somebody takes part and consents, as far as the policy asks for it. */
  boolean takesPart(Person person) {
    return !refuses(Active.DEFINITION.id(), person, Columns.ACTIVE)
        && !refuses(Consent.DEFINITION.id(), person, Columns.CONSENT);
  }

  private boolean refuses(String ruleId, Person person, Column<Boolean> column) {
    return policy.rules().stream().anyMatch(entry -> entry.rule().id().equals(ruleId))
        && !person.attributes().get(column).orElse(true);
  }

  /** Whoever takes no part or has not consented is not waiting. */
  static boolean isWaiting(Cause cause) {
    return cause != Cause.NOT_TAKING_PART && cause != Cause.NOT_CONSENTING;
  }

  /** Why somebody stays without, in words that say nothing of what others want or do. */
  static String reason(Cause cause) {
    return switch (cause) {
      case NO_MENTOR_ALLOWED -> "no mentor of this round fits the rules of the programme";
      case NO_FREE_SEAT, LIMIT_REACHED, ADDS_NOTHING ->
          "more people looked for a mentor than there was room for";
      case NOT_TAKING_PART, NOT_CONSENTING -> throw new IllegalArgumentException("is not waiting");
    };
  }
}
