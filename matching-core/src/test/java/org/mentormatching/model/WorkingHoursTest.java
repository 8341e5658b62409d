package org.mentormatching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.WorkingHours.Range;

class WorkingHoursTest {
  private static final LocalDate WINTER = LocalDate.of(2027, 1, 6);
  private static final LocalDate SUMMER = LocalDate.of(2027, 7, 7);

  private static Range range(DayOfWeek day, String from, String to) {
    return new Range(day, LocalTime.parse(from), LocalTime.parse(to));
  }

  private static WorkingHours hours(String zone, LocalDate date, Range... ranges) {
    return WorkingHours.of(List.of(ranges), ZoneId.of(zone), date);
  }

  private static WorkingHours tuesday(String zone, LocalDate date, String from, String to) {
    return hours(zone, date, range(DayOfWeek.TUESDAY, from, to));
  }

  @Test
  void comparesPeopleAcrossTimeZones() {
    WorkingHours berlin = tuesday("Europe/Berlin", WINTER, "09:00", "17:00");
    WorkingHours newYork = tuesday("America/New_York", WINTER, "09:00", "17:00");
    assertThat(berlin.minutesInCommon(newYork)).isEqualTo(2 * 60);
    assertThat(newYork.minutesInCommon(berlin)).isEqualTo(2 * 60);
    assertThat(berlin.minutes()).isEqualTo(8 * 60);
  }

  @Test
  void knowsDaylightSavingOfTheWeek() {
    WorkingHours lagos = tuesday("Africa/Lagos", WINTER, "09:00", "17:00");
    WorkingHours lagosInSummer = tuesday("Africa/Lagos", SUMMER, "09:00", "17:00");
    assertThat(lagos.minutesInCommon(tuesday("Europe/Berlin", WINTER, "09:00", "17:00")))
        .isEqualTo(8 * 60);
    assertThat(lagosInSummer.minutesInCommon(tuesday("Europe/Berlin", SUMMER, "09:00", "17:00")))
        .isEqualTo(7 * 60);
  }

  @Test
  void losesAndGainsTheHourOfTheChange() {
    Range night = range(DayOfWeek.SUNDAY, "01:00", "04:00");
    assertThat(hours("Europe/Berlin", LocalDate.of(2027, 3, 28), night).minutes())
        .isEqualTo(2 * 60);
    assertThat(hours("Europe/Berlin", LocalDate.of(2027, 10, 31), night).minutes())
        .isEqualTo(4 * 60);
  }

  @Test
  void runsPastMidnightAndPastTheEndOfTheWeek() {
    WorkingHours night = hours("UTC", WINTER, range(DayOfWeek.SUNDAY, "22:00", "02:00"));
    assertThat(night.minutes()).isEqualTo(4 * 60);
    WorkingHours monday = hours("UTC", WINTER, range(DayOfWeek.MONDAY, "01:00", "03:00"));
    assertThat(night.minutesInCommon(monday)).isEqualTo(60);
    WorkingHours auckland =
        hours("Pacific/Auckland", WINTER, range(DayOfWeek.MONDAY, "09:00", "12:00"));
    WorkingHours sunday = hours("UTC", WINTER, range(DayOfWeek.SUNDAY, "20:00", "23:00"));
    assertThat(auckland.minutesInCommon(sunday)).isEqualTo(3 * 60);
  }

  @Test
  void takesTheSameTimeTwiceForAWholeDay() {
    assertThat(tuesday("UTC", WINTER, "00:00", "00:00").minutes()).isEqualTo(24 * 60);
  }

  @Test
  void countsStartedQuartersAndEachOnce() {
    assertThat(tuesday("UTC", WINTER, "09:05", "09:10").minutes()).isEqualTo(15);
    WorkingHours twice =
        hours(
            "UTC",
            WINTER,
            range(DayOfWeek.TUESDAY, "09:00", "11:00"),
            range(DayOfWeek.TUESDAY, "10:00", "12:00"));
    assertThat(twice.minutes()).isEqualTo(3 * 60);
  }

  @Test
  void understandsZonesOffTheFullHour() {
    WorkingHours kathmandu = tuesday("Asia/Kathmandu", WINTER, "09:00", "10:00");
    assertThat(kathmandu.minutesInCommon(tuesday("UTC", WINTER, "03:15", "04:15"))).isEqualTo(60);
  }

  @Test
  void isEqualWhenTheQuartersAre() {
    WorkingHours berlin = tuesday("Europe/Berlin", WINTER, "09:00", "17:00");
    assertThat(berlin)
        .isEqualTo(tuesday("UTC", WINTER, "08:00", "16:00"))
        .hasSameHashCodeAs(tuesday("UTC", WINTER, "08:00", "16:00"))
        .isNotEqualTo(tuesday("UTC", WINTER, "09:00", "17:00"))
        .hasToString("8 hours a week");
  }
}
