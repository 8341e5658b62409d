package org.mentormatching.batch.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file that rows are written into, one below the other. */
interface Carrier {
  /**
   * Where a row stands.
   *
   * @param row its number in a spreadsheet that has opened the file, from 1
   * @param line the line of the file on which it begins, from 1; the row's number in a workbook
   */
  record Place(int row, int line) {}

  /** Writes a row of text. */
  Place row(List<String> cells);

  /** Writes a row of cells of these kinds. */
  Place row(List<String> cells, List<Columns.Cell> kinds);

  /** How the file has to be read, for whoever knows. */
  Map<String, Object> format();

  void write(Path file);
}
