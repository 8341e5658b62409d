package org.mentormatching.batch.intake;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.model.WorkingHours.Range;

/**
 * Working hours as people write them: {@code 09:00-17:00} from Monday to Friday, {@code Mon-Thu
 * 09:00-17:00}, {@code Mon, Wed 9-12; Thu 13:00-17:00}, {@code 9am-5pm}, {@code lundi à vendredi
 * 9h-17h}.
 */
final class WeekText {
  /** The hours of those who give a time zone only. */
  static final String USUAL = "Mon-Fri 09:00-17:00";

  private static final String EXPECTED = "Write hours such as Mon-Thu 09:00-17:00";
  private static final Pattern PART =
      Pattern.compile("(?<days>[\\p{L}.:&+\\s/–—-]*?)\\s*" + ClockRange.WRITTEN);
  private static final Pattern BETWEEN = Pattern.compile("[;,]");
  private static final Set<String> NO_HOURS =
      Set.of(
          "flexible",
          "flexibel",
          "flex",
          "any",
          "any time",
          "anytime",
          "always",
          "variable",
          "varies",
          "egal",
          "jederzeit",
          "n/a",
          "-");

  private WeekText() {}

  /** The hours in canonical words; nothing if somebody has no fixed ones. */
  static Parsed<String> read(String text) {
    if (NO_HOURS.contains(text.toLowerCase(Locale.ROOT))) {
      return new Parsed.Good<>("", "names no hours and counts as no answer");
    }
    Optional<List<Part>> parts = parts(text);
    if (parts.isEmpty()) {
      return Parsed.wrong("are not working hours", EXPECTED);
    }
    String hours = parts.get().stream().map(Part::toString).collect(Collectors.joining("; "));
    return parts.get().stream().anyMatch(part -> part.hours().isAssumed())
        ? new Parsed.Good<>(hours, "was read as " + hours)
        : Parsed.good(hours);
  }

  /** The ranges of hours in canonical words. */
  static List<Range> ranges(String canonical) {
    List<Range> ranges = new ArrayList<>();
    for (Part part : parts(canonical).orElseThrow()) {
      part.days()
          .forEach(day -> ranges.add(new Range(day, part.hours().from(), part.hours().to())));
    }
    return ranges;
  }

  private static Optional<List<Part>> parts(String text) {
    List<Part> parts = new ArrayList<>();
    SortedSet<DayOfWeek> waiting = new TreeSet<>();
    for (String piece : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
      Matcher part = PART.matcher(piece.strip());
      boolean hours = part.matches();
      Optional<SortedSet<DayOfWeek>> days = DayNames.read(hours ? part.group("days") : piece);
      if (days.isEmpty()) {
        return Optional.empty();
      }
      waiting.addAll(days.get());
      if (hours) {
        Optional<ClockRange> range = ClockRange.read(part);
        if (range.isEmpty()) {
          return Optional.empty();
        }
        parts.add(new Part(waiting.isEmpty() ? DayNames.weekdays() : waiting, range.get()));
        waiting = new TreeSet<>();
      }
    }
    return parts.isEmpty() || !waiting.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  /** The same hours on several days. */
  private record Part(SortedSet<DayOfWeek> days, ClockRange hours) {
    @Override
    public String toString() {
      return runs() + " " + hours.from() + "-" + hours.to();
    }

    private String runs() {
      List<String> runs = new ArrayList<>();
      List<DayOfWeek> left = new ArrayList<>(days);
      while (!left.isEmpty()) {
        int length = 1;
        while (length < left.size()
            && left.get(length).getValue() == left.get(0).getValue() + length) {
          length++;
        }
        runs.add(
            length == 1 ? name(left.get(0)) : name(left.get(0)) + "-" + name(left.get(length - 1)));
        left = left.subList(length, left.size());
      }
      return String.join("/", runs);
    }

    private static String name(DayOfWeek day) {
      return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
  }
}
