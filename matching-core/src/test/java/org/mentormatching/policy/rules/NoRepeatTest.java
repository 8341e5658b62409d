package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class NoRepeatTest {
  @Test
  void refusesToRepeatAPairTooSoon() {
    Rule rule = NoRepeat.within(4);
    assertThat(new Couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(new Couple().with(p -> p.past("E-1", "M-1", 4)).check(rule)).isEqualTo(REFUSED);
    assertThat(new Couple().with(p -> p.past("E-1", "M-1", 5)).check(rule)).isEqualTo(ALLOWED);
    assertThat(new Couple().with(p -> p.past("E-1", "M-1", 9).past("E-1", "M-1", 2)).check(rule))
        .isEqualTo(REFUSED);
    assertReason(
        new Couple().with(p -> p.past("E-1", "M-1", 3)).refusal(rule),
        "the two were a pair until 3 cycles ago, the programme waits for 4",
        Audience.EVERYBODY);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> NoRepeat.within(0))
        .hasMessage("\"cycles\" is 0: from 1 to 1000 is possible");
  }
}
