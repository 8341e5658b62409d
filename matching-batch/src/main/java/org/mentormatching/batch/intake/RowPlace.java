package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;

/** Where a row stands. */
public interface RowPlace {
  /** The file's name. */
  String file();

  /** The physical line in which the row begins. */
  int line();

  /**
   * The places of rows, a file named once for rows that follow one another: {@code needs.csv:2, 3}.
   *
   * @param most how many are named; that there are more is said
   */
  static String inWords(List<? extends RowPlace> rows, int most) {
    List<String> places = new ArrayList<>();
    String file = "";
    for (RowPlace row : rows.subList(0, Math.min(most, rows.size()))) {
      places.add((row.file().equals(file) ? "" : row.file() + ":") + row.line());
      file = row.file();
    }
    return String.join(", ", places) + (rows.size() > most ? ", ..." : "");
  }
}
