package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class DifferentColumnTest {
  private static final Column<String> SITE = Column.text("site");
  private static final Rule RULE = new DifferentColumn("my-site", SITE, SITE);

  @Test
  void asksForDifferentValues() {
    assertThat(sites("Graz", "Graz").check(RULE)).isEqualTo(REFUSED);
    assertThat(sites("Graz", "Linz").check(RULE)).isEqualTo(ALLOWED);
    assertReason(
        sites("Graz", "Graz").refusal(RULE),
        "the mentee's site is Graz, the mentor's site is Graz",
        Audience.EVERYBODY);
  }

  @Test
  void cannotTellWithoutAValueOnBothSides() {
    assertThat(new Couple().check(RULE)).isEqualTo(UNKNOWN);
    assertThat(new Couple().mentee(SITE, "Graz").check(RULE)).isEqualTo(UNKNOWN);
    assertThat(new Couple().mentor(SITE, "Graz").check(RULE)).isEqualTo(UNKNOWN);
    assertReason(
        new Couple().mentee(SITE, "Graz").refusal(RULE),
        "the mentee's site is Graz, the mentor's site is unknown",
        Audience.EVERYBODY);
  }

  private static Couple sites(String mentee, String mentor) {
    return new Couple().mentee(SITE, mentee).mentor(SITE, mentor);
  }
}
