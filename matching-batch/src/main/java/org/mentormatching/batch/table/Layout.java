package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.Grid.RowEnds;
import org.mentormatching.batch.table.HeaderSearch.Either;
import org.mentormatching.batch.table.HeaderSearch.Found;
import org.mentormatching.batch.table.HeaderSearch.Headers;
import org.mentormatching.batch.table.HeaderSearch.Nowhere;
import org.mentormatching.batch.table.RawTable.Apart;
import org.mentormatching.batch.table.RawTable.Assumption;
import org.mentormatching.batch.table.RawTable.Reason;
import org.mentormatching.batch.table.RawTable.Row;

/** Parts the rows of a file into what stands above, headers, rows and footers. */
final class Layout {
  private static final int MOST_COLUMNS = 1_000;
  private static final int LONGEST_CELL = 100_000;
  private static final long MOST_CELLS = 200_000_000;

  private final Grid grid;
  private final Format said;
  private final FileFaults faults;

  Layout(Grid grid, Format said, FileFaults faults) {
    this.grid = grid;
    this.said = said;
    this.faults = faults;
  }

  /** The table; empty, with a fault, if it is not clear what is what or something is too large. */
  Optional<RawTable> table() {
    return areCellsShort() ? headers().flatMap(this::table) : Optional.empty();
  }

  private boolean areCellsShort() {
    for (Row row : grid.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        if (row.cells().get(column).length() > LONGEST_CELL) {
          faults.stop(
              row,
              column,
              "a cell has more than " + LONGEST_CELL + " characters",
              "Look for a quotation mark that opens or closes in the wrong place");
          return false;
        }
      }
    }
    return true;
  }

  private Optional<Headers> headers() {
    HeaderSearch search = new HeaderSearch(grid.rows());
    if (said.headerRow().isPresent()) {
      return said(said.headerRow().get(), search);
    }
    Found found = search.find();
    if (found instanceof Headers headers) {
      return counted(headers.first(), said.headerRows().orElse(headers.count()));
    }
    if (found instanceof Either either) {
      return faults.stop(
          "the names of the columns may stand in row "
              + described(either.one())
              + " or in row "
              + described(either.other()),
          "Say which: "
              + pin(either.one().row(), 1)
              + " or header_row: "
              + either.other().row()
              + " in program.yaml");
    }
    Row first = ((Nowhere) found).first();
    return faults.stop(
        first.line(),
        "this row looks like a row of values, and no row has the names of the columns",
        "Put a row with names above it, or say that it is one: "
            + pin(first.row(), 1)
            + " in program.yaml");
  }

  private static String described(Row row) {
    int filled = Shape.filled(row);
    return row.row() + (filled == 1 ? " (1 cell)" : " (" + filled + " cells)");
  }

  private Optional<Headers> said(int number, HeaderSearch search) {
    for (int place = 0; place < grid.rows().size(); place++) {
      if (grid.rows().get(place).row() == number) {
        return counted(place, said.headerRows().orElse(search.count(place)));
      }
    }
    return faults.stop(
        "header_row in program.yaml is " + number + ", and there is nothing in that row",
        "Name the row with the names of the columns, or leave header_row out");
  }

  private Optional<Headers> counted(int first, int count) {
    int rows = grid.rows().size() - first;
    return count <= rows
        ? Optional.of(new Headers(first, count))
        : faults.stop(
            "header_rows in program.yaml is "
                + count
                + ", and from row "
                + grid.rows().get(first).row()
                + " on there are only "
                + rows,
            "Correct header_rows, or leave it out");
  }

  private String pin(int row, int count) {
    return faults.pin(
        new Format(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(row),
            count == 1 ? Optional.empty() : Optional.of(count)));
  }

  private Optional<RawTable> table(Headers headers) {
    List<Row> rows = grid.rows();
    int end = headers.first() + headers.count();
    List<Row> names = rows.subList(headers.first(), end);
    List<Row> below = rows.subList(end, rows.size());
    int width = width(names);
    if (width > MOST_COLUMNS) {
      return faults.stop(
          "the file has more than " + MOST_COLUMNS + " columns", "Keep those that are needed");
    }
    if ((long) width * below.size() > MOST_CELLS) {
      return faults.stop("the file has more than " + MOST_CELLS + " cells", "Split the file");
    }
    RowsApart apart = RowsApart.of(names, below);
    List<Row> body = apart.others();
    noteApart(apart.rows());
    Set<Assumption> assumed = new TreeSet<>(grid.assumed());
    if (said.headerRow().isEmpty() && (headers.first() > 0 || headers.count() > 1)) {
      noteHeaders(names, headers.first());
      assumed.add(Assumption.HEADER_ROW);
    }
    Format format =
        new Format(
            grid.format().encoding(),
            grid.format().separator(),
            grid.format().sheet(),
            Optional.of(names.get(0).row()),
            Optional.of(headers.count()));
    return Optional.of(
        new RawTable(
            faults.file(),
            HeaderGroups.joined(complete(names, width)),
            complete(body, width),
            blank(body, names.get(names.size() - 1), apart.rows()),
            rows.subList(0, headers.first()),
            apart.rows(),
            format,
            assumed));
  }

  /** The last column that has a name. */
  private static int width(List<Row> names) {
    int width = 0;
    for (Row row : names) {
      for (int column = width; column < row.cells().size(); column++) {
        width = CellText.isBlank(row.cells().get(column)) ? width : column + 1;
      }
    }
    return width;
  }

  private List<Row> complete(List<Row> rows, int width) {
    if (grid.cells() == RowEnds.WRITTEN) {
      return rows;
    }
    List<Row> complete = new ArrayList<>(rows.size());
    for (Row row : rows) {
      List<String> cells = new ArrayList<>(row.cells());
      while (cells.size() < width) {
        cells.add("");
      }
      complete.add(new Row(row.line(), row.row(), cells));
    }
    return complete;
  }

  /** Number of blank rows between the rows of the table. */
  private static int blank(List<Row> rows, Row above, List<Apart> apart) {
    if (rows.isEmpty()) {
      return 0;
    }
    int last = rows.get(rows.size() - 1).row();
    long between = apart.stream().filter(other -> other.row().row() < last).count();
    return Math.toIntExact(last - above.row() - rows.size() - between);
  }

  private void noteApart(List<Apart> apart) {
    List<Row> footers = rows(apart, Reason.FOOTER);
    if (!footers.isEmpty()) {
      faults.note(
          numbers(footers)
              + (footers.size() == 1 ? " stands" : " stand")
              + " below the table and "
              + leftOut(footers),
          "A row that belongs to it needs more cells");
    }
    List<Row> headers = rows(apart, Reason.REPEATED_HEADER);
    if (!headers.isEmpty()) {
      faults.note(
          numbers(headers)
              + (headers.size() == 1 ? " repeats" : " repeat")
              + " the names of the columns and "
              + leftOut(headers),
          "");
    }
  }

  private static List<Row> rows(List<Apart> apart, Reason reason) {
    return apart.stream().filter(row -> row.reason() == reason).map(Apart::row).toList();
  }

  private static String leftOut(List<Row> rows) {
    return (rows.size() == 1 ? "was" : "were") + " left out";
  }

  private static String numbers(List<Row> rows) {
    int first = rows.get(0).row();
    int last = rows.get(rows.size() - 1).row();
    if (rows.size() == 1) {
      return "row " + first;
    }
    if (rows.size() > 2 && last - first == rows.size() - 1) {
      return "rows " + first + " to " + last;
    }
    Addresses numbers = new Addresses();
    rows.forEach(row -> numbers.add(String.valueOf(row.row())));
    return "rows " + numbers.text();
  }

  private void noteHeaders(List<Row> names, int above) {
    int first = names.get(0).row();
    faults.note(
        "the names of the columns were taken from "
            + numbers(names)
            + (above == 0
                ? ""
                : above == 1
                    ? "; the row above was left out"
                    : "; the " + above + " rows above were left out"),
        "Settle it with " + pin(first, names.size()) + " in program.yaml");
  }
}
