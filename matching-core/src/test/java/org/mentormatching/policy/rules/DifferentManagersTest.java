package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class DifferentManagersTest {
  private static final Rule RULE = new DifferentManagers();

  @Test
  void refusesPeopleOfOneDirectManager() {
    Couple team = new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("M-1", "X"));
    assertThat(team.check(RULE)).isEqualTo(REFUSED);
    Couple again = new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("M-1", "X"));
    assertReason(
        again.refusal(RULE), "mentee and mentor report to the same manager", Audience.EVERYBODY);
  }

  @Test
  void allowsPeopleWhoShareAManagerFurtherUpOnly() {
    Couple cousins =
        new Couple()
            .with(
                p ->
                    p.reportsTo("E-1", "X")
                        .reportsTo("M-1", "Y")
                        .reportsTo("X", "Z")
                        .reportsTo("Y", "Z")
                        .topOfTheChart("Z"));
    assertThat(cousins.check(RULE)).isEqualTo(ALLOWED);
    Couple above = new Couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1"));
    assertThat(above.check(RULE)).isEqualTo(UNKNOWN);
  }

  @Test
  void allowsSomebodyAtTheTopOfTheChart() {
    Couple top = new Couple().with(p -> p.reportsTo("E-1", "X").topOfTheChart("M-1"));
    assertThat(top.check(RULE)).isEqualTo(ALLOWED);
    Couple both = new Couple().with(p -> p.topOfTheChart("E-1").topOfTheChart("M-1"));
    assertThat(both.check(RULE)).isEqualTo(ALLOWED);
  }

  @Test
  void cannotTellOfPeopleWhoAreNotOnTheChart() {
    assertThat(new Couple().check(RULE)).isEqualTo(UNKNOWN);
    Couple mentee = new Couple().with(p -> p.reportsTo("E-1", "X"));
    assertThat(mentee.check(RULE)).isEqualTo(UNKNOWN);
    assertReason(new Couple().refusal(RULE), "the direct manager is not known", Audience.EVERYBODY);
  }
}
