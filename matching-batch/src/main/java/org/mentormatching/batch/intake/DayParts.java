package org.mentormatching.batch.intake;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Hours of a week in words without a clock: {@code mornings}, {@code Tue and Thu afternoons},
 * {@code Mon-Wed}. Each part of the day stands for hours that are assumed.
 */
final class DayParts {
  private static final Map<String, String> HOURS = new TreeMap<>();
  private static final Set<String> FILLERS =
      Set.of(
          "in",
          "the",
          "on",
          "at",
          "only",
          "usually",
          "mostly",
          "preferably",
          "ideally",
          "best",
          "any",
          "every",
          "all",
          "during",
          "my",
          "is",
          "are",
          "fine",
          "good",
          "please",
          "either",
          "nur",
          "am",
          "im",
          "der",
          "den",
          "die",
          "meist",
          "meistens",
          "gerne",
          "gern",
          "bevorzugt",
          "vorzugsweise",
          "ideal",
          "le",
          "la",
          "les",
          "l",
          "plutot",
          "seulement",
          "por",
          "las",
          "los",
          "solo",
          "preferiblemente",
          "de",
          "early",
          "late",
          "plutôt",
          "sólo");
  private static final Pattern APART =
      Pattern.compile(
          "[;,/&+]|\\b(?:and|or|und|oder|et|ou|y|o)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String DAYTIME = "09:00-17:00";
  private static final String BEFORE_NOON = "am";

  static {
    hours("09:00-12:00", "morning mornings vormittag vormittags morgens morgen früh matin matins");
    hours("09:00-12:00", "matinée matinées mañana mañanas forenoon");
    hours(
        "12:00-13:00", "lunch lunchtime lunchtimes lunchbreak midday mittag mittags midi mediodía");
    hours(
        "13:00-17:00", "afternoon afternoons nachmittag nachmittags après-midi après-midis tarde");
    hours("13:00-17:00", "tardes pm");
    hours("17:00-20:00", "evening evenings abend abends soir soirs soirée soirées noche noches");
    hours(DAYTIME, "daytime daytimes tagsüber");
  }

  private DayParts() {}

  private static void hours(String hours, String words) {
    for (String word : words.split(" ", -1)) {
      HOURS.put(word, hours);
    }
  }

  /**
   * A stretch of a text between commas and the like.
   *
   * @param days the days that it names; may be empty
   * @param hours the hours of the parts of the day that it names; may be empty
   */
  private record Piece(SortedSet<DayOfWeek> days, SortedSet<String> hours) {}

  /**
   * The hours that a text in lower case means, as {@link WeekText} reads them; empty if it has
   * other words than days and parts of the day.
   */
  static Optional<String> read(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : APART.split(text.replaceAll("[.()'\u2019]", " "), -1)) {
      Optional<Piece> piece = piece(part);
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      if (!piece.get().days().isEmpty() || !piece.get().hours().isEmpty()) {
        pieces.add(piece.get());
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    boolean anyTogether =
        pieces.stream().anyMatch(one -> !one.days().isEmpty() && !one.hours().isEmpty());
    return Optional.of(anyTogether ? inTurn(pieces) : allTogether(pieces));
  }

  /** Days and parts of the day that stand apart from each other hold for each other. */
  private static String allTogether(List<Piece> pieces) {
    SortedSet<DayOfWeek> days = new TreeSet<>();
    SortedSet<String> hours = new TreeSet<>();
    pieces.forEach(
        piece -> {
          days.addAll(piece.days());
          hours.addAll(piece.hours());
        });
    return week(days, hours);
  }

  /** Days without a part of the day wait for the next one; a part without days has those before. */
  private static String inTurn(List<Piece> pieces) {
    List<String> weeks = new ArrayList<>();
    SortedSet<DayOfWeek> waiting = new TreeSet<>();
    SortedSet<DayOfWeek> before = new TreeSet<>();
    for (Piece piece : pieces) {
      waiting.addAll(piece.days());
      if (!piece.hours().isEmpty()) {
        before = waiting.isEmpty() ? before : waiting;
        weeks.add(week(before, piece.hours()));
        waiting = new TreeSet<>();
      }
    }
    if (!waiting.isEmpty()) {
      weeks.add(week(waiting, Collections.emptySortedSet()));
    }
    return String.join("; ", weeks);
  }

  private static String week(SortedSet<DayOfWeek> days, SortedSet<String> hours) {
    List<String> weeks = new ArrayList<>();
    String on = days.isEmpty() ? "" : DayNames.written(days) + " ";
    for (String range : hours.isEmpty() ? Set.of(DAYTIME) : hours) {
      weeks.add(on + range);
    }
    return String.join("; ", weeks);
  }

  private static Optional<Piece> piece(String text) {
    SortedSet<String> hours = new TreeSet<>();
    List<String> left = new ArrayList<>();
    boolean isBeforeNoon = false;
    for (String word : text.strip().split("\\s+", -1)) {
      String range = HOURS.get(word);
      if (range != null) {
        hours.add(range);
      } else if (!FILLERS.contains(word)) {
        left.add(word);
      }
      isBeforeNoon |= word.equals(BEFORE_NOON);
    }
    Optional<SortedSet<DayOfWeek>> days = days(text, left);
    if (hours.isEmpty() && isBeforeNoon && left.size() <= 1) {
      hours.add("09:00-12:00");
    }
    return days.map(named -> new Piece(named, hours));
  }

  /**
   * The days among the words that are left; "lunes a viernes" needs the word that may be filler.
   */
  private static Optional<SortedSet<DayOfWeek>> days(String text, List<String> left) {
    Optional<SortedSet<DayOfWeek>> whole = DayNames.read(text);
    return whole.isPresent() ? whole : DayNames.read(String.join(" ", left));
  }
}
