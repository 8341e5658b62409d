package org.mentormatching.batch.intake;

import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/** Cells that are filled and name nothing, such as "not sure"; one note for each column. */
final class NoAnswers {
  private final Findings findings;
  private final Map<String, Seen> columns = new TreeMap<>();

  NoAnswers(Findings findings) {
    this.findings = findings;
  }

  /** The first such cell of a column, and how many rows have one. */
  private record Seen(Sheet sheet, Row row, String column, String word, int rows) {}

  /** A row names nothing in a column. */
  void add(Sheet sheet, Row row, String column, String word) {
    String key = sheet.file() + " " + column;
    Seen seen = columns.getOrDefault(key, new Seen(sheet, row, column, word, 0));
    columns.put(key, new Seen(seen.sheet(), seen.row(), column, seen.word(), seen.rows() + 1));
  }

  /** Notes what there is, when a file is read to its end. */
  void note() {
    columns
        .values()
        .forEach(
            seen ->
                findings.add(
                    seen.sheet()
                        .valueFault(
                            Severity.NOTE,
                            seen.row(),
                            seen.column(),
                            CellText.quoted(seen.word()),
                            seen.rows() == 1
                                ? "names nothing and counts as no answer"
                                : "and the like name nothing in "
                                    + seen.rows()
                                    + " rows and count as no answer",
                            "Say under values: "
                                + seen.column()
                                + ": in "
                                + ProgramReader.FILE
                                + " if it means something")));
    columns.clear();
  }
}
