package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class AffinityTest {
  private static final int MISSING = -1;

  @Test
  void givesAnAffinityInProportion() {
    Criterion criterion = new Affinity();
    assertThat(new Couple().with(p -> p.affinity("E-1", "M-1", 37)).parts(criterion))
        .isEqualTo(3_700);
    assertThat(new Couple().with(p -> p.affinity("E-1", "M-2", 37)).parts(criterion))
        .isEqualTo(MISSING);
    assertReason(
        new Couple().with(p -> p.affinity("E-1", "M-1", 37)).reason(criterion),
        "affinity 37 of 100",
        Audience.COORDINATOR);
  }
}
