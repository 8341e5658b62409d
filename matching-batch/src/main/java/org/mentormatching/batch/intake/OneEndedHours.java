package org.mentormatching.batch.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of which one end is named: {@code after 4 pm}, {@code Mon-Wed ab 16 Uhr}, {@code until
 * 12:30}. The other end is that of the day of those to whom any time suits.
 */
final class OneEndedHours {
  private static final LocalTime FIRST = LocalTime.of(8, 0);
  private static final LocalTime LAST = LocalTime.of(20, 0);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<days>.*?)\\s*\\b(?:(?<after>after|from|as of|ab|nach|après|à partir de|después de"
              + "|a partir de las|desde las)|before|until|till|bis|vor|avant|jusqu['’]à|antes de las"
              + "|hasta las)\\s+(?<time>[0-9]{1,2}(?:[:.h][0-9]{2})?)\\s*(?:h|uhr)?"
              + "\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?(?:\\s*(?:on|onwards?))?[.!]?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private OneEndedHours() {}

  /**
   * The hours that a text in lower case means, as {@link WeekText} reads them; empty if it names no
   * hour between both ends of the day.
   */
  static Optional<String> read(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    String half = Optional.ofNullable(written.group("half")).orElse("");
    return ClockRange.time(written.group("time"), half)
        .filter(time -> time.isAfter(FIRST) && time.isBefore(LAST))
        .map(time -> written.group("after") == null ? FIRST + "-" + time : time + "-" + LAST)
        .map(hours -> written.group("days") + " " + hours);
  }
}
