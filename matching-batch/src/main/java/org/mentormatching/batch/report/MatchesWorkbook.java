package org.mentormatching.batch.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mentormatching.batch.intake.DecisionTable;

/**
 * The tables in which something can be decided, as one workbook: with filters, a header that stays
 * in sight and a list to choose from in the columns of decisions. Cells are texts and whole
 * numbers, never formulas. The same tables give the same bytes: no time of writing, and nothing
 * compressed, for compression differs between platforms.
 */
final class MatchesWorkbook {
  /** Its name in a proposal. */
  static final String FILE = "matches.xlsx";

  /** Most rows of a table for which a workbook is made. */
  static final int MOST_ROWS = 10_000;

  /** The sheets by the tables that they show, in their order. */
  private static final List<Map.Entry<String, String>> SHEETS =
      List.of(
          Map.entry("matches.csv", "Pairs"),
          Map.entry("unmatched.csv", "Without mentor"),
          Map.entry("mentors.csv", "Mentors"));

  private static final Set<String> NUMBERS =
      Set.of(
          "fit",
          "known",
          "mentor_number",
          "alternative_1_fit",
          "alternative_2_fit",
          "mentors_wanted",
          "mentors_found",
          "cycles_waiting",
          "seats",
          "mentees",
          "free_seats",
          "source_line");

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern CREATED =
      Pattern.compile("(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\\2>)");
  private static final String EPOCH = "2000-01-01T00:00:00Z";
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final int LONGEST = 32_000;
  private static final double WIDEST = 60;
  private static final double NARROWEST = 9;

  /** Light enough for black letters. */
  private static final String TO_FILL = "FFF6D6";

  private static final String HEADER = "E6EAF0";

  private MatchesWorkbook() {}

  /** The bytes of the workbook of a proposal's tables. */
  static byte[] bytes(Map<String, Sheet> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "matching", null)) {
      for (Map.Entry<String, String> sheet : SHEETS) {
        Sheet table = tables.get(sheet.getKey());
        if (table != null) {
          write(workbook.newWorksheet(sheet.getValue()), table);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settled(bytes.toByteArray());
  }

  private static void write(Worksheet sheet, Sheet table) {
    int columns = table.header().size();
    int last = table.rows().size();
    for (int column = 0; column < columns; column++) {
      String name = table.header().get(column);
      sheet.value(0, column, name);
      int longest = name.length();
      for (int row = 0; row < last; row++) {
        String cell = table.rows().get(row).get(column);
        longest = Math.max(longest, cell.length());
        if (NUMBERS.contains(name) && WHOLE.matcher(cell).matches()) {
          sheet.value(row + 1, column, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
          sheet.value(row + 1, column, cell.substring(0, Math.min(cell.length(), LONGEST)));
        }
      }
      sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
      if (last > 0 && Sheet.DECISION_COLUMNS.contains(name)) {
        Range toFill = sheet.range(1, column, last, column);
        toFill.style().fillColor(TO_FILL).set();
        if (name.equals(DecisionTable.DECISION)) {
          List<String> words = DecisionTable.words(table.header());
          toFill
              .validateWithListByFormula("\"" + String.join(",", words) + "\"")
              .showErrorMessage(true)
              .errorTitle("No decision")
              .error("Write " + String.join(", ", words) + ", or nothing.");
        }
      }
    }
    sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEADER).set();
    sheet.freezePane(2, 1);
    sheet.setAutoFilter(0, 0, last, columns - 1);
  }

  /** The same workbook without times, its parts in the order of their names and as they are. */
  private static byte[] settled(byte[] workbook) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
        parts.put(part.getName(), timeless(part.getName(), in.getInputStream(part).readAllBytes()));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] timeless(String name, byte[] part) {
    if (!name.startsWith("docProps/")) {
      return part;
    }
    String text = new String(part, StandardCharsets.UTF_8);
    return CREATED.matcher(text).replaceAll("$1" + EPOCH + "$3").getBytes(StandardCharsets.UTF_8);
  }
}
