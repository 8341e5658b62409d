package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class OutsideReportingLineTest {
  @Test
  void refusesTheWholeReportingLineUpAndDown() {
    Rule rule = OutsideReportingLine.wholeChain();
    Couple up =
        new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1").topOfTheChart("M-1"));
    assertThat(up.check(rule)).isEqualTo(REFUSED);
    Couple down = new Couple().with(p -> p.reportsTo("M-1", "E-1").topOfTheChart("E-1"));
    assertReason(
        down.refusal(rule),
        "the mentee is 1 level above the mentor in the organisation",
        Audience.EVERYBODY);
    Couple side =
        new Couple().with(p -> p.reportsTo("M-1", "X").reportsTo("E-1", "X").topOfTheChart("X"));
    assertThat(side.check(rule)).isEqualTo(ALLOWED);
  }

  @Test
  void cannotTellAReportingLineThatEndsInNoFileOrGoesRound() {
    Rule rule = OutsideReportingLine.wholeChain();
    assertThat(new Couple().check(rule)).isEqualTo(UNKNOWN);
    Couple unknown = new Couple().with(p -> p.reportsTo("E-1", "gone").topOfTheChart("M-1"));
    assertThat(unknown.check(rule)).isEqualTo(UNKNOWN);
    Couple round =
        new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "E-1").topOfTheChart("M-1"));
    assertThat(round.check(rule)).isEqualTo(UNKNOWN);
  }

  @Test
  void allowsWhoeverStandsFurtherAboveThanTheLevelsThatCount() {
    Rule rule = new OutsideReportingLine(1);
    assertThat(further().check(rule)).isEqualTo(ALLOWED);
    assertThat(further().check(new OutsideReportingLine(2))).isEqualTo(REFUSED);
    Couple unknown = new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1"));
    assertThat(unknown.check(rule)).isEqualTo(UNKNOWN);
    Couple again = new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1"));
    assertThat(again.refusal(rule).key()).isEqualTo("reporting-line.unknown");
  }

  private static Couple further() {
    return new Couple()
        .with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1").topOfTheChart("M-1"));
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new OutsideReportingLine(0))
        .hasMessage("\"levels\" is 0: from 1 to 1000 is possible");
  }
}
