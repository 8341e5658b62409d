package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column of hours tells: from when to when, or how many a month. */
class HoursColumnTest {
  @ParameterizedTest
  @CsvSource({"20:00-22:00,06:00-08:00", "9-17,8-16", "9am-5pm,flexible", "9-5,10-18"})
  void readsHoursOfTheDayAsWorkingHours(String one, String other, @TempDir Path folder) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("program.yaml", "limits:\n  hours: hard\n")
            .file("mentors.csv", "id,Hours\nM-1," + one + "\nM-2," + other + "\n");

    assertThat(files.settings()).contains("columns: {mentors: {working_hours: Hours}}");
  }

  @ParameterizedTest
  @CsvSource({"2,3", "1-2,2-3", "2:30,3", "10-12,about 8", "1.5 h,4h"})
  void readsNumbersOfHoursAsHoursAMonth(String one, String other, @TempDir Path folder) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("program.yaml", "limits:\n  hours: hard\n")
            .file("mentors.csv", "id,Hours\nM-1," + one + "\nM-2," + other + "\n");

    assertThat(files.settings()).contains("columns: {mentors: {hours_per_month: Hours}}");
  }

  @Test
  void readsBothBesideEachOther(@TempDir Path folder) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("program.yaml", "limits:\n  hours: hard\n")
            .file("mentors.csv", "id,Hrs/month,Hours\nM-1,2,20:00-22:00\nM-2,3,06:00-08:00\n");

    assertThat(files.settings())
        .contains(
            "columns: {mentors: {hours_per_month: \"Hrs/month\"}}",
            "columns: {mentors: {working_hours: Hours}}");
  }
}
