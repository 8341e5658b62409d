package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable;

/**
 * Neighbouring columns of which each is one option of a question: whoever chose it has a mark or
 * the option's own words there. Nothing in the table says what the question was, so one note for
 * each such group says how to name it.
 */
final class OptionColumns {
  private static final int LEAST = 3;
  private static final Set<String> MARKS =
      Set.of("x", "1", "0", "\u2713", "\u2714", "\u2717", "yes", "no", "true", "false", "-");

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final Notebook book;

  OptionColumns(FoundColumns found, InputFile side, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.book = book;
  }

  /** Notes every group. */
  void note() {
    List<Integer> group = new ArrayList<>();
    for (int place = 0; place <= table.width(); place++) {
      if (place < table.width() && isOption(place)) {
        group.add(place);
      } else {
        note(group);
        group.clear();
      }
    }
  }

  private boolean isOption(int place) {
    String header = lower(table.label(place));
    if (found.isSettled(place) || header.isEmpty()) {
      return false;
    }
    for (RawTable.Row row : table.allRows()) {
      String cell = lower(table.cell(row, place));
      if (!cell.isEmpty() && !cell.equals(header) && !MARKS.contains(cell)) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void note(List<Integer> group) {
    List<Integer> chosen =
        group.stream().filter(place -> table.isAny(place, OptionColumns::isChosen)).toList();
    if (group.size() < LEAST || chosen.size() < LEAST - 1) {
      return;
    }
    group.forEach(found::settle);
    List<String> labels = group.stream().map(table::label).toList();
    String column = likely();
    book.note(
        table.fault(
            Severity.NOTE,
            group.get(0),
            "columns "
                + CellText.header(labels.get(0))
                + " to "
                + CellText.header(labels.get(labels.size() - 1))
                + " look like the options of one question and were not read",
            "If it asks for "
                + column
                + ", write "
                + Notebook.line(labels, "columns", side.key(), column)
                + " in "
                + ProgramReader.FILE
                + ", and so for another column"));
  }

  private static boolean isChosen(String cell) {
    return !cell.equals("0") && !cell.equals("-");
  }

  /** What options most often are of what is not known yet. */
  private String likely() {
    String topics = side == InputFile.MENTEES ? "development_areas" : "strengths";
    return found.has(topics) ? "languages" : topics;
  }
}
