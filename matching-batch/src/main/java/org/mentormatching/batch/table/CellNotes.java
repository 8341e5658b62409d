package org.mentormatching.batch.table;

import java.util.List;
import org.mentormatching.batch.table.RawTable.Row;

/** What is unusual about cells of a text, one sentence for each kind. */
final class CellNotes {
  private final FileFaults faults;

  CellNotes(FileFaults faults) {
    this.faults = faults;
  }

  /**
   * Notes formulas and text behind quotation marks.
   *
   * @param continued addresses of cells that go on behind a closing quotation mark
   */
  void about(List<Row> rows, List<String> continued) {
    Addresses formulas = new Addresses();
    for (Row row : rows) {
      for (int column = 0; column < row.cells().size(); column++) {
        String cell = row.cells().get(column);
        if (cell.length() > 1 && cell.charAt(0) == '=') {
          formulas.add(row.address(column));
        }
      }
    }
    note(
        formulas,
        "1 cell begins with = and was read as text",
        " cells begin with = and were read as text",
        "Nothing is ever calculated; write the value itself");
    Addresses goOn = new Addresses();
    continued.forEach(goOn::add);
    note(
        goOn,
        "in 1 cell text stands behind the closing quotation mark and was kept",
        " cells go on behind the closing quotation mark; all of it was kept",
        "A quotation mark inside a text is written twice");
  }

  private void note(Addresses cells, String one, String many, String remedy) {
    if (!cells.isEmpty()) {
      faults.note(cells.oneOrMany(one, many) + " (" + cells.text() + ")", remedy);
    }
  }
}
