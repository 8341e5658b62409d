package org.mentormatching.batch.table;

import java.util.List;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * A row with the options of the questions in the row above, which stand above the first option of
 * each alone. The cells below an option are empty, a mark, or the option's own words.
 */
final class OptionRow {
  private static final int LEAST = 2;

  private OptionRow() {}

  /** Whether a row is one, below a row of questions. */
  static boolean isBelow(Row questions, List<Row> rows, int place) {
    int options = 0;
    int repeated = 0;
    for (int column = 1; column < rows.get(place).cells().size(); column++) {
      String option = cell(rows.get(place), column);
      if (cell(questions, column).isEmpty() && !option.isEmpty()) {
        if (!areAnswers(option, rows, place, column)) {
          return false;
        }
        options++;
        repeated += isRepeated(option, rows, place, column) ? 1 : 0;
      }
    }
    return options >= LEAST && repeated * 2 >= options;
  }

  private static boolean areAnswers(String option, List<Row> rows, int place, int column) {
    return OtherWords.are(option)
        || rows.subList(place + 1, rows.size()).stream()
            .map(row -> cell(row, column))
            .allMatch(
                text ->
                    text.isEmpty() || text.equalsIgnoreCase(option) || ChoiceMarks.isMark(text));
  }

  private static boolean isRepeated(String option, List<Row> rows, int place, int column) {
    return rows.subList(place + 1, rows.size()).stream()
        .map(row -> cell(row, column))
        .anyMatch(text -> text.equalsIgnoreCase(option));
  }

  private static String cell(Row row, int column) {
    return column < row.cells().size() ? CellText.clean(row.cells().get(column)) : "";
  }
}
