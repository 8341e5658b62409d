package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.Negation;
import org.mentormatching.batch.table.NobodyWords;
import org.mentormatching.model.Columns;

/**
 * Columns of mentors whose entries are topics of other columns, under a header that nobody knows
 * but that turns them down. What a mentor does not want to talk about is asked for.
 */
final class TopicColumns {
  private static final String EXCLUDED_TOPICS = Columns.EXCLUDED_TOPICS.name();
  private static final List<String> OF_TOPICS =
      List.of(
          Columns.TRANSITION.name(),
          Columns.TRANSITIONS.name(),
          Columns.DEVELOPMENT_AREAS.name(),
          Columns.STRENGTHS.name(),
          Columns.DOMAINS.name());
  private static final Pattern TURNS_DOWN =
      Pattern.compile(
          "\\b(?:avoid\\w*|no[- ]?gos?|off[- ]limits|exclu\\w*|except\\w*|taboos?|tabus?|refus\\w*|declin\\w*|skip"
              + "|keep out|stay away|rather not|ungern|lieber nicht|ausschl\\w*|ausgeschlossen|vermeid\\w*|hors"
              + "|[\u00e9e]vit\\w*|outside|limits?|never|nie|niemals|jamais|leave out)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final int HALF = 50;

  private final FoundColumns found;
  private final SeenTable table;
  private final boolean isRead;
  private final Notebook book;
  private final Set<String> topics = new TreeSet<>();

  /**
   * The columns of the mentors.
   *
   * @param all what each file gives, for the topics that people name
   */
  TopicColumns(FoundColumns found, Iterable<FoundColumns> all, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.book = book;
    isRead = new ReadColumns(program, InputFile.MENTORS).isRead(EXCLUDED_TOPICS);
    for (FoundColumns columns : all) {
      OF_TOPICS.forEach(
          column ->
              columns
                  .get(column)
                  .ifPresent(
                      of -> of.places().forEach(place -> add(columns.table().cells(place)))));
    }
  }

  private void add(CellsSeen cells) {
    cells.words().forEach(word -> topics.addAll(entries(word.text())));
  }

  private static Set<String> entries(String text) {
    return CellsSeen.entries(text.toLowerCase(Locale.ROOT)).stream()
        .filter(entry -> !NobodyWords.has(entry))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Asks about a column if it may say which topics a mentor refuses. */
  void ask(int place) {
    if (!isRead || found.has(EXCLUDED_TOPICS) || !turnsDown(place) || !areTopics(place)) {
      return;
    }
    found.settle(place);
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " may say what somebody does not want to talk about",
            Notebook.sayWhich(
                List.of(
                    line(place, EXCLUDED_TOPICS),
                    "if it says nothing of the kind, " + line(place, KnownColumns.UNREAD)))));
  }

  private String line(int place, String column) {
    return Notebook.line(table.label(place), "columns", InputFile.MENTORS.key(), column);
  }

  private boolean turnsDown(int place) {
    return table.labels().texts(place).stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> Negation.isIn(text) || TURNS_DOWN.matcher(text).find());
  }

  /** Whether most of the entries are topics elsewhere too. */
  private boolean areTopics(int place) {
    int entries = 0;
    int known = 0;
    for (CellsSeen.Word word : table.cells(place).words()) {
      for (String entry : entries(word.text())) {
        entries += word.count();
        known += topics.contains(entry) ? word.count() : 0;
      }
    }
    return known > 0 && known * 100 > entries * HALF;
  }
}
