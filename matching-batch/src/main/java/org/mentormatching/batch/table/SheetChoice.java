package org.mentormatching.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.table.RawTable.Assumption;

/** Which sheet of a spreadsheet is read: the one that was named, else the first with rows. */
final class SheetChoice {
  private static final int MOST_LISTED = 12;

  private final Format said;
  private final FileFaults faults;

  SheetChoice(Format said, FileFaults faults) {
    this.said = said;
    this.faults = faults;
  }

  /**
   * The sheet that is read.
   *
   * @param assumed whether another one could be meant
   */
  record Chosen(Sheet sheet, Set<Assumption> assumed) {}

  /** The sheet; empty, with a fault, if there is none. */
  Optional<Chosen> of(ReadableWorkbook workbook) throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    return said.sheet().isPresent() ? named(sheets, said.sheet().get()) : first(sheets);
  }

  private Optional<Chosen> named(List<Sheet> sheets, String name) {
    for (Sheet sheet : sheets) {
      if (CellText.clean(sheet.getName()).equalsIgnoreCase(CellText.clean(name))) {
        return Optional.of(new Chosen(sheet, Set.of()));
      }
    }
    return faults.stopSetting(
        "sheet",
        "there is no sheet "
            + CellText.quoted(name)
            + " in "
            + faults.file()
            + "; "
            + listed(sheets),
        NearestWord.remedy(name, sheets.stream().map(Sheet::getName).toList(), "Name one of them"));
  }

  private static String listed(List<Sheet> sheets) {
    String names =
        sheets.stream()
            .limit(MOST_LISTED)
            .map(sheet -> CellText.quoted(sheet.getName()))
            .collect(Collectors.joining(", "));
    int more = sheets.size() - MOST_LISTED;
    return (sheets.size() == 1 ? "the only sheet is " : "the sheets are ")
        + names
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** The sheets with rows, those that can be seen if there are any. */
  static List<Sheet> filled(List<Sheet> sheets) throws IOException {
    List<Sheet> visible =
        sheets.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
    List<Sheet> filled = new ArrayList<>();
    for (Sheet sheet : visible.isEmpty() ? sheets : visible) {
      if (hasRows(sheet)) {
        filled.add(sheet);
      }
    }
    return filled;
  }

  private Optional<Chosen> first(List<Sheet> sheets) throws IOException {
    List<Sheet> filled = filled(sheets);
    if (filled.isEmpty()) {
      return faults.stop(
          "the file is empty; " + listed(sheets), "Export it again, with a row of column names");
    }
    Sheet chosen = filled.get(0);
    if (filled.size() == 1 && chosen.equals(sheets.get(0))) {
      return Optional.of(new Chosen(chosen, Set.of()));
    }
    faults.note(
        "the sheet "
            + CellText.quoted(chosen.getName())
            + " was read; "
            + (filled.size() == 1
                ? "others are empty or hidden"
                : "other sheets with rows are "
                    + filled.stream()
                        .skip(1)
                        .limit(MOST_LISTED)
                        .map(sheet -> CellText.quoted(sheet.getName()))
                        .collect(Collectors.joining(", "))),
        "Settle it with "
            + faults.pin(
                new Format(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(chosen.getName()),
                    Optional.empty(),
                    Optional.empty()))
            + " in program.yaml");
    return Optional.of(new Chosen(chosen, filled.size() > 1 ? Set.of(Assumption.SHEET) : Set.of()));
  }

  private static boolean hasRows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> iterator = rows.iterator();
      while (iterator.hasNext()) {
        for (Cell cell : iterator.next()) {
          if (cell != null && !cell.getText().isBlank()) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
