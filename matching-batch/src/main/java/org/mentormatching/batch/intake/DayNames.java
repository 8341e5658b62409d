package org.mentormatching.batch.intake;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Days of the week as people name them, in English, German, French and Spanish. */
final class DayNames {
  private static final Map<String, DayOfWeek> DAYS = new TreeMap<>();
  private static final Map<String, SortedSet<DayOfWeek>> GROUPS = new TreeMap<>();
  private static final Pattern TO =
      Pattern.compile(
          "\\s*(?:[–—-]|\\b(?:to|through|until|bis|au|hasta)\\b|(?<= )(?:à|a|al)(?= ))\\s*");
  private static final Pattern AND =
      Pattern.compile("[\\s/&+:]+|\\b(?:and|und|et|y|from|von|de|du|des|los|el)\\b");

  static {
    List<List<String>> names =
        List.of(
            List.of("mon", "monday", "mondays", "mo", "montag", "lun", "lundi", "lunes"),
            List.of(
                "tue", "tues", "tuesday", "tuesdays", "di", "dienstag", "mar", "mardi", "martes"),
            List.of(
                "wed",
                "wednesday",
                "wednesdays",
                "mi",
                "mittwoch",
                "mer",
                "mercredi",
                "mié",
                "mie",
                "miércoles",
                "miercoles"),
            List.of(
                "thu",
                "thur",
                "thurs",
                "thursday",
                "thursdays",
                "do",
                "donnerstag",
                "jeu",
                "jeudi",
                "jue",
                "jueves"),
            List.of(
                "fri", "friday", "fridays", "fr", "freitag", "ven", "vendredi", "vie", "viernes"),
            List.of(
                "sat",
                "saturday",
                "saturdays",
                "sa",
                "samstag",
                "sam",
                "samedi",
                "sab",
                "sáb",
                "sábado",
                "sabado"),
            List.of(
                "sun", "sunday", "sundays", "so", "sonntag", "dim", "dimanche", "dom", "domingo"));
    for (DayOfWeek day : DayOfWeek.values()) {
      names.get(day.getValue() - 1).forEach(name -> DAYS.put(name, day));
    }
    for (String name :
        List.of("weekdays", "weekday", "workdays", "workday", "werktags", "wochentags")) {
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

  /** Days as {@link #read} understands them: {@code Mon-Wed/Fri}. */
  static String written(SortedSet<DayOfWeek> days) {
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
