package org.mentormatching.batch.intake;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Days of the week as people name them, in English, German and French. */
final class DayNames {
  private static final Map<String, DayOfWeek> DAYS = new TreeMap<>();
  private static final Map<String, SortedSet<DayOfWeek>> GROUPS = new TreeMap<>();
  private static final Pattern TO =
      Pattern.compile("\\s*(?:[–—-]|\\b(?:to|through|until|bis|au)\\b|(?<= )à(?= ))\\s*");
  private static final Pattern AND =
      Pattern.compile("[\\s/&+:]+|\\b(?:and|und|et|from|von|de|du)\\b");

  static {
    List<List<String>> names =
        List.of(
            List.of("mon", "monday", "mondays", "mo", "montag", "lun", "lundi"),
            List.of("tue", "tues", "tuesday", "tuesdays", "di", "dienstag", "mar", "mardi"),
            List.of("wed", "wednesday", "wednesdays", "mi", "mittwoch", "mer", "mercredi"),
            List.of(
                "thu",
                "thur",
                "thurs",
                "thursday",
                "thursdays",
                "do",
                "donnerstag",
                "jeu",
                "jeudi"),
            List.of("fri", "friday", "fridays", "fr", "freitag", "ven", "vendredi"),
            List.of("sat", "saturday", "saturdays", "sa", "samstag", "sam", "samedi"),
            List.of("sun", "sunday", "sundays", "so", "sonntag", "dim", "dimanche"));
    for (DayOfWeek day : DayOfWeek.values()) {
      names.get(day.getValue() - 1).forEach(name -> DAYS.put(name, day));
    }
    for (String name : List.of("weekdays", "workdays", "werktags", "wochentags")) {
      GROUPS.put(name, weekdays());
    }
    for (String name : List.of("daily", "everyday", "täglich")) {
      GROUPS.put(name, between(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
    }
  }

  private DayNames() {}

  /** Monday to Friday. */
  static SortedSet<DayOfWeek> weekdays() {
    return between(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  private static SortedSet<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    days.add(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  /** The days that a text in lower case names; none if it is blank, empty if it names others. */
  static Optional<SortedSet<DayOfWeek>> read(String text) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    String ranges = TO.matcher(text.strip()).replaceAll("-");
    for (String word : AND.split(ranges.replace(".", ""), -1)) {
      String[] ends = word.split("-", -1);
      DayOfWeek first = DAYS.get(ends[0]);
      DayOfWeek last = DAYS.get(ends[ends.length - 1]);
      SortedSet<DayOfWeek> group = GROUPS.get(word);
      if (group != null) {
        days.addAll(group);
      } else if (first != null && last != null && ends.length <= 2) {
        days.addAll(between(first, last));
      } else if (!word.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(days);
  }
}
