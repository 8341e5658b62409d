package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.CYCLES_WAITING;
import static org.mentormatching.policy.Reasons.assertReason;

import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class ClosenessTest {
  private static final Column<Long> YEARS = Column.number("years");
  private static final Column<Long> AGE = Column.number("age of the team");
  private static final Criterion CRITERION = new Closeness("alike", YEARS, AGE, 8);

  private static Couple numbers(long mentee, long mentor) {
    return new Couple().mentee(YEARS, mentee).mentor(AGE, mentor);
  }

  @Test
  void fallsFromAllPointsForEqualNumbersToNoneAtTheReach() {
    assertThat(numbers(5, 5).parts(CRITERION)).isEqualTo(10_000);
    assertThat(numbers(5, 7).parts(CRITERION)).isEqualTo(7_500);
    assertThat(numbers(7, 5).parts(CRITERION)).isEqualTo(7_500);
    assertThat(numbers(-3, 4).parts(CRITERION)).isEqualTo(1_250);
    assertThat(numbers(0, 8).parts(CRITERION)).isEqualTo(0);
    assertThat(numbers(0, 900).parts(CRITERION)).isEqualTo(0);
  }

  @Test
  void givesNothingToNumbersFartherApartThanAnyNumber() {
    assertThat(numbers(Long.MIN_VALUE, Long.MAX_VALUE).parts(CRITERION)).isEqualTo(0);
    assertThat(numbers(Long.MAX_VALUE, -1).parts(CRITERION)).isEqualTo(0);
    assertThat(numbers(Long.MIN_VALUE, Long.MIN_VALUE + 2).parts(CRITERION)).isEqualTo(7_500);
  }

  @Test
  void givesNothingKnownWithoutANumberOnBothSides() {
    assertThat(new Couple().mentee(YEARS, 5L).parts(CRITERION)).isEqualTo(-1);
    assertThat(new Couple().mentor(AGE, 5L).parts(CRITERION)).isEqualTo(-1);
    assertReason(new Couple().reason(CRITERION), "years not given", Audience.EVERYBODY);
  }

  @Test
  void showsBothNumbers() {
    assertReason(
        numbers(5, 7).reason(CRITERION),
        "years of the mentee is 5, age of the team of the mentor is 7",
        Audience.EVERYBODY);
    assertThat(new Couple().reason(new Closeness("x", CYCLES_WAITING, YEARS, 2)).audience())
        .isEqualTo(Audience.COORDINATOR);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new Closeness("x", YEARS, YEARS, 0))
        .hasMessage("\"reach\" is 0: from 1 to 1000000000 is possible");
  }
}
