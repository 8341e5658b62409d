package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * The columns of a sheet that nobody sees. They are read like all others and noted; the library
 * that reads sheets knows nothing of them.
 */
final class HiddenColumns {
  private static final Pattern COLUMNS = Pattern.compile("<(?:\\w+:)?col\\s([^<>]*)>");
  private static final Pattern HIDDEN = Pattern.compile("\\bhidden=\"(?:1|true)\"");
  private static final Pattern FIRST = Pattern.compile("\\bmin=\"(\\d{1,5})\"");
  private static final Pattern LAST = Pattern.compile("\\bmax=\"(\\d{1,5})\"");
  private static final String CELLS = "sheetData";
  private static final int BLOCK = 1 << 13;
  private static final int MOST_TEXT = 1 << 20;
  private static final int MOST_SHOWN = 5;

  private final List<int[]> ranges = new ArrayList<>();

  private HiddenColumns() {}

  /** The hidden columns of a sheet, by the name of its part in the workbook. */
  static HiddenColumns of(Path path, String sheetId) throws IOException {
    HiddenColumns hidden = new HiddenColumns();
    SheetPart.read(path, sheetId, hidden::find);
    return hidden;
  }

  /** Looks at what stands before the cells. */
  private void find(InputStream bytes) throws IOException {
    Reader sheet = new InputStreamReader(bytes, StandardCharsets.ISO_8859_1);
    char[] block = new char[BLOCK];
    StringBuilder text = new StringBuilder();
    int read = sheet.read(block);
    while (read >= 0 && text.indexOf(CELLS) < 0 && text.length() < MOST_TEXT) {
      text.append(block, 0, read);
      read = sheet.read(block);
    }
    Matcher columns = COLUMNS.matcher(text);
    while (columns.find()) {
      Matcher first = FIRST.matcher(columns.group(1));
      Matcher last = LAST.matcher(columns.group(1));
      if (HIDDEN.matcher(columns.group(1)).find() && first.find() && last.find()) {
        ranges.add(new int[] {Integer.parseInt(first.group(1)), Integer.parseInt(last.group(1))});
      }
    }
  }

  /** Notes those of them that have cells. */
  void note(List<Row> rows, FileFaults faults) {
    SortedSet<Integer> filled = new TreeSet<>();
    for (Row row : rows) {
      for (int[] range : ranges) {
        for (int column = range[0]; column <= Math.min(range[1], row.cells().size()); column++) {
          if (!row.cells().get(column - 1).isBlank()) {
            filled.add(column - 1);
          }
        }
      }
    }
    if (!filled.isEmpty()) {
      int more = filled.size() - MOST_SHOWN;
      faults.note(
          (filled.size() == 1 ? "1 hidden column was" : filled.size() + " hidden columns were")
              + " read like all others ("
              + filled.stream()
                  .limit(MOST_SHOWN)
                  .map(HiddenColumns::letters)
                  .collect(Collectors.joining(", "))
              + (more > 0 ? " and " + more + " more" : "")
              + ")",
          "Delete columns that are not meant");
    }
  }

  /** A column counted from 0 as a spreadsheet names it. */
  private static String letters(int column) {
    return new Row(1, 1, List.of()).address(column).replaceFirst("\\d+$", "");
  }
}
