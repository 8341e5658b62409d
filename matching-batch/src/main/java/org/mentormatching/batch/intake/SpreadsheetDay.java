package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as a spreadsheet writes them, {@code 01.Feb}, {@code Mar 01}, {@code 2027-02-01}, where it
 * takes {@code 1-2} or {@code MAR1} for a day.
 */
final class SpreadsheetDay {
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?:T.*)?");
  private static final Pattern IN_DIGITS =
      Pattern.compile("[0-9]{1,2}([./-])[0-9]{1,2}\\1(?:(?:19|20)?[0-9]{2})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-. ]{1,2}(\\p{L}{3,5})\\.?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,5})\\.?[- ]([0-9]{1,2})");
  private static final Map<String, Integer> MONTHS = new TreeMap<>();

  static {
    List<String> months =
        List.of(
            "jan janv ene sty",
            "feb fev fév févr lut",
            "mar mär mrz mars",
            "apr avr abr kwi",
            "may mai maj mayo",
            "jun juin cze",
            "jul juil lip",
            "aug aoû août ago sie",
            "sep sept wrz",
            "oct okt paź",
            "nov lis",
            "dec dez déc dic gru");
    for (String names : months) {
      for (String name : names.split(" ", -1)) {
        MONTHS.put(name, months.indexOf(names) + 1);
      }
    }
  }

  private SpreadsheetDay() {}

  /** The day with its year in digits, or else in one spelling; empty if the text is none. */
  static Optional<String> of(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return Optional.of(date.group(1));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(1), dayFirst.group(2));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches() ? day(monthFirst.group(2), monthFirst.group(1)) : Optional.empty();
  }

  /** Whether a text that should be a number is a day instead, in whatever order of its digits. */
  static boolean standsForANumber(String text) {
    return of(text).isPresent() || IN_DIGITS.matcher(text).matches();
  }

  /** A day of a month; no spreadsheet writes a month in capitals. */
  private static Optional<String> day(String day, String month) {
    Integer number = MONTHS.get(month.toLowerCase(Locale.ROOT));
    return number == null
            || month.equals(month.toUpperCase(Locale.ROOT))
            || Integer.parseInt(day) > 31
        ? Optional.empty()
        : Optional.of(number + "/" + Integer.parseInt(day));
  }
}
