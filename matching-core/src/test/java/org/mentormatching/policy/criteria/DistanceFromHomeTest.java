package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.DEPARTMENT;
import static org.mentormatching.model.Columns.LOCATION;
import static org.mentormatching.model.Columns.URGENCY;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class DistanceFromHomeTest {
  private static final Criterion CRITERION = new DistanceFromHome();

  private static Couple mentorAt(String department, String location) {
    return new Couple()
        .mentee(DEPARTMENT, "Sales")
        .mentee(LOCATION, "Graz")
        .mentor(DEPARTMENT, department)
        .mentor(LOCATION, location);
  }

  @Test
  void givesTheShareOfColumnsInWhichTheTwoDiffer() {
    assertThat(mentorAt("Legal", "Linz").parts(CRITERION)).isEqualTo(10_000);
    assertThat(mentorAt("Legal", "Graz").parts(CRITERION)).isEqualTo(5_000);
    assertThat(mentorAt("Sales", "Graz").parts(CRITERION)).isEqualTo(0);
    Column<String> floor = Column.text("floor");
    assertThat(
            new Couple()
                .mentee(floor, "1")
                .mentor(floor, "2")
                .parts(new DistanceFromHome(List.of(floor))))
        .isEqualTo(10_000);
  }

  @Test
  void leavesOutColumnsThatOneOfThemDidNotAnswer() {
    Couple couple =
        new Couple().mentee(DEPARTMENT, "Sales").mentee(LOCATION, "Graz").mentor(LOCATION, "Linz");
    assertThat(couple.parts(CRITERION)).isEqualTo(10_000);
    assertThat(new Couple().mentee(LOCATION, "Graz").parts(CRITERION)).isEqualTo(-1);
  }

  @Test
  void namesTheColumns() {
    assertReason(
        mentorAt("Legal", "Linz").reason(CRITERION),
        "differ in department, location",
        Audience.EVERYBODY);
    assertReason(
        mentorAt("Sales", "Graz").reason(CRITERION),
        "have in common: department, location",
        Audience.EVERYBODY);
    assertReason(
        new Couple().reason(CRITERION), "nothing to tell where the two sit", Audience.EVERYBODY);
    assertReason(
        new Couple().reason(new DistanceFromHome(List.of(LOCATION, URGENCY))),
        "nothing to tell where the two sit",
        Audience.COORDINATOR);
  }

  @Test
  void refusesToCompareNothing() {
    assertThatThrownBy(() -> new DistanceFromHome(List.of()))
        .hasMessage("\"columns\" is empty: name at least one");
  }
}
