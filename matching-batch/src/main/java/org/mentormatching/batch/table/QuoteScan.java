package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * A look at a table's text that knows of quoted cells but keeps nothing of them: how many cells
 * each record has, whether a quotation mark is left open, and where text follows a closing one.
 *
 * @param widths number of cells of each record that is not blank
 * @param openedAt the physical line of a quotation mark that never closes; 0 if there is none
 * @param continued addresses of the cells that go on behind a closing quotation mark
 */
record QuoteScan(List<Integer> widths, int openedAt, List<String> continued) {
  /** Looks at the first records of a text. */
  static QuoteScan of(String text, char separator, int records) {
    return new Scanner(text, separator, records).scan();
  }

  /** Walks through the characters. */
  private static final class Scanner {
    private final char[] text;
    private final char separator;
    private final int records;
    private final List<Integer> widths = new ArrayList<>();
    private final List<String> continued = new ArrayList<>();
    private int line = 1;
    private int record = 1;
    private int cells = 1;
    private boolean blank = true;

    Scanner(String text, char separator, int records) {
      this.text = text.toCharArray();
      this.separator = separator;
      this.records = records;
    }

    QuoteScan scan() {
      int at = 0;
      while (at < text.length && widths.size() < records) {
        char c = text[at];
        boolean cellBegins = at == 0 || isEdge(text[at - 1]);
        if (c == '"' && cellBegins) {
          int opened = line;
          int end = closing(at + 1);
          if (end < 0) {
            return new QuoteScan(widths, opened, continued);
          }
          blank = false;
          at = skipTrailing(end + 1);
          continue;
        }
        see(c, at);
        at++;
      }
      endRecord();
      return new QuoteScan(widths, 0, continued);
    }

    private boolean isEdge(char c) {
      return c == separator || c == '\n' || c == '\r';
    }

    private void see(char c, int at) {
      if (c == separator) {
        cells++;
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' || at == 0 || text[at - 1] != '\r') {
          line++;
          endRecord();
          record++;
        }
      } else if (!Character.isWhitespace(c)) {
        blank = false;
      }
    }

    private void endRecord() {
      if (!blank) {
        widths.add(cells);
      }
      cells = 1;
      blank = true;
    }

    /** The place of the quotation mark that closes a cell; negative if there is none. */
    private int closing(int from) {
      for (int at = from; at < text.length; at++) {
        char c = text[at];
        if (c == '\r' || (c == '\n' && text[at - 1] != '\r')) {
          line++;
        }
        if (c == '"') {
          if (at + 1 == text.length || text[at + 1] != '"') {
            return at;
          }
          at++;
        }
      }
      return -1;
    }

    private int skipTrailing(int from) {
      int at = from;
      while (at < text.length && !isEdge(text[at])) {
        at++;
      }
      if (!new String(text, from, at - from).isBlank()) {
        continued.add(new Row(line, record, List.of()).address(cells - 1));
      }
      return at;
    }
  }
}
