package org.mentormatching.batch.recognise;

import java.util.List;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;

/** Which of two columns is meant, with the line of the policy file for each. */
final class ColumnQuestion {
  private ColumnQuestion() {}

  /**
   * The question.
   *
   * @param one the place of the column further left
   * @param other the place of another one
   */
  static Fault which(SeenTable table, InputFile file, String column, int one, int other) {
    return table.fault(
        Severity.STOPS,
        other,
        "column "
            + table.quoted(other)
            + " and column "
            + table.quoted(one)
            + " both mean "
            + column,
        Notebook.sayWhich(
            List.of(
                Notebook.line(table.label(one), "columns", file.key(), column),
                Notebook.line(table.label(other), "columns", file.key(), column))));
  }
}
