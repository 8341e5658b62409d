package org.mentormatching.batch.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.Grid.RowEnds;
import org.mentormatching.batch.table.RawTable.Row;

/** Reads one sheet of a spreadsheet in the .xlsx format. */
final class SpreadsheetFile {
  private static final int MOST_ROWS = 3_000_000;
  private static final int MOST_COLUMNS = 16_384;

  private final Format said;
  private final FileFaults faults;

  SpreadsheetFile(Format said, FileFaults faults) {
    this.said = said;
    this.faults = faults;
  }

  /** The rows; empty, with a fault, if the file cannot be read. */
  Optional<Grid> read(Path path) {
    ZipKind kind = ZipKind.of(path);
    if (kind != ZipKind.WORKBOOK) {
      return faults.stop(kind.message(), kind.remedy());
    }
    try (ReadableWorkbook workbook = open(path)) {
      Optional<SheetChoice.Chosen> chosen = new SheetChoice(said, faults).of(workbook);
      return chosen.isEmpty() ? Optional.empty() : rows(path, chosen.get());
    } catch (IOException | RuntimeException damaged) {
      // The library tells of a damaged file by exceptions of many kinds.
      return faults.stop(ZipKind.UNREADABLE.message(), ZipKind.UNREADABLE.remedy());
    }
  }

  /** The sheets that can be seen and have rows; none if the file cannot be read. */
  static List<String> sheets(Path path) {
    if (ZipKind.of(path) != ZipKind.WORKBOOK) {
      return List.of();
    }
    try (ReadableWorkbook workbook = open(path)) {
      return SheetChoice.filled(workbook.getSheets().toList()).stream()
          .map(Sheet::getName)
          .toList();
    } catch (IOException | RuntimeException damaged) {
      // Whoever reads the file says so.
      return List.of();
    }
  }

  /** A workbook; one without styles has no dates, and the library refuses to look for them. */
  private static ReadableWorkbook open(Path path) throws IOException {
    try {
      return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException withoutStyles) {
      return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
    }
  }

  private Optional<Grid> rows(Path path, SheetChoice.Chosen chosen) throws IOException {
    SpreadsheetCells cells = new SpreadsheetCells();
    List<Row> rows = new ArrayList<>();
    int hidden = 0;
    int number = 0;
    try (Stream<org.dhatim.fastexcel.reader.Row> stored = chosen.sheet().openStream()) {
      Iterator<org.dhatim.fastexcel.reader.Row> iterator = stored.iterator();
      while (iterator.hasNext()) {
        org.dhatim.fastexcel.reader.Row next = iterator.next();
        number = Math.max(number + 1, next.getRowNum());
        if (next.getCellCount() > MOST_COLUMNS || rows.size() >= MOST_ROWS) {
          return faults.stop(
              "the sheet has more than " + MOST_ROWS + " rows or " + MOST_COLUMNS + " columns",
              "Keep those that are needed");
        }
        Row row = row(next, number, cells);
        if (!row.isBlank()) {
          rows.add(row);
          hidden += next.isHidden() ? 1 : 0;
        }
      }
    }
    if (rows.isEmpty()) {
      return faults.stop("the sheet is empty", "Export it again, with a row of column names");
    }
    if (!cells.areSound(faults)) {
      return Optional.empty();
    }
    if (hidden > 0) {
      faults.note(
          hidden == 1
              ? "1 hidden row was read like all others"
              : hidden + " hidden rows were read like all others",
          "Delete rows that are not meant");
    }
    HiddenColumns.of(path, chosen.sheet().getId()).note(rows, faults);
    List<Row> seen = MergedCells.of(path, chosen.sheet().getId()).fill(rows, faults);
    return Optional.of(new Grid(seen, RowEnds.OPEN, format(chosen.sheet()), chosen.assumed()));
  }

  private static Row row(
      org.dhatim.fastexcel.reader.Row stored, int number, SpreadsheetCells cells) {
    Row place = new Row(number, number, List.of());
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < stored.getCellCount(); column++) {
      Optional<Cell> cell = stored.getOptionalCell(column);
      texts.add(cell.isEmpty() ? "" : cells.text(cell.get(), place.address(column)));
    }
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    return new Row(number, number, texts);
  }

  private static Format format(Sheet sheet) {
    return new Format(
        Optional.empty(),
        Optional.empty(),
        Optional.of(sheet.getName()),
        Optional.empty(),
        Optional.empty());
  }
}
