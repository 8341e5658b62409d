package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class NoSharedMentorInLineTest {
  private static final Policy POLICY = Policy.builder().build();

  private static GroupView group(Limit limit, Mentor mentor, Mentee... mentees) {
    return PairGroup.ofMentor(POLICY, limit, mentor, List.of(mentees));
  }

  @Test
  void countsPairsOfMenteesInOneReportingLine() {
    Problem problem =
        Problem.builder()
            .mentees(List.of("E-1", "E-2", "E-3", "E-4"), id -> Mentee.builder(id).build())
            .mentor(Mentor.builder("M-1").build())
            .reportsTo("E-1", "E-2")
            .reportsTo("E-2", "E-3")
            .reportsTo("E-4", "E-3")
            .topOfTheChart("E-3")
            .build();
    Limit limit = new NoSharedMentorInLine();
    Mentor mentor = problem.mentors().get(0);
    List<Mentee> all = problem.mentees();
    assertThat(limit.excess(PairGroup.ofMentor(POLICY, limit, mentor, all))).isEqualTo(4);
    assertThat(limit.excess(group(limit, mentor, all.get(0), all.get(3)))).isEqualTo(0);
    GroupView one = group(limit, mentor, all.get(0), all.get(2));
    assertThat(limit.excess(one)).isEqualTo(1);
    assertThat(limit.reason(one).sentence())
        .isEqualTo("one of the mentor's mentees stands above another in the organisation");
  }

  @Test
  void recognisesPeopleByPersonIdNotByTheirIdAsMentees() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").personId("P-1").build())
            .mentee(Mentee.builder("E-2").personId("P-2").build())
            .mentor(Mentor.builder("M-1").build())
            .reportsTo("P-1", "P-2")
            .build();
    Limit limit = new NoSharedMentorInLine();
    assertThat(
            limit.excess(
                PairGroup.ofMentor(POLICY, limit, problem.mentors().get(0), problem.mentees())))
        .isEqualTo(1);
  }
}
