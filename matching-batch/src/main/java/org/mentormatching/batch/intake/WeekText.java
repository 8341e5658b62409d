package org.mentormatching.batch.intake;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.model.WorkingHours.Range;

/**
 * Working hours as people write them: {@code 09:00-17:00} from Monday to Friday, {@code Mon-Thu
 * 09:00-17:00}, {@code Mon, Wed 9-12; Thu 13:00-17:00}.
 */
final class WeekText {
  /** The hours of those who give a time zone only. */
  static final String USUAL = "Mon-Fri 09:00-17:00";

  private static final String EXPECTED = "Write hours such as Mon-Thu 09:00-17:00";
  private static final Pattern PART =
      Pattern.compile(
          "(?<days>[\\p{L}.\\s/–-]*?)\\s*(?<from>[0-9]{1,2}(?:[:.][0-9]{2})?)\\s*(?:h|uhr)?\\s*"
              + "(?:-|–|—|to|bis|à)\\s*(?<to>[0-9]{1,2}(?:[:.][0-9]{2})?)\\s*(?:h|uhr)?");
  private static final Pattern BETWEEN = Pattern.compile("[;,]");
  private static final Map<String, DayOfWeek> DAYS = new TreeMap<>();

  static {
    List<List<String>> names =
        List.of(
            List.of("mon", "monday", "mo", "montag", "lun", "lundi"),
            List.of("tue", "tues", "tuesday", "di", "dienstag", "mar", "mardi"),
            List.of("wed", "wednesday", "mi", "mittwoch", "mer", "mercredi"),
            List.of("thu", "thur", "thurs", "thursday", "do", "donnerstag", "jeu", "jeudi"),
            List.of("fri", "friday", "fr", "freitag", "ven", "vendredi"),
            List.of("sat", "saturday", "sa", "samstag", "sam", "samedi"),
            List.of("sun", "sunday", "so", "sonntag", "dim", "dimanche"));
    for (DayOfWeek day : DayOfWeek.values()) {
      names.get(day.getValue() - 1).forEach(name -> DAYS.put(name, day));
    }
  }

  private WeekText() {}

  /** The hours in canonical words. */
  static Parsed<String> read(String text) {
    Optional<List<Part>> parts = parts(text);
    return parts.isEmpty()
        ? Parsed.wrong("are not working hours", EXPECTED)
        : Parsed.good(parts.get().stream().map(Part::toString).collect(Collectors.joining("; ")));
  }

  /** The ranges of hours in canonical words. */
  static List<Range> ranges(String canonical) {
    List<Range> ranges = new ArrayList<>();
    for (Part part : parts(canonical).orElseThrow()) {
      part.days().forEach(day -> ranges.add(new Range(day, part.from(), part.to())));
    }
    return ranges;
  }

  private static Optional<List<Part>> parts(String text) {
    List<Part> parts = new ArrayList<>();
    SortedSet<DayOfWeek> waiting = new TreeSet<>();
    for (String piece : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
      Matcher part = PART.matcher(piece.strip());
      boolean hours = part.matches();
      Optional<SortedSet<DayOfWeek>> days = days(hours ? part.group("days") : piece);
      if (days.isEmpty()) {
        return Optional.empty();
      }
      waiting.addAll(days.get());
      if (hours) {
        Optional<LocalTime> from = time(part.group("from"));
        Optional<LocalTime> to = time(part.group("to"));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
          return Optional.empty();
        }
        parts.add(new Part(waiting.isEmpty() ? weekdays() : waiting, from.get(), to.get()));
        waiting = new TreeSet<>();
      }
    }
    return parts.isEmpty() || !waiting.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private static SortedSet<DayOfWeek> weekdays() {
    return days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  private static SortedSet<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    days.add(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  private static Optional<SortedSet<DayOfWeek>> days(String text) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    for (String word : text.strip().replaceAll("\\s*[–-]\\s*", "-").split("[\\s/]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      String[] ends = word.split("-", -1);
      DayOfWeek first = DAYS.get(ends[0].replace(".", ""));
      DayOfWeek last = DAYS.get(ends[ends.length - 1].replace(".", ""));
      if (first == null || last == null || ends.length > 2) {
        return Optional.empty();
      }
      days.addAll(days(first, last));
    }
    return Optional.of(days);
  }

  private static Optional<LocalTime> time(String text) {
    String[] parts = text.split("[:.]", -1);
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    if (hour == 24 && minute == 0) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** The same hours on several days. */
  private record Part(SortedSet<DayOfWeek> days, LocalTime from, LocalTime to) {
    @Override
    public String toString() {
      return runs() + " " + from + "-" + to;
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
