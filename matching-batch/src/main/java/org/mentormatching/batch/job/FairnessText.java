package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.FairnessWords;
import org.mentormatching.explain.Fairness;

/** How groups of mentees fare, as a terminal shows it. */
final class FairnessText {
  private FairnessText() {}

  /** The lines, with an empty one before. */
  static List<String> of(Fairness fairness) {
    List<String> lines = new ArrayList<>(List.of("", "How groups fare"));
    if (fairness.breakdowns().isEmpty()) {
      lines.add("  By nothing: program.yaml names no column under audit:, such as [department].");
      return lines;
    }
    FairnessWords.introduction(fairness).forEach(sentence -> lines.add("  " + sentence));
    fairness.breakdowns().stream()
        .map(FairnessWords::table)
        .forEach(
            table -> {
              lines.add("");
              lines.add("By " + table.by());
              lines.addAll(
                  AlignedRows.of(
                      table.rows().stream().map(row -> row.toArray(String[]::new)).toList()));
              table.remarks().forEach(remark -> lines.add("  " + remark));
            });
    lines.add("");
    lines.addAll(FairnessWords.remarkable(fairness));
    return lines;
  }
}
