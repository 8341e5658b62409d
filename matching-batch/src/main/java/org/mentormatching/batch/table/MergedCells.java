package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * The areas of a sheet whose cells are merged from top to bottom. Such a cell is seen beside all of
 * its rows and stored in the first one alone; the library that reads sheets knows nothing of it.
 */
final class MergedCells {
  private static final Pattern AREA =
      Pattern.compile(
          "mergeCell\\s[^<>]*?\\bref=\"([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})\"[^<>]*>");
  private static final int BLOCK = 1 << 16;
  private static final int LETTERS = 26;

  private final List<Area> areas;

  private MergedCells(List<Area> areas) {
    this.areas = areas;
  }

  /** Rows from the first to the last, as a spreadsheet numbers them, of a column counted from 0. */
  private record Area(int column, int first, int last) {}

  /** The merged cells of a sheet, by the name of its part in the workbook. */
  static MergedCells of(Path path, String sheetId) throws IOException {
    List<Area> areas = new ArrayList<>();
    SheetPart.read(
        path,
        sheetId,
        bytes -> find(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1), areas));
    return new MergedCells(apart(areas));
  }

  /** Looks for areas block by block, for they stand behind all cells. */
  private static void find(Reader sheet, List<Area> areas) throws IOException {
    char[] block = new char[BLOCK];
    StringBuilder text = new StringBuilder();
    for (int read = sheet.read(block); read >= 0; read = sheet.read(block)) {
      text.append(block, 0, read);
      Matcher area = AREA.matcher(text);
      int end = 0;
      while (area.find()) {
        int first = Integer.parseInt(area.group(2));
        int last = Integer.parseInt(area.group(3));
        if (last > first) {
          areas.add(new Area(column(area.group(1)), first, last));
        }
        end = area.end();
      }
      text.delete(0, Math.max(end, text.lastIndexOf("<")));
      if (text.length() > BLOCK) {
        text.setLength(0);
      }
    }
  }

  private static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * LETTERS + letters.charAt(i) - 'A' + 1;
    }
    return number - 1;
  }

  /** The areas in order, without those that overlap another one, which no program writes. */
  private static List<Area> apart(List<Area> areas) {
    areas.sort(Comparator.comparingInt(Area::column).thenComparingInt(Area::first));
    List<Area> apart = new ArrayList<>();
    for (Area area : areas) {
      Area before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (before == null || before.column() != area.column() || before.last() < area.first()) {
        apart.add(area);
      }
    }
    return apart;
  }

  /** The rows of a sheet, in order, with what is seen beside each of them. */
  List<Row> fill(List<Row> rows, FileFaults faults) {
    List<Row> filled = new ArrayList<>(rows);
    Addresses cells = new Addresses();
    for (Area area : areas) {
      int place = place(rows, area.first());
      if (place == rows.size() || rows.get(place).row() != area.first()) {
        continue;
      }
      String value = cell(rows.get(place), area.column());
      for (int at = place + 1; at < rows.size() && rows.get(at).row() <= area.last(); at++) {
        if (!CellText.isBlank(value) && CellText.isBlank(cell(filled.get(at), area.column()))) {
          filled.set(at, with(filled.get(at), area.column(), value));
          cells.add(rows.get(at).address(area.column()));
        }
      }
    }
    if (!cells.isEmpty()) {
      faults.note(
          cells.oneOrMany("1 cell is", " cells are")
              + " merged with the one above and "
              + (cells.count() == 1 ? "was" : "were")
              + " read as it ("
              + cells.text()
              + ")",
          "Undo the merge where a value is meant for the first row alone");
    }
    return filled;
  }

  /** The place of the first row that has a number or a higher one. */
  private static int place(List<Row> rows, int number) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).row() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String cell(Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  private static Row with(Row row, int column, String value) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
    return new Row(row.line(), row.row(), cells);
  }
}
