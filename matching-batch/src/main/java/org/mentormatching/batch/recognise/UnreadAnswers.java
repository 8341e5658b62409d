package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * Columns whose answers are a code or a scale of the form: numbers other than 0 and 1, or words of
 * which none is known; of those that say who takes part, also where most answers are not known.
 * What they mean is asked for once, for nothing would count as it was meant.
 */
final class UnreadAnswers {
  private static final String URGENCY = Columns.URGENCY.name();

  private static final Set<String> OF_TAKING_PART =
      Set.of(Columns.CONSENT.name(), Columns.ACTIVE.name());

  /** What an answer can mean, the one that changes least first. */
  private static final Map<String, List<String>> MEANINGS =
      Map.of(
          URGENCY,
          List.of("normal", "soon", "now"),
          Columns.CONSENT.name(),
          List.of("no", "yes"),
          Columns.ACTIVE.name(),
          List.of("yes", "no"),
          Columns.URGENCY_CONFIRMED.name(),
          List.of("no", "yes"));

  private static final Pattern CODE = Pattern.compile("\\d{1,3}");
  private static final int MOST_SHOWN = 8;

  /** Stands for an answer that only a person can give, and is refused as long as it stands. */
  private static final String OPEN = "<yes or no>";

  private UnreadAnswers() {}

  /**
   * Asks about a column if nobody could say what its answers mean.
   *
   * @param answers all that stand in it
   * @param unread those of them that are not known
   */
  static void ask(
      SeenTable table,
      int place,
      String column,
      List<String> answers,
      List<String> unread,
      Notebook book) {
    boolean isCode = unread.stream().anyMatch(text -> CODE.matcher(text).matches());
    boolean isSeveral = unread.size() > 1 && unread.size() == answers.size();
    CellsSeen cells = table.cells(place);
    boolean isMostly =
        OF_TAKING_PART.contains(column) && 2 * cells.count(unread::contains) > cells.filled();
    if (!MEANINGS.containsKey(column) || !(isCode || isSeveral || isMostly)) {
      return;
    }
    List<String> meant = isCode ? codes(answers) : isSeveral ? answers : unread;
    List<String> meanings = MEANINGS.getOrDefault(column, List.of());
    boolean isOpen = OF_TAKING_PART.contains(column);
    SortedMap<String, String> values = new TreeMap<>();
    meant.stream()
        .limit(MOST_SHOWN)
        .forEach(text -> values.put(key(table, place, text), isOpen ? OPEN : meanings.get(0)));
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " says "
                + meant.stream()
                    .limit(MOST_SHOWN)
                    .map(text -> table.asked(place, text))
                    .collect(Collectors.joining(" or "))
                + (meant.size() > MOST_SHOWN ? " and more" : "")
                + ", and it is not clear what that means for "
                + column,
            "Write "
                + Notebook.line(values, "values", column)
                + " in "
                + ProgramReader.FILE
                + ", with "
                + (isOpen
                    ? String.join(" or ", meanings) + " for each answer"
                    : String.join(" or ", meanings.subList(1, meanings.size()))
                        + " where an answer means that")));
  }

  /** An answer as the settings name it; one that may be a name is told by its line. */
  private static String key(SeenTable table, int place, String text) {
    return table.shown(place, List.of(text)).contains(text)
        ? text
        : "<" + table.asked(place, text) + ">";
  }

  private static List<String> codes(List<String> answers) {
    List<String> codes = new ArrayList<>(answers);
    codes.removeIf(text -> !CODE.matcher(text).matches());
    return codes;
  }
}
