package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.STRENGTHS;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class NeedsCoveredTest {
  private static final int MISSING = -1;

  @Test
  void givesTheShareOfDevelopmentAreasCovered() {
    Criterion criterion = new NeedsCovered();
    Couple third =
        new Couple()
            .mentee(DEVELOPMENT_AREAS, List.of("a", "b", "c"))
            .mentor(STRENGTHS, List.of("c", "z"));
    assertThat(third.parts(criterion)).isEqualTo(3_333);
    assertThat(new Couple().mentor(STRENGTHS, List.of("a")).parts(criterion)).isEqualTo(MISSING);
    Couple one =
        new Couple().mentee(DEVELOPMENT_AREAS, List.of("a")).mentor(STRENGTHS, List.of("a"));
    assertReason(one.reason(criterion), "is strong in what is to be developed: a", Audience.MENTEE);
    assertThat(new Couple().reason(criterion).audience()).isEqualTo(Audience.MENTEE);
  }

  @Test
  void givesNothingKnownForAnEmptyList() {
    Couple nothingOffered =
        new Couple().mentee(DEVELOPMENT_AREAS, List.of("a")).mentor(STRENGTHS, List.of());
    assertThat(nothingOffered.parts(new NeedsCovered())).isEqualTo(MISSING);
  }
}
