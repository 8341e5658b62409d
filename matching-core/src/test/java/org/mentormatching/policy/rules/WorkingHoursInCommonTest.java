package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.WORKING_HOURS;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class WorkingHoursInCommonTest {
  @Test
  void refusesTooFewWorkingHoursInCommon() {
    Rule rule = WorkingHoursInCommon.atLeast(2);
    assertThat(hours(9, 17, 15, 20).check(rule)).isEqualTo(ALLOWED);
    assertThat(hours(9, 17, 16, 20).check(rule)).isEqualTo(REFUSED);
    assertReason(
        hours(9, 17, 16, 20).refusal(rule),
        "60 minutes of working hours a week are in common, the programme asks for 120",
        Audience.EVERYBODY);
    assertThat(new Couple().check(rule)).isEqualTo(UNKNOWN);
    assertReason(new Couple().refusal(rule), "working hours are not known", Audience.EVERYBODY);
  }

  private static Couple hours(int from, int to, int otherFrom, int otherTo) {
    return new Couple()
        .mentee(WORKING_HOURS, monday(from, to))
        .mentor(WORKING_HOURS, monday(otherFrom, otherTo));
  }

  private static WorkingHours monday(int from, int to) {
    return WorkingHours.of(
        List.of(
            new WorkingHours.Range(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0))),
        ZoneId.of("Europe/Berlin"),
        LocalDate.of(2027, 1, 4));
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> WorkingHoursInCommon.atLeast(169))
        .hasMessage("\"hours\" is 169: from 1 to 168 is possible");
  }
}
