package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class RisingLoadTest {
  private static GroupView mentees(Limit limit, int count) {
    List<Mentee> mentees =
        IntStream.range(0, count).mapToObj(i -> Mentee.builder("E-" + i).build()).toList();
    Mentor mentor = Mentor.builder("M-1").build();
    return PairGroup.ofMentor(Policy.builder().build(), limit, mentor, mentees);
  }

  @Test
  void costsMoreForEachFurtherMentee() {
    Limit load = new RisingLoad();
    assertThat(load.excess(mentees(load, 1))).isEqualTo(0);
    assertThat(load.excess(mentees(load, 2))).isEqualTo(1);
    assertThat(load.excess(mentees(load, 3))).isEqualTo(3);
    assertThat(load.excess(mentees(load, 4))).isEqualTo(6);
    assertThat(load.reason(mentees(load, 4)).sentence())
        .isEqualTo("the mentor has 4 mentees, 1 of them at no cost");
  }

  @Test
  void beginsWhereThePolicySays() {
    Limit load = new RisingLoad(2);
    assertThat(load.excess(mentees(load, 2))).isEqualTo(0);
    assertThat(new RisingLoad(0).reason(mentees(load, 1)).sentence())
        .isEqualTo("the mentor has 1 mentee, 0 of them at no cost");
    assertThat(load.excess(mentees(load, 4))).isEqualTo(3);
    assertThatThrownBy(() -> new RisingLoad(-1))
        .hasMessage("\"free\" is -1: from 0 to 1000 is possible");
  }
}
