package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

  /**
   * The question about columns of which each can be a list or a part of one.
   *
   * @param places where they are, from left to right
   */
  static Fault whichOrAll(SeenTable table, InputFile file, String column, List<Integer> places) {
    List<String> labels = places.stream().map(table::label).toList();
    List<String> lines = new ArrayList<>();
    lines.add("for all together " + Notebook.line(labels, "columns", file.key(), column));
    labels.forEach(label -> lines.add(Notebook.line(label, "columns", file.key(), column)));
    return table.fault(
        Severity.STOPS,
        places.get(1),
        "columns "
            + places.stream().map(table::explained).collect(Collectors.joining(", "))
            + (places.size() == 2 ? " both mean " : " all mean ")
            + column,
        Notebook.sayWhich(lines));
  }
}
