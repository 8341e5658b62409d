package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.COMPANY_STAGE;
import static org.mentormatching.model.Columns.COMPANY_STAGES;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class CompanyStageKnownTest {
  private static final int MISSING = -1;

  @Test
  void givesAllForAKnownCompanyStage() {
    Criterion criterion = new CompanyStageKnown();
    Couple known =
        new Couple()
            .mentee(COMPANY_STAGE, "seed")
            .mentor(COMPANY_STAGES, List.of("growth", "seed"));
    assertThat(known.parts(criterion)).isEqualTo(10_000);
    Couple other =
        new Couple().mentee(COMPANY_STAGE, "seed").mentor(COMPANY_STAGES, List.of("growth"));
    assertThat(other.parts(criterion)).isEqualTo(0);
    assertThat(new Couple().parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void namesTheStage() {
    Criterion criterion = new CompanyStageKnown();
    Couple known =
        new Couple().mentee(COMPANY_STAGE, "seed").mentor(COMPANY_STAGES, List.of("seed"));
    assertReason(known.reason(criterion), "knows companies at seed", Audience.EVERYBODY);
    Couple other = new Couple().mentee(COMPANY_STAGE, "seed").mentor(COMPANY_STAGES, List.of("x"));
    assertReason(
        other.reason(criterion), "knows companies at other stages than seed", Audience.EVERYBODY);
    assertReason(new Couple().reason(criterion), "company stage not given", Audience.EVERYBODY);
  }
}
