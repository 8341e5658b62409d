package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.PREFERRED_MENTEES;
import static org.mentormatching.model.Columns.PREFERRED_MENTORS;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Links;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class ASayTest {
  private static final int MISSING = -1;

  @Test
  void givesAFifthLessForEachFurtherRankOfAPreference() {
    Criterion criterion = new ASay();
    assertThat(new Couple().parts(criterion)).isEqualTo(MISSING);
    assertThat(mentees("M-1").parts(criterion)).isEqualTo(10_000);
    assertThat(mentees("x", "M-1").parts(criterion)).isEqualTo(8_000);
    assertThat(mentees("a", "b", "c", "d", "M-1").parts(criterion)).isEqualTo(2_000);
    assertThat(mentees("a", "b", "c", "d", "e", "M-1").parts(criterion)).isEqualTo(0);
    assertThat(mentees("x").parts(criterion)).isEqualTo(0);
    Links second = Links.ranked(List.of("E-9", "E-1"));
    assertThat(mentees("M-1").mentorNames(PREFERRED_MENTEES, second).parts(criterion))
        .isEqualTo(9_000);
    assertReason(
        mentees("M-1").mentorNames(PREFERRED_MENTEES, second).reason(criterion),
        "mentee's choice 1, mentor's choice 2",
        Audience.COORDINATOR);
    assertReason(mentees("x").reason(criterion), "not among the choices", Audience.COORDINATOR);
    assertReason(new Couple().reason(criterion), "no choices known", Audience.COORDINATOR);
  }

  private static Couple mentees(String... mentors) {
    return new Couple().menteeNames(PREFERRED_MENTORS, Links.ranked(List.of(mentors)));
  }
}
