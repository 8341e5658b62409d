package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class NotSamePersonTest {
  @Test
  void refusesThatSomebodyIsTheirOwnMentor() {
    Rule rule = new NotSamePerson();
    assertThat(new Couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(new Couple().samePerson().check(rule)).isEqualTo(REFUSED);
    assertReason(
        new Couple().samePerson().refusal(rule),
        "mentee and mentor are the same person",
        Audience.EVERYBODY);
  }
}
