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
 * 9h-17h}, {@code Tue mornings}, or {@code after 4 pm}. What is none of these counts as no answer,
 * for nobody is left out of a round over it.
 */
final class WeekText {
  /** The hours of those who give a time zone only. */
  static final String USUAL = "Mon-Fri 09:00-17:00";

  /**
   * Of somebody whose answer tells no hours. Unlike an empty cell it means no hours with a time
   * zone either.
   */
  static final String NO_ANSWER = "no answer";

  /** The hours of those to whom any time suits. */
  private static final String DAYTIME = "Mon-Fri 08:00-20:00";

  private static final String EXPECTED = "Write hours such as Mon-Thu 09:00-17:00";
  private static final Pattern PART =
      Pattern.compile("(?<days>[\\p{L}.:&+\\s/–—-]*?)\\s*" + ClockRange.WRITTEN);
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:(?:normal|usual|regular|standard|during|my|the|full|german|uk|us) )*(?:office|business"
              + "|working|work|core) ?(?:hours|times?|day)$|^(?:full[- ]time|all day|vollzeit"
              + "|(?:übliche |normale )?(?:bürozeiten|geschäftszeiten|arbeitszeiten?)"
              + "|heures de bureau|horario (?:de oficina|laboral))$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN = Pattern.compile("[;,]");
  private static final Pattern ANY_TIME =
      Pattern.compile(
          "^(?:i am |i['’]m )?(?:any ?time|any|always|whenever|no preference|(?:very|fully|totally"
              + "|completely) flexible|egal(?: wann)?|jederzeit|immer|ganz flexibel|n['’]importe quand"
              + "|toujours|(?:en )?cualquier momento|cualquiera|indiferente|siempre)"
              + "(?: (?:is|works|suits|fine|good|ok|okay|for|me))*[.!]?$");
  private static final Set<String> NO_HOURS =
      Set.of("flexible", "flexibel", "flex", "variable", "varies", "it varies", "n/a", "-");

  private WeekText() {}

  /** The hours in canonical words; {@link #NO_ANSWER} if they cannot be told. */
  static Parsed<String> read(String text) {
    String lower = lower(text);
    if (lower.equals(NO_ANSWER)) {
      return Parsed.good(NO_ANSWER);
    }
    if (NO_HOURS.contains(lower)) {
      return new Parsed.Good<>(NO_ANSWER, "names no hours and counts as no answer");
    }
    Optional<List<Part>> parts = parts(text);
    if (parts.isPresent()) {
      String hours = written(parts.get());
      return parts.get().stream().anyMatch(part -> part.hours().isAssumed())
          ? new Parsed.Good<>(hours, "was read as " + hours)
          : Parsed.good(hours);
    }
    return inWords(lower)
        .flatMap(WeekText::parts)
        .map(WeekText::written)
        .map(hours -> new Parsed.Good<>(hours, "was read as " + hours, EXPECTED))
        .orElseGet(
            () ->
                new Parsed.Good<>(
                    NO_ANSWER,
                    "cannot be read as hours of a week and counts as no answer",
                    EXPECTED));
  }

  private static Optional<String> inWords(String lower) {
    if (ANY_TIME.matcher(lower).find()) {
      return Optional.of(DAYTIME);
    }
    return OFFICE.matcher(lower).find()
        ? Optional.of(USUAL)
        : DayParts.read(lower).or(() -> OneEndedHours.read(lower));
  }

  private static String written(List<Part> parts) {
    return parts.stream().map(Part::toString).collect(Collectors.joining("; "));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
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
    for (String piece : BETWEEN.split(lower(text), -1)) {
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
      return DayNames.written(days) + " " + hours.from() + "-" + hours.to();
    }
  }
}
