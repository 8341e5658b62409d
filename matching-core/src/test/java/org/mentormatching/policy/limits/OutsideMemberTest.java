package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class OutsideMemberTest {
  private static final Limit LIMIT = new OutsideMember();

  private static GroupView panel(Mentee mentee, String... departments) {
    List<Mentor> mentors =
        Stream.of(departments)
            .map(name -> Mentor.builder("M-" + name).set(Columns.DEPARTMENT, name).build())
            .toList();
    List<Mentee> same = Collections.nCopies(mentors.size(), mentee);
    return PairGroup.of(Policy.builder().build(), LIMIT, same, mentors);
  }

  private static long missing(Mentee mentee, String... departments) {
    return LIMIT.excess(panel(mentee, departments));
  }

  @Test
  void missesSomebodyWhereAllOfSeveralAreFromTheOwnDepartment() {
    Mentee lawyer = Mentee.builder("E-1").set(Columns.DEPARTMENT, "Law").build();
    assertThat(missing(lawyer, "Law", "Law")).isEqualTo(1);
    assertThat(missing(lawyer, "Law", "Rail")).isZero();
    assertThat(missing(lawyer, "Law")).isZero();
    assertThat(missing(lawyer)).isZero();
  }

  @Test
  void saysFromWhereNobodyIs() {
    Mentee lawyer = Mentee.builder("E-1").set(Columns.DEPARTMENT, "Law").build();
    assertThat(LIMIT.reason(panel(lawyer, "Law", "Law")).sentence())
        .isEqualTo("none of the mentee's 2 mentors is known to be from outside Law (department)");
  }

  @Test
  void asksNothingOfAMenteeWhoDoesNotSay() {
    assertThat(missing(Mentee.builder("E-1").build(), "Law", "Law")).isZero();
  }

  @Test
  void isNeitherHardNorSoft() {
    assertThatThrownBy(() -> Policy.builder().hardLimit(LIMIT).build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("outside-member is a lower limit, neither hard nor soft");
  }
}
