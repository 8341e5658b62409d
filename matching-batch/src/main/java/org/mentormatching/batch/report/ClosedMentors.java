package org.mentormatching.batch.report;

import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.Consent;

/** Mentors with whom no new pair is allowed by what they say of themselves. */
public final class ClosedMentors {
  private ClosedMentors() {}

  /** Why nobody new can have a mentor; empty if that depends on the mentee. */
  public static Optional<String> reason(Policy policy, Mentor mentor) {
    if (isRefused(policy, Active.DEFINITION.id(), mentor, Columns.ACTIVE)) {
      return Optional.of("does not take part in this cycle");
    }
    return isRefused(policy, Consent.DEFINITION.id(), mentor, Columns.CONSENT)
        ? Optional.of("has not consented to being matched")
        : Optional.empty();
  }

  private static boolean isRefused(
      Policy policy, String ruleId, Mentor mentor, Column<Boolean> column) {
    return policy.rules().stream().anyMatch(entry -> entry.rule().id().equals(ruleId))
        && !mentor.attributes().get(column).orElse(true);
  }
}
