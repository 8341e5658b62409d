package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.MAX_URGENT;
import static org.mentormatching.model.Columns.URGENCY;
import static org.mentormatching.model.Columns.URGENCY_CONFIRMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;

class UrgentPerMentorTest {
  private static final Limit ONE = new UrgentPerMentor();

  private static final List<Mentee> MENTEES =
      List.of(
          Mentee.builder("E-1").set(URGENCY, "now").set(URGENCY_CONFIRMED, true).build(),
          Mentee.builder("E-2").set(URGENCY, "now").set(URGENCY_CONFIRMED, true).build(),
          Mentee.builder("E-3").set(URGENCY, "now").build(),
          Mentee.builder("E-4").set(URGENCY, "soon").set(URGENCY_CONFIRMED, true).build(),
          Mentee.builder("E-5").build());

  private static GroupView group(UrgencyTrust trust, Mentor mentor) {
    return PairGroup.ofMentor(Policy.builder().urgency(trust).build(), ONE, mentor, MENTEES);
  }

  @Test
  void countsThoseWhosePolicyTakesThemForUrgent() {
    Mentor mentor = Mentor.builder("M-1").build();
    GroupView confirmed = group(UrgencyTrust.CONFIRMED, mentor);
    assertThat(ONE.excess(confirmed)).isEqualTo(1);
    Mentor nobody = Mentor.builder("M-1").set(MAX_URGENT, 0L).build();
    assertThat(
            ONE.reason(
                    PairGroup.ofMentor(
                        Policy.builder().urgency(UrgencyTrust.CONFIRMED).build(),
                        ONE,
                        nobody,
                        MENTEES.subList(1, 2)))
                .sentence())
        .isEqualTo("1 of the mentor's mentees is urgent, at most 0 may be");
    assertThat(ONE.excess(group(UrgencyTrust.AS_STATED, mentor))).isEqualTo(2);
    assertThat(ONE.reason(confirmed).sentence())
        .isEqualTo("2 of the mentor's mentees are urgent, at most 1 may be");
    assertThat(ONE.reason(confirmed).audience()).isEqualTo(Audience.COORDINATOR);
  }

  @Test
  void letsAMentorSayHowMany() {
    Mentor two = Mentor.builder("M-1").set(MAX_URGENT, 2L).build();
    Mentor none = Mentor.builder("M-2").set(MAX_URGENT, 0L).build();
    assertThat(ONE.excess(group(UrgencyTrust.CONFIRMED, two))).isEqualTo(0);
    assertThat(ONE.excess(group(UrgencyTrust.CONFIRMED, none))).isEqualTo(2);
  }

  @Test
  void takesTheNumberOfThePolicyOtherwise() {
    Mentor mentor = Mentor.builder("M-1").build();
    GroupView group = group(UrgencyTrust.AS_STATED, mentor);
    assertThat(new UrgentPerMentor(0).excess(group)).isEqualTo(3);
    assertThat(new UrgentPerMentor(3).excess(group)).isEqualTo(0);
    assertThatThrownBy(() -> new UrgentPerMentor(-1))
        .hasMessage("\"most\" is -1: from 0 to 1000 is possible");
  }
}
