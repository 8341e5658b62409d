package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.INDUSTRIES;
import static org.mentormatching.model.Columns.INDUSTRY;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class IndustryKnownTest {
  private static final Criterion CRITERION = new IndustryKnown();

  private static Couple knowing(String... industries) {
    return new Couple().mentee(INDUSTRY, "energy").mentor(INDUSTRIES, List.of(industries));
  }

  @Test
  void givesAllForAKnownIndustry() {
    assertThat(knowing("rail", "energy").parts(CRITERION)).isEqualTo(10_000);
    assertThat(knowing("rail").parts(CRITERION)).isEqualTo(0);
    assertThat(new Couple().mentee(INDUSTRY, "rail").parts(CRITERION)).isEqualTo(-1);
    assertThat(new Couple().mentor(INDUSTRIES, List.of("x")).parts(CRITERION)).isEqualTo(-1);
  }

  @Test
  void namesTheIndustry() {
    assertReason(
        knowing("energy").reason(CRITERION), "knows the industry energy", Audience.EVERYBODY);
    assertReason(
        knowing("rail").reason(CRITERION),
        "knows other industries than energy",
        Audience.EVERYBODY);
    assertReason(new Couple().reason(CRITERION), "industry not given", Audience.EVERYBODY);
  }
}
