package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.CONSENT;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class ConsentTest {
  @Test
  void refusesWithoutConsentAndCannotTellWithoutAnAnswer() {
    Rule rule = new Consent();
    assertThat(new Couple().mentee(CONSENT, true).mentor(CONSENT, true).check(rule))
        .isEqualTo(ALLOWED);
    assertThat(new Couple().mentee(CONSENT, true).check(rule)).isEqualTo(UNKNOWN);
    assertThat(new Couple().check(rule)).isEqualTo(UNKNOWN);
    assertThat(new Couple().mentor(CONSENT, false).check(rule)).isEqualTo(REFUSED);
  }

  @Test
  void namesTheSideThatRefusesConsent() {
    Rule rule = new Consent();
    assertReason(
        new Couple().mentee(CONSENT, false).refusal(rule),
        "the mentee has not consented",
        Audience.COORDINATOR);
    assertReason(
        new Couple().mentee(CONSENT, true).mentor(CONSENT, false).refusal(rule),
        "the mentor has not consented",
        Audience.COORDINATOR);
    assertReason(
        new Couple().mentor(CONSENT, true).refusal(rule),
        "the mentee has not consented",
        Audience.COORDINATOR);
  }
}
