package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * Columns of words in which a form tool has written the numbers of its choices. Two forms number
 * them differently, so that what they stand for is asked for instead of compared.
 */
final class OptionCodes {
  private static final List<String> OF_WORDS =
      List.of(
          Columns.LANGUAGES.name(),
          Columns.DOMAINS.name(),
          Columns.DEVELOPMENT_AREAS.name(),
          Columns.STRENGTHS.name(),
          Columns.WAYS_OF_WORKING.name(),
          Columns.TRANSITION.name(),
          Columns.TRANSITIONS.name());
  private static final Pattern CODES = Pattern.compile("\\d{1,3}(?:[,;] ?\\d{1,3})*");
  private static final Pattern BETWEEN = Pattern.compile("[,;] ?");

  /** What stands where somebody has to write what a number means. */
  private static final String OPEN = "...";

  private static final int MOST_SHOWN = 8;

  private OptionCodes() {}

  /** Asks about every such column that something reads. */
  static void ask(FoundColumns found, InputFile file, Program program, Notebook book) {
    ReadColumns read = new ReadColumns(program, file);
    for (String column : OF_WORDS) {
      if (read.isRead(column) && !found.isAsked(column)) {
        found.place(column).ifPresent(place -> ask(found.table(), place, column, program, book));
      }
    }
  }

  private static void ask(
      SeenTable table, int place, String column, Program program, Notebook book) {
    CellsSeen cells = table.cells(place);
    if (cells.different() < 2
        || cells.count(text -> CODES.matcher(text).matches()) < cells.filled()) {
      return;
    }
    SortedMap<String, String> values = new TreeMap<>();
    cells.words().stream()
        .flatMap(word -> BETWEEN.splitAsStream(word.text()))
        .distinct()
        .limit(MOST_SHOWN)
        .forEach(code -> values.put(code, OPEN));
    SortedMap<String, String> given = program.values(column);
    if (values.keySet().stream().anyMatch(code -> !OPEN.equals(given.getOrDefault(code, OPEN)))) {
      return;
    }
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " has the numbers of choices instead of their texts, which stand for something else"
                + " in another form",
            "Export the texts of the choices, or write "
                + Notebook.line(values, "values", column)
                + " in "
                + ProgramReader.FILE
                + ", with what each number stands for"));
  }
}
