package org.mentormatching.batch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mentormatching.batch.intake.WrittenTable;

/**
 * A table that is written as CSV which a spreadsheet opens safely: UTF-8 with a byte-order mark,
 * and an apostrophe before every cell that would otherwise be taken for a formula. Numbers below
 * zero stay numbers.
 *
 * @param header names of the columns
 * @param rows cells of each row, as many as there are columns
 */
public record Sheet(List<String> header, List<List<String>> rows) {
  /** Columns for the coordinator to fill; what stands in them alters nothing. */
  public static final Set<String> DECISION_COLUMNS =
      Set.of("decision", "other_mentor_id", "decision_note");

  /** The column that every table of people ends with: which proposal it belongs to. */
  static final String PROPOSAL = "proposal";

  private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Copies the lists. */
  public Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A row of a table that ends with its proposal.
   *
   * @param cells by column; the others stay empty
   * @throws IllegalArgumentException if a cell has no column
   */
  static List<String> row(List<String> header, Map<String, String> cells, String proposal) {
    if (!header.containsAll(cells.keySet())) {
      throw new IllegalArgumentException("a cell of " + cells.keySet() + " has no column");
    }
    return header.stream()
        .map(column -> column.equals(PROPOSAL) ? proposal : cells.getOrDefault(column, ""))
        .toList();
  }

  /** The cell of a row in a column; empty if there is no such column. */
  String cell(List<String> row, String column) {
    int place = header.indexOf(column);
    return place < 0 || place >= row.size() ? "" : row.get(place);
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    text.append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      printer.printRecord(header.stream().map(Sheet::defused).toList());
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Sheet::defused).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The cell as it is written: with an apostrophe before anything that begins like a formula but is
   * no number.
   */
  static String defused(String cell) {
    return !cell.isEmpty()
            && WrittenTable.FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches()
        ? "'" + cell
        : cell;
  }

  /** A short digest of each row, decision columns left out. */
  public List<String> digests() {
    List<String> digests = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < Math.max(header.size(), row.size()); i++) {
        String cell = i < row.size() ? row.get(i) : "";
        if (i >= header.size() || !DECISION_COLUMNS.contains(header.get(i))) {
          text.append(i < header.size() ? header.get(i) : "")
              .append('=')
              .append(cell)
              .append('\u001f');
        }
      }
      MessageDigest sha256 = Sha256.start();
      sha256.update(text.toString().getBytes(StandardCharsets.UTF_8));
      digests.add(HexFormat.of().formatHex(sha256.digest(), 0, 8));
    }
    return digests;
  }
}
