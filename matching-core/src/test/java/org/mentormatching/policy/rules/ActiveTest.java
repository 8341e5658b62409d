package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.ACTIVE;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class ActiveTest {
  @Test
  void refusesWhoeverDoesNotTakePart() {
    Rule rule = new Active();
    assertThat(new Couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(new Couple().mentee(ACTIVE, true).mentor(ACTIVE, true).check(rule))
        .isEqualTo(ALLOWED);
    assertThat(new Couple().mentee(ACTIVE, false).check(rule)).isEqualTo(REFUSED);
    assertReason(
        new Couple().mentee(ACTIVE, false).refusal(rule),
        "the mentee does not take part in this cycle",
        Audience.COORDINATOR);
    assertReason(
        new Couple().mentor(ACTIVE, false).refusal(rule),
        "the mentor does not take part in this cycle",
        Audience.COORDINATOR);
  }
}
