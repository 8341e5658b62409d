package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.DEPARTMENT;
import static org.mentormatching.model.Columns.LOCATION;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class DiversePanelTest {
  private static final Limit LIMIT = new DiversePanel();

  private static Mentor of(String id, String department, String location) {
    return Mentor.builder(id).set(DEPARTMENT, department).set(LOCATION, location).build();
  }

  private static GroupView panel(Limit limit, Mentor... mentors) {
    List<Mentee> mentee = Collections.nCopies(mentors.length, Mentee.builder("E-1").build());
    return PairGroup.of(Policy.builder().build(), limit, mentee, List.of(mentors));
  }

  @Test
  void countsPairsOfMentorsOfOneDepartment() {
    Mentor sales = of("M-1", "Sales", "Lyon");
    GroupView panel = panel(LIMIT, sales, of("M-2", "Sales", "Oslo"), of("M-3", "Law", "Lyon"));
    assertThat(LIMIT.excess(panel)).isEqualTo(1);
    assertThat(LIMIT.excess(panel(LIMIT, sales))).isEqualTo(0);
    assertThat(LIMIT.reason(panel).sentence())
        .isEqualTo("several of the mentee's mentors have the same department");
  }

  @Test
  void countsEveryColumn() {
    Limit both = new DiversePanel(List.of(DEPARTMENT, LOCATION));
    GroupView panel = panel(both, of("M-1", "Sales", "Lyon"), of("M-2", "Sales", "Lyon"));
    assertThat(both.excess(panel)).isEqualTo(2);
    assertThat(both.reason(panel).sentence()).endsWith("the same department, location");
    assertThatThrownBy(() -> new DiversePanel(List.of()))
        .hasMessage("\"columns\" is empty: name at least one");
    assertThatThrownBy(() -> new DiversePanel(List.of(DEPARTMENT, DEPARTMENT)))
        .hasMessage("\"columns\" names one twice");
  }

  @Test
  void takesAMentorWhoDoesNotSayToDiffer() {
    Mentor silent = Mentor.builder("M-1").build();
    assertThat(LIMIT.excess(panel(LIMIT, silent, Mentor.builder("M-2").build()))).isEqualTo(0);
  }
}
