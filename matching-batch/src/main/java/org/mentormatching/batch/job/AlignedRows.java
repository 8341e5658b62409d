package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;

/** Tables as a terminal shows them. */
final class AlignedRows {
  private AlignedRows() {}

  /** A line for each row, indented, its cells below each other. */
  static List<String> of(List<String[]> rows) {
    int count = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    int[] widths = new int[count];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
