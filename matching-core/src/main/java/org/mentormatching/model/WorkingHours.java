package org.mentormatching.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The hours of one week in which somebody can meet, as quarters of an hour in universal time, so
 * that people in different time zones can be compared.
 *
 * <p>Which quarters a local time falls into depends on daylight saving; so working hours are always
 * those of a dated week.
 */
public final class WorkingHours {
  private static final int QUARTERS = 7 * 24 * 4;

  private final long[] quarters;

  private WorkingHours(long[] quarters) {
    this.quarters = quarters;
  }

  /**
   * A range of one day in local time, from the beginning of {@code from} to the beginning of {@code
   * to}. A {@code to} that is not after {@code from} lies on the next day.
   */
  public record Range(DayOfWeek day, LocalTime from, LocalTime to) {}

  /**
   * Local ranges in the week of a date.
   *
   * @param ranges local times; started quarters of an hour count
   * @param zone where they are local
   * @param date any day of the week in question; it decides about daylight saving
   */
  public static WorkingHours of(List<Range> ranges, ZoneId zone, LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long weekStart = monday.toEpochDay() * 24 * 4;
    long[] quarters = new long[(QUARTERS + 63) / 64];
    for (Range range : ranges) {
      LocalDate day = monday.plusDays(range.day().getValue() - 1L);
      LocalDate end = range.to().isAfter(range.from()) ? day : day.plusDays(1);
      long from = Math.floorDiv(ZonedDateTime.of(day, range.from(), zone).toEpochSecond(), 900);
      long to = -Math.floorDiv(-ZonedDateTime.of(end, range.to(), zone).toEpochSecond(), 900);
      for (long quarter = from; quarter < to; quarter++) {
        int slot = Math.floorMod(quarter - weekStart, QUARTERS);
        quarters[slot / 64] |= 1L << (slot % 64);
      }
    }
    return new WorkingHours(quarters);
  }

  /** Minutes of the week that both have. */
  public int minutesInCommon(WorkingHours other) {
    int common = 0;
    for (int word = 0; word < quarters.length; word++) {
      common += Long.bitCount(quarters[word] & other.quarters[word]);
    }
    return common * 15;
  }

  /** The quarters as hexadecimal digits; equal exactly when the hours are. */
  public String pattern() {
    StringBuilder pattern = new StringBuilder();
    for (long word : quarters) {
      pattern.append(HexFormat.of().toHexDigits(word));
    }
    return pattern.toString();
  }

  /** Minutes of the week. */
  public int minutes() {
    return minutesInCommon(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingHours hours && Arrays.equals(quarters, hours.quarters);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(quarters);
  }

  @Override
  public String toString() {
    return minutes() / 60 + " hours a week";
  }
}
