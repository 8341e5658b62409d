package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;

import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class EqualColumnsTest {
  private static final int MISSING = -1;
  private static final Column<String> SITE = Column.text("site");
  private static final Criterion CRITERION = new EqualColumns("my-site", SITE, SITE);

  @Test
  void givesAllForEqualValues() {
    assertThat(sites("Graz", "Graz").parts(CRITERION)).isEqualTo(10_000);
    assertThat(sites("Graz", "Linz").parts(CRITERION)).isEqualTo(0);
    assertReason(
        sites("Graz", "Graz").reason(CRITERION), "both have site Graz", Audience.EVERYBODY);
    assertReason(
        sites("Graz", "Linz").reason(CRITERION),
        "site of the mentee is Graz, of the mentor Linz",
        Audience.EVERYBODY);
  }

  @Test
  void doesNotCompareMissingAnswers() {
    assertThat(new Couple().parts(CRITERION)).isEqualTo(MISSING);
    assertThat(new Couple().mentee(SITE, "Graz").parts(CRITERION)).isEqualTo(MISSING);
    assertReason(new Couple().reason(CRITERION), "site not given", Audience.EVERYBODY);
  }

  private static Couple sites(String mentee, String mentor) {
    return new Couple().mentee(SITE, mentee).mentor(SITE, mentor);
  }
}
