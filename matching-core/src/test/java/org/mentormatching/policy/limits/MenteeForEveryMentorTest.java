package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class MenteeForEveryMentorTest {
  private static GroupView mentees(Limit limit, String... ids) {
    List<Mentee> mentees = List.of(ids).stream().map(id -> Mentee.builder(id).build()).toList();
    Mentor mentor = Mentor.builder("M-1").build();
    return PairGroup.ofMentor(Policy.builder().build(), limit, mentor, mentees);
  }

  @Test
  void missesAMentorWhoHasNobody() {
    Limit limit = new MenteeForEveryMentor();
    assertThat(limit.excess(mentees(limit))).isEqualTo(1);
    assertThat(limit.excess(mentees(limit, "E-1"))).isEqualTo(0);
    assertThat(limit.excess(mentees(limit, "E-1", "E-2"))).isEqualTo(0);
    assertThat(limit.reason(mentees(limit)).sentence())
        .isEqualTo("the mentor offers seats and has 0 mentees");
  }

  @Test
  void isNeitherHardNorSoft() {
    assertThatThrownBy(() -> Policy.builder().hardLimit(new MenteeForEveryMentor()).build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining(
            "mentee-for-every-mentor is a lower limit, neither hard nor soft. Add it with lowerLimit");
  }
}
