package org.mentormatching.batch.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of a column, as form tools write them: {@code 2027-01-11T09:05:32Z}, {@code 2027/01/11
 * 9:05:32 AM GMT+1}, {@code 11.01.27 09:05}, {@code 1/11/2027 9:05}. Whether the day or the month
 * comes first is decided from the column as a whole: a number above 12 is a day. No clock, no place
 * and no default zone has a say.
 */
final class ReplyTimes {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<first>[0-9]{1,4})(?<mark>[./-])(?<second>[0-9]{1,2})\\k<mark>(?<third>[0-9]{1,4})"
              + "(?:(?:t|,? )(?<hour>[0-9]{1,2})[:.h](?<minute>[0-9]{2})"
              + "(?:[:.](?<seconds>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?"
              + " ?(?<half>[ap]\\.? ?m\\.?|vorm\\.?|nachm\\.?)?"
              + " ?(?:uhr)? ?(?<zone>z|(?:utc|gmt)? ?[+-][0-9]{1,2}(?::?[0-9]{2})?|[a-z]{2,5})?"
              + "(?: ?\\[.*]| ?\\(.*\\))?)?");
  private static final Pattern OFFSET =
      Pattern.compile(".*(?<sign>[+-])(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?");
  private static final List<String> UNIVERSAL = List.of("z", "utc", "gmt");

  /** What comes first in a date whose year comes last. */
  private enum First {
    DAY,
    MONTH
  }

  /**
   * What a time can mean.
   *
   * @param dayFirst the moment if the day comes first
   * @param monthFirst the moment if the month comes first
   * @param hasOffset whether both are moments of universal time
   */
  private record Meaning(
      Optional<LocalDateTime> dayFirst, Optional<LocalDateTime> monthFirst, boolean hasOffset) {
    LocalDateTime as(First order) {
      return (order == First.DAY ? dayFirst.or(() -> monthFirst) : monthFirst.or(() -> dayFirst))
          .orElseThrow();
    }
  }

  /**
   * The latest of some times.
   *
   * @param index its place among them
   * @param doubt why another one may be later, in words that follow "because"; empty if none is
   */
  record Latest(int index, String doubt) {}

  private final SortedSet<First> orders = new TreeSet<>();

  private ReplyTimes() {}

  /** The times of a column. */
  static ReplyTimes of(Iterable<String> column) {
    ReplyTimes times = new ReplyTimes();
    for (String text : column) {
      Optional<Meaning> meaning = meaning(text);
      if (meaning.isPresent() && meaning.get().monthFirst().isEmpty()) {
        times.orders.add(First.DAY);
      } else if (meaning.isPresent() && meaning.get().dayFirst().isEmpty()) {
        times.orders.add(First.MONTH);
      }
    }
    if (times.orders.isEmpty()) {
      times.orders.addAll(List.of(First.values()));
    }
    return times;
  }

  /** Whether a text is a time. */
  static boolean isTime(String text) {
    return meaning(text).isPresent();
  }

  /** The latest of some times in the order of the file; where that is in doubt, the last one. */
  Latest latest(List<String> texts) {
    List<Meaning> meanings = new ArrayList<>();
    texts.forEach(text -> meanings.add(meaning(text).orElseThrow()));
    int last = texts.size() - 1;
    long withOffset = meanings.stream().filter(Meaning::hasOffset).count();
    if (withOffset != 0 && withOffset != meanings.size()) {
      return new Latest(last, "only some of the times tell their zone");
    }
    SortedSet<Integer> latest = new TreeSet<>();
    for (First order : orders) {
      List<LocalDateTime> moments = meanings.stream().map(meaning -> meaning.as(order)).toList();
      LocalDateTime most = moments.stream().max(LocalDateTime::compareTo).orElseThrow();
      if (moments.indexOf(most) != moments.lastIndexOf(most)) {
        return new Latest(moments.lastIndexOf(most), "the times are the same");
      }
      latest.add(moments.indexOf(most));
    }
    return latest.size() == 1
        ? new Latest(latest.first(), "")
        : new Latest(last, "the column does not tell days from months");
  }

  private static Optional<Meaning> meaning(String text) {
    Matcher written = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
    if (!written.matches()) {
      return Optional.empty();
    }
    Optional<LocalTime> time = time(written);
    Optional<Integer> offset = offset(Optional.ofNullable(written.group("zone")).orElse(""));
    int first = Integer.parseInt(written.group("first"));
    int second = Integer.parseInt(written.group("second"));
    int third = Integer.parseInt(written.group("third"));
    boolean yearFirst = written.group("first").length() == 4;
    int year = yearFirst ? first : year(written.group("third"), third);
    Optional<LocalDate> dayFirst =
        yearFirst ? date(year, second, third) : date(year, second, first);
    Optional<LocalDate> monthFirst =
        yearFirst || written.group("mark").equals(".") ? dayFirst : date(year, first, second);
    if (time.isEmpty() || (dayFirst.isEmpty() && monthFirst.isEmpty())) {
      return Optional.empty();
    }
    long seconds = offset.orElse(0);
    return Optional.of(
        new Meaning(
            dayFirst.map(date -> LocalDateTime.of(date, time.get()).minusSeconds(seconds)),
            monthFirst.map(date -> LocalDateTime.of(date, time.get()).minusSeconds(seconds)),
            offset.isPresent()));
  }

  /** A year of two or four digits; of other lengths there is none. */
  private static int year(String digits, int number) {
    return switch (digits.length()) {
      case 2 -> 2_000 + number;
      case 4 -> number;
      default -> -1;
    };
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(Matcher written) {
    if (written.group("hour") == null) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    int hour = Integer.parseInt(written.group("hour"));
    String half = written.group("half");
    if (half != null) {
      boolean afternoon = half.startsWith("p") || half.startsWith("n");
      hour = hour < 1 || hour > 12 ? 24 : hour % 12 + (afternoon ? 12 : 0);
    }
    int minute = Integer.parseInt(written.group("minute"));
    String seconds = written.group("seconds");
    String fraction = written.group("fraction");
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    try {
      return Optional.of(
          LocalTime.of(hour, minute, seconds == null ? 0 : Integer.parseInt(seconds), nanos));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Seconds east of universal time; empty without a zone, or with one that only its name tells. */
  private static Optional<Integer> offset(String zone) {
    Matcher offset = OFFSET.matcher(zone);
    if (!offset.matches()) {
      return UNIVERSAL.contains(zone) ? Optional.of(0) : Optional.empty();
    }
    String minutes = Optional.ofNullable(offset.group("minutes")).orElse("0");
    int seconds = 3_600 * Integer.parseInt(offset.group("hours")) + 60 * Integer.parseInt(minutes);
    return Optional.of(offset.group("sign").equals("-") ? -seconds : seconds);
  }
}
