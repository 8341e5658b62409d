package org.mentormatching.batch.table;

import java.util.List;

/**
 * A file as rows of cells.
 *
 * @param name the file's name
 * @param header the first row that is not blank
 * @param rows the rows below that are not blank
 * @param blank number of blank rows between them
 */
public record RawTable(String name, Row header, List<Row> rows, int blank) {
  /**
   * A row.
   *
   * @param line the physical line in which it begins, counted from 1
   * @param row its number in a spreadsheet, counted from 1
   * @param cells its cells, as they stand
   */
  public record Row(int line, int row, List<String> cells) {
    /** Whether no cell holds anything. */
    public boolean isBlank() {
      return cells.stream().allMatch(cell -> CellText.clean(cell).isEmpty());
    }

    /** The address of a cell as a spreadsheet shows it, its column counted from 0. */
    public String address(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.append(row).toString();
    }
  }
}
