package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.WORKING_HOURS;
import static org.mentormatching.policy.Reasons.assertReason;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class RhythmTest {
  private static final int MISSING = -1;

  @Test
  void givesWorkingHoursInCommonUpToPlenty() {
    Criterion criterion = new Rhythm(4);
    assertThat(hours(9, 10).parts(criterion)).isEqualTo(2_500);
    assertThat(hours(9, 17).parts(criterion)).isEqualTo(10_000);
    assertThat(new Couple().parts(criterion)).isEqualTo(MISSING);
    assertReason(
        hours(9, 10).reason(criterion), "1 working hour a week in common", Audience.EVERYBODY);
    assertReason(
        hours(9, 11).reason(criterion), "2 working hours a week in common", Audience.EVERYBODY);
  }

  private static Couple hours(int from, int to) {
    return new Couple()
        .mentee(WORKING_HOURS, monday(from, to))
        .mentor(WORKING_HOURS, monday(9, 17));
  }

  private static WorkingHours monday(int from, int to) {
    return WorkingHours.of(
        List.of(
            new WorkingHours.Range(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0))),
        ZoneId.of("UTC"),
        LocalDate.of(2027, 1, 4));
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new Rhythm(0))
        .hasMessage("\"plenty\" is 0: from 1 to 168 is possible");
  }
}
