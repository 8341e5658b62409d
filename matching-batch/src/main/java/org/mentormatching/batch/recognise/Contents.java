package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.table.NobodyWords;
import org.mentormatching.batch.table.YesNoWords;

/** Whether the cells of a column can be what its header seems to say. */
final class Contents {
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s;,]+@[^@\\s;,]+\\.[^@\\s;,.]+");
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,%+ -]+");
  private static final Pattern COUNT = Pattern.compile("[\\d.,%+ -]{1,3}");
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*");
  private static final Pattern NAMES =
      Pattern.compile("[\\p{L}\\p{M}.'\u2019-]+,?(?: [\\p{L}\\p{M}.'\u2019-]+)+");
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "none",
          "eins",
          "zwei",
          "drei",
          "vier",
          "un",
          "une",
          "deux",
          "trois",
          "as needed",
          "unlimited",
          "any");
  private static final Set<String> FLAGS = flags();
  private static final Set<String> OF_PEOPLE =
      Set.of("preferred_mentors", "excluded_mentors", "preferred_mentees", "excluded_mentees");
  private static final Set<String> ANSWERS = Set.of("consent", "active", "urgency_confirmed");
  private static final Pattern AGREES =
      Pattern.compile(
          "agree|consent|accept|active|confirm|einverstanden|zugestimmt|aktiv|accord|^[x1\\u2713\\u2714]$|^0$");
  private static final List<String> ZONES = List.of("/", "utc", "gmt", "cet", "time", "+", "zeit");

  private static final Pattern DAYTIME =
      Pattern.compile(
          "morning|afternoon|evening|lunch|flexib|any ?time|office hours|day|tag|morgen|mittag|abend"
              + "|matin|midi|soir|jour|mañana|tarde|noche|hora|cualquier|egal|wann immer|whenever");

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d[:h]\\d{2}.*[^\\d:h]\\d{1,2}(?:[:h]\\d{2})?|\\d\\s*[ap]\\.?\\s?m\\b|\\d\\s*uhr\\b"
              + "|(?<![\\d.,])(?:0?[6-9]|1[0-2])(?:[.]\\d{2})?\\s*(?:-|–|—|to|bis|à)\\s*"
              + "(?:1[5-9]|2[0-4])(?![\\d,])|(?<![\\d.,])(?:[89]|1[0-2])\\s*(?:-|–|—|to|bis)\\s*[1-7](?![\\d.,])");

  private static final String WORKING_HOURS = "working_hours";
  private static final int MOST = 70;
  private static final int HALF = 50;
  private static final int LONGEST_AMOUNT = 40;
  private static final int MOST_STAGES = 40;
  private static final int LONGEST_STAGE = 60;

  private Contents() {}

  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** Whether most cells can stand in a column; an empty column can be anything. */
  static boolean fit(String column, CellsSeen cells) {
    if (cells.isBlank()) {
      return true;
    }
    return switch (column) {
      case "email" -> cells.percent(text -> text.indexOf('@') > 0) >= 30;
      case "capacity",
          "mentors_wanted",
          "cycles_waiting",
          "hours_per_month",
          "coaching_rating",
          "max_urgent" ->
          cells.percent(Contents::isAmount) >= MOST;
      case "time_zone" -> cells.percent(Contents::isZone) >= MOST;
      case WORKING_HOURS ->
          cells.percent(
                  text -> DIGIT.matcher(text).matches() || DAYTIME.matcher(lower(text)).find())
              >= MOST;
      case "replied_at" ->
          cells.percent(text -> text.chars().filter(Character::isDigit).count() >= 4) >= MOST;
      case "consent", "active", "urgency_confirmed" -> cells.different() <= 6;
      case "stage", "goal_stage" ->
          cells.different() <= MOST_STAGES
              && cells.percent(Contents::isFlag) < MOST
              && cells.percent(text -> text.length() <= LONGEST_STAGE) >= MOST;
      case "name", "first_name", "last_name" ->
          cells.percent(text -> LETTERS.matcher(text).matches() && !isAddress(text)) >= MOST;
      case "id" -> cells.different() * 100L >= cells.filled() * 50L;
      case "manager_id" -> cells.percent(Contents::isFlag) < MOST;
      case "preferred_mentors", "excluded_mentors", "preferred_mentees", "excluded_mentees" ->
          cells.count(text -> isFlag(text) && !NobodyWords.has(text))
              <= cells.count(text -> !isFlag(text) && !NobodyWords.has(text));
      default ->
          cells.percent(Contents::isFlag) < MOST
              && cells.percent(text -> NUMBER.matcher(text).matches()) < MOST
              && cells.percent(Contents::isAddress) < MOST;
    };
  }

  /** Whether the cells themselves say that a column can be what its header only resembles. */
  static boolean show(String column, CellsSeen cells) {
    boolean isAnswer = ANSWERS.contains(column);
    return fit(column, cells)
        && (!OF_PEOPLE.contains(column)
            || cells.percent(text -> COUNT.matcher(text).matches()) < MOST)
        && (!isAnswer
            || cells.isBlank()
            || cells.percent(text -> isFlag(text) || AGREES.matcher(lower(text)).find()) >= MOST);
  }

  /** Whether cells of hours tell from when to when, and not how many. */
  static boolean areHoursOfTheDay(CellsSeen cells) {
    return !cells.isBlank()
        && cells.percent(text -> CLOCK.matcher(lower(text)).find()) >= HALF
        && fit(WORKING_HOURS, cells);
  }

  /** Whether most cells are names of people: words without digits and signs, at least two. */
  static boolean areNames(CellsSeen cells) {
    return cells.percent(text -> NAMES.matcher(text).matches()) >= MOST;
  }

  /** Whether a cell under a question that may ask for a refusal can hold one, or announce one. */
  static boolean mayRefuse(String text) {
    return !NobodyWords.has(text) && !COUNT.matcher(text).matches();
  }

  /** Whether a cell says more than no. */
  static boolean isSaid(String text) {
    return !NobodyWords.has(text) && !text.equals("0");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isAmount(String text) {
    return (DIGIT.matcher(text).matches() && text.length() <= LONGEST_AMOUNT)
        || NUMBER_WORDS.contains(lower(text))
        || (text.length() <= LONGEST_AMOUNT
            && Stream.of(lower(text).split(" ", -1)).anyMatch(NUMBER_WORDS::contains));
  }

  private static Set<String> flags() {
    Set<String> flags = new TreeSet<>(YesNoWords.yesAnd("y", "maybe", "not sure"));
    flags.addAll(YesNoWords.noAnd("n"));
    return flags;
  }

  static boolean isFlag(String text) {
    return FLAGS.contains(lower(text));
  }

  private static boolean isZone(String text) {
    return ZONES.stream().anyMatch(lower(text)::contains) || text.length() <= 5;
  }
}
