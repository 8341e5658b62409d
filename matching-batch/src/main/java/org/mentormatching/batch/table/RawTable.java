package org.mentormatching.batch.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.Format;

/**
 * A file as rows of cells.
 *
 * @param name the file's name
 * @param headers the rows with names of columns, from top to bottom, at least one; the first has
 *     the names that a program would use, those below are labels or questions
 * @param rows the rows below the headers that are not blank, without those apart
 * @param blank number of blank rows between them
 * @param above the rows above the headers that are not blank, such as titles
 * @param apart the rows below the headers that are no rows of the table; there is a note of them
 * @param format everything that says where the rows are, whether it was said or detected: encoding
 *     and separator of a text, the sheet of a spreadsheet, and the header rows of both
 * @param assumed what in the format was detected without certainty; each has a note
 */
public record RawTable(
    String name,
    List<Row> headers,
    List<Row> rows,
    int blank,
    List<Row> above,
    List<Apart> apart,
    Format format,
    Set<Assumption> assumed) {
  /** Copies the lists. */
  public RawTable {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
    above = List.copyOf(above);
    apart = List.copyOf(apart);
    assumed = Collections.unmodifiableSet(new TreeSet<>(assumed));
  }

  /** The same under a name that tells it from the other sheets of its file. */
  public RawTable amongSheets() {
    String called = format.sheet().map(sheet -> sheetOf(name, sheet)).orElse(name);
    return new RawTable(called, headers, rows, blank, above, apart, format, assumed);
  }

  /** A sheet of a file as messages name it where others are read too. */
  public static String sheetOf(String file, String sheet) {
    return file + ", sheet " + sheet;
  }

  /** A part of the format that was detected without certainty. */
  public enum Assumption {
    /** The characters are not UTF-8, and nothing in the file says what they are. */
    ENCODING,
    /** There are several sheets with rows. */
    SHEET,
    /** The names of the columns do not stand in the first row, or not in one row. */
    HEADER_ROW
  }

  /** The parts of the format that were detected without certainty, as they were assumed. */
  public Format formatAssumed() {
    boolean isHeader = assumed.contains(Assumption.HEADER_ROW);
    return new Format(
        assumed.contains(Assumption.ENCODING) ? format.encoding() : Optional.empty(),
        Optional.empty(),
        assumed.contains(Assumption.SHEET) ? format.sheet() : Optional.empty(),
        isHeader ? format.headerRow() : Optional.empty(),
        isHeader ? format.headerRows() : Optional.empty());
  }

  /** Why a row below the headers is no row of the table. */
  public enum Reason {
    /** It stands below the table, such as a total. */
    FOOTER("below the table"),
    /** It is the header once more, as where files were joined. */
    REPEATED_HEADER("a repeated header");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in words that follow a number of rows. */
    public String words() {
      return words;
    }
  }

  /** A row that is no row of the table, and why. */
  public record Apart(Row row, Reason reason) {}

  /** The first row with names of columns. */
  public Row header() {
    return headers.get(0);
  }

  /**
   * Whether the names of the columns look like the cells below them: of the columns of ids,
   * numbers, days or addresses at least half have such a one as their name.
   */
  public boolean isHeaderLikeRows() {
    List<Shape> usual = Shape.usual(rows);
    int telling = 0;
    int like = 0;
    for (int column = 0; column < usual.size(); column++) {
      if (usual.get(column).isTelling()) {
        telling++;
        like += Shape.of(header(), column) == usual.get(column) ? 1 : 0;
      }
    }
    return like > 0 && like * 2 >= telling;
  }

  /**
   * A row.
   *
   * @param line the physical line in which it begins, counted from 1; in a spreadsheet its row
   * @param row its number in a spreadsheet, counted from 1
   * @param cells its cells, as they stand
   */
  public record Row(int line, int row, List<String> cells) {
    /** Whether no cell holds anything. */
    public boolean isBlank() {
      for (String cell : cells) {
        if (!CellText.isBlank(cell)) {
          return false;
        }
      }
      return true;
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
