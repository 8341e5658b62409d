package org.mentormatching.batch.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.Parsed;

/**
 * Hours of a week with the time zone that stands before or behind them: {@code Mon-Thu 9-15 CET},
 * {@code 08:30-17:00 (GMT+1)}, {@code IST, 10am - 7pm}. In canonical words the zone follows in
 * brackets: {@code Mon-Thu 09:00-15:00 (CET)}.
 *
 * @param week the hours as {@link WeekText} writes them
 * @param zone the id of their zone; empty if they have none of their own
 */
record ZonedWeek(String week, String zone) {
  private static final Pattern WRITTEN = Pattern.compile("(?<week>[^(]+) \\((?<zone>[^)]+)\\)");
  private static final Pattern APART = Pattern.compile("[\\s,;:]+|(?=[(\\[])|(?<=[)\\]])");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[](?<inside>[^()\\[\\]]+)[)\\]]");

  /** What tells a zone from a part of the hours. */
  private static final Pattern NOT_HOURS = Pattern.compile("\\p{L}|[+\\-−][0-9]{1,2}:[0-9]{2}");

  /**
   * The hours in canonical words, with their zone if the text names one; {@link WeekText#NO_ANSWER}
   * if they cannot be told.
   *
   * @param date a day of the cycle, by whose rules a place and an offset are compared
   */
  static Parsed<String> read(String text, LocalDate date) {
    Parsed<String> plain = WeekText.read(text);
    if (hours(plain).isPresent()) {
      return plain;
    }
    Matcher apart = APART.matcher(text);
    while (apart.find()) {
      String first = text.substring(0, apart.start());
      String last = text.substring(apart.end());
      Optional<Parsed<String>> both = both(first, last, date).or(() -> both(last, first, date));
      if (both.isPresent()) {
        return both.get();
      }
    }
    return plain;
  }

  /** Canonical words, taken apart. */
  static ZonedWeek of(String canonical) {
    Matcher written = WRITTEN.matcher(canonical);
    return written.matches()
        ? new ZonedWeek(written.group("week"), written.group("zone"))
        : new ZonedWeek(canonical, "");
  }

  private static Optional<Parsed<String>> both(String week, String zone, LocalDate date) {
    Matcher brackets = BRACKETS.matcher(zone);
    String name = brackets.matches() ? brackets.group("inside") : zone;
    if (!NOT_HOURS.matcher(name).find()) {
      return Optional.empty();
    }
    return hours(WeekText.read(week))
        .flatMap(
            hours ->
                ZoneText.find(name, date)
                    .filter(Parsed.Good.class::isInstance)
                    .map(found -> (Parsed.Good<String>) found)
                    .map(found -> together(hours, found)));
  }

  private static Optional<Parsed.Good<String>> hours(Parsed<String> read) {
    return read instanceof Parsed.Good<String> good && !good.value().equals(WeekText.NO_ANSWER)
        ? Optional.of(good)
        : Optional.empty();
  }

  private static Parsed<String> together(Parsed.Good<String> week, Parsed.Good<String> zone) {
    String both = new ZonedWeek(week.value(), zone.value()).toString();
    return week.assumption().isEmpty() && zone.assumption().isEmpty()
        ? Parsed.good(both)
        : new Parsed.Good<>(both, "was read as " + both);
  }

  @Override
  public String toString() {
    return zone.isEmpty() ? week : week + " (" + zone + ")";
  }
}
