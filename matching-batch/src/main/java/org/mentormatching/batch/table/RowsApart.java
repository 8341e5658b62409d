package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.RawTable.Apart;
import org.mentormatching.batch.table.RawTable.Reason;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * The rows below a header that are no rows of the table, as far as that is clear.
 *
 * @param rows the rows apart, from top to bottom
 * @param others all others
 */
record RowsApart(List<Apart> rows, List<Row> others) {
  private static final int MOST_FOOTERS = 5;
  private static final int LEAST_COLUMNS = 4;
  private static final Pattern TOTAL =
      Pattern.compile(
          "((grand |sub)?totals?|sum|count|summe|gesamt|anzahl|total général|somme|totale|suma"
              + "|razem|celkem|spolu|összesen|toplam|всего|итого|σύνολο"
              + "|(generated|printed|exported|created) (on|at|by)|end of report)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * Parts the rows below a header.
   *
   * @param header the rows with the names of the columns
   */
  static RowsApart of(List<Row> header, List<Row> below) {
    List<Row> others = new ArrayList<>(below.size());
    List<Apart> apart = new ArrayList<>();
    int table = below.size() - footers(header, below);
    for (Row row : below.subList(0, table)) {
      if (header.stream().anyMatch(names -> isSame(names, row))) {
        apart.add(new Apart(row, Reason.REPEATED_HEADER));
      } else {
        others.add(row);
      }
    }
    below
        .subList(table, below.size())
        .forEach(footer -> apart.add(new Apart(footer, Reason.FOOTER)));
    return new RowsApart(apart, others);
  }

  /** Whether a row has the very names of the columns, and at least two of them. */
  private static boolean isSame(Row header, Row row) {
    int same = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      String cell = row.cells().get(column);
      boolean isBlank = CellText.isBlank(cell);
      boolean isInHeader = column < header.cells().size();
      if (!isBlank && !(isInHeader && isEqual(cell, header.cells().get(column)))) {
        return false;
      }
      same += isBlank ? 0 : 1;
    }
    return same >= 2 && same == Shape.filled(header);
  }

  private static boolean isEqual(String cell, String name) {
    return cell.equals(name) || CellText.clean(cell).equals(CellText.clean(name));
  }

  /**
   * How many rows at the very end are footers: totals, and below a blank row whatever has one or
   * two cells that look like none of the table's.
   */
  private static int footers(List<Row> header, List<Row> rows) {
    if (header.stream().mapToInt(Shape::filled).max().orElse(0) < LEAST_COLUMNS) {
      return 0;
    }
    int footers = belowBlankRow(rows);
    while (footers < Math.min(MOST_FOOTERS, rows.size() - 1)
        && isTotal(rows.get(rows.size() - 1 - footers))) {
      footers++;
    }
    return footers;
  }

  /** The footers below the uppermost blank row below which there are only such. */
  private static int belowBlankRow(List<Row> rows) {
    int footers = 0;
    for (int place = rows.size() - 1;
        place > 0 && rows.size() - place <= MOST_FOOTERS && Shape.filled(rows.get(place)) <= 2;
        place--) {
      if (rows.get(place).row() - rows.get(place - 1).row() > 1) {
        List<Shape> usual = Shape.usual(rows.subList(0, place));
        footers =
            rows.subList(place, rows.size()).stream().noneMatch(row -> isLike(row, usual))
                ? rows.size() - place
                : footers;
      }
    }
    return footers;
  }

  private static boolean isLike(Row row, List<Shape> usual) {
    for (int column = 0; column < usual.size(); column++) {
      if (usual.get(column).isTelling()
          && Shape.of(row, column) == usual.get(column)
          && !TOTAL.matcher(first(row)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row says "total" or "printed on" first, and then nothing but numbers and days. */
  private static boolean isTotal(Row row) {
    int words = 0;
    for (String cell : row.cells()) {
      Shape shape = Shape.of(cell);
      words += shape != Shape.EMPTY && shape != Shape.NUMBER && shape != Shape.DATE ? 1 : 0;
    }
    return words == 1 && TOTAL.matcher(first(row)).matches();
  }

  /** What the first cell says that is not empty. */
  private static String first(Row row) {
    return row.cells().stream()
        .filter(cell -> !CellText.isBlank(cell))
        .map(CellText::clean)
        .findFirst()
        .orElse("");
  }
}
