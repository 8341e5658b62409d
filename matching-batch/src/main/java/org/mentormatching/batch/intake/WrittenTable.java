package org.mentormatching.batch.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as this program writes it: UTF-8, commas, an apostrophe before every cell that begins
 * like a formula. Reading gives the cells as they were meant, also after a spreadsheet has saved
 * the table again with semicolons or tabs.
 *
 * @param header names of the columns
 * @param rows the cells of each row
 */
public record WrittenTable(List<String> header, List<List<String>> rows) {
  /**
   * The characters at the beginning of a cell that make a spreadsheet calculate, or that hide it.
   */
  public static final String FORMULA_STARTS = "=+-@'\t\r";

  /** Copies the lists. */
  public WrittenTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a table.
   *
   * @throws IOException if it is not one
   */
  public static WrittenTable read(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    List<List<String>> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(meant(cell)));
        rows.add(cells);
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new IOException("the table has no header");
    }
    return new WrittenTable(rows.get(0), rows.subList(1, rows.size()));
  }

  /** The character between the cells; spreadsheets save again with the one of their country. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    for (char candidate : new char[] {';', '\t'}) {
      if (header.indexOf(',') < 0 && header.indexOf(candidate) >= 0) {
        return candidate;
      }
    }
    return ',';
  }

  private static String meant(String cell) {
    boolean defused =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
    return defused ? cell.substring(1) : cell;
  }

  /** A cell of a row by the name of its column; empty if there is no such cell. */
  public String cell(List<String> row, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= row.size() ? "" : row.get(index);
  }
}
