package org.mentormatching.batch.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time between two hours of a day, written with twenty-four hours or with twelve.
 *
 * @param from when it begins
 * @param to when it ends; midnight is the end of the day
 * @param isAssumed whether the half of the day was assumed, as in {@code 9-5}, {@code 1-5} and the
 *     night of {@code 22-6}
 */
record ClockRange(LocalTime from, LocalTime to, boolean isAssumed) {
  /** How both hours stand in an expression; {@link #read} takes its matcher. */
  static final String WRITTEN =
      "(?:from|von|de las|de|between|zwischen|entre las|entre)?\\s*"
          + "(?<from>[0-9]{1,2}(?:[:.h][0-9]{2})?)\\s*(?:h|uhr)?\\s*(?<fromHalf>[ap]\\.?\\s?m\\b\\.?)?\\s*"
          + "(?:-|–|—|to|bis|à|until|till|and|und|et|a las|a|hasta las|hasta|y)\\s*"
          + "(?<to>[0-9]{1,2}(?:[:.h][0-9]{2})?)\\s*(?:h|uhr)?\\s*(?<toHalf>[ap]\\.?\\s?m\\b\\.?)?";

  private static final Pattern MARK = Pattern.compile("[:.h]");
  private static final int NOON = 12;
  private static final int LATEST = 8;

  /** The range that was found; empty if a clock shows no such hours. */
  static Optional<ClockRange> read(Matcher written) {
    String fromHalf = Optional.ofNullable(written.group("fromHalf")).orElse("");
    String toHalf = Optional.ofNullable(written.group("toHalf")).orElse("");
    Optional<LocalTime> from = time(written.group("from"), fromHalf);
    Optional<LocalTime> to = time(written.group("to"), toHalf);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (fromHalf.isEmpty() && !toHalf.isEmpty()) {
      from = time(written.group("from"), toHalf).filter(time -> time.isBefore(to.get()));
      from = from.or(() -> time(written.group("from"), toHalf.startsWith("p") ? "am" : "pm"));
    }
    boolean open =
        fromHalf.isEmpty()
            && toHalf.isEmpty()
            && isBare(written.group("from"))
            && isBare(written.group("to"));
    if (open && isOfAfternoon(from.get(), to.get())) {
      return Optional.of(
          new ClockRange(from.get().plusHours(NOON), to.get().plusHours(NOON), true));
    }
    boolean assumed =
        open
            && from.get().getHour() >= NOON / 2
            && from.get().getHour() <= NOON
            && to.get().isBefore(from.get())
            && !to.get().equals(LocalTime.MIDNIGHT);
    boolean isNight =
        open
            && isHour(written.group("from"))
            && isHour(written.group("to"))
            && to.get().isBefore(from.get())
            && !to.get().equals(LocalTime.MIDNIGHT);
    return from.filter(time -> !time.equals(to.get()))
        .map(
            time ->
                new ClockRange(
                    time, assumed ? to.get().plusHours(NOON) : to.get(), assumed || isNight));
  }

  /** Whether hours as on a clock with twelve are those of an afternoon, as in {@code 1-5}. */
  private static boolean isOfAfternoon(LocalTime from, LocalTime to) {
    return from.getHour() >= 1
        && from.getHour() < NOON / 2
        && from.isBefore(to)
        && to.getHour() <= LATEST;
  }

  private static boolean isHour(String time) {
    return !MARK.matcher(time).find();
  }

  private static boolean isBare(String time) {
    return !time.startsWith("0");
  }

  /** A time with twenty-four hours, or with twelve if a half of the day is given. */
  static Optional<LocalTime> time(String text, String half) {
    String[] parts = MARK.split(text, -1);
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    if (!half.isEmpty()) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + (half.startsWith("p") ? NOON : 0);
    }
    if (hour == 24 && minute == 0) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
