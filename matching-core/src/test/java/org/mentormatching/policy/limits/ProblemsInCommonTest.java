package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.DOMAINS;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.model.Columns.TRANSITION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class ProblemsInCommonTest {
  private static final Limit LIMIT = new ProblemsInCommon();

  private static final Policy POLICY =
      Policy.builder()
          .transitions(Transitions.of(Map.of("leading", List.of("first team", "more teams"))))
          .build();

  private static Mentee facing(String id, String transition) {
    return Mentee.builder(id).set(TRANSITION, transition).build();
  }

  private static Mentee asking(String id, String... domains) {
    return Mentee.builder(id).set(DOMAINS, List.of(domains)).build();
  }

  private static GroupView group(Limit limit, Mentee... mentees) {
    Mentor mentor = Mentor.builder("M-1").build();
    return PairGroup.ofMentor(POLICY, limit, mentor, List.of(mentees));
  }

  @Test
  void countsPairsWithoutAWordInCommon() {
    GroupView group =
        group(LIMIT, asking("E-1", "rail", "law"), asking("E-2", "law"), asking("E-3", "energy"));
    assertThat(LIMIT.excess(group)).isEqualTo(2);
    assertThat(LIMIT.reason(group).sentence())
        .isEqualTo(
            "2 pairs of the mentor's mentees have nothing in common in any of these: transition,"
                + " development areas, domains");
    assertThat(LIMIT.reason(group(LIMIT, asking("E-1", "rail"), asking("E-2", "law"))).sentence())
        .startsWith("one pair of the mentor's mentees has nothing in common in any of these: ");
  }

  @Test
  void takesTransitionsOfOneFamilyToBeAlike() {
    assertThat(LIMIT.excess(group(LIMIT, facing("E-1", "first team"), facing("E-2", "more teams"))))
        .isEqualTo(0);
    assertThat(LIMIT.excess(group(LIMIT, facing("E-1", "first team"), facing("E-2", "founder"))))
        .isEqualTo(1);
    assertThat(LIMIT.excess(group(LIMIT, facing("E-1", "founder"), facing("E-2", "founder"))))
        .isEqualTo(0);
  }

  @Test
  void countsNobodyOfWhomNothingCanBeCompared() {
    assertThat(LIMIT.excess(group(LIMIT, facing("E-1", "first team"), asking("E-2", "law"))))
        .isEqualTo(0);
  }

  @Test
  void looksAtTheColumnsOfThePolicy() {
    Limit domains = new ProblemsInCommon(List.of(DOMAINS));
    Mentee one = asking("E-1", "law").toBuilder().set(TRANSITION, "founder").build();
    Mentee other = asking("E-2", "rail").toBuilder().set(TRANSITION, "founder").build();
    assertThat(domains.excess(group(domains, one, other))).isEqualTo(1);
    assertThat(LIMIT.excess(group(LIMIT, one, other))).isEqualTo(0);
    assertThatThrownBy(() -> new ProblemsInCommon(List.of()))
        .hasMessage("\"columns\" is empty: name at least one");
    assertThatThrownBy(() -> new ProblemsInCommon(List.of(STAGE)))
        .hasMessage("the column stage is of the kind TEXT: lists and transition are possible");
  }
}
