package org.mentormatching.batch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentormatching.batch.sample.Columns.Cell;

/** A text file with separators, cell by cell or line by line. */
final class Delimited implements Carrier {
  /** Which cells stand between quotation marks. */
  enum Quotes {
    /** Those that need them. */
    NEEDED,
    /** All. */
    ALWAYS
  }

  private final Charset charset;
  private final String separator;
  private final String lineEnd;
  private final Quotes quotes;
  private final String mark;
  private final StringBuilder text = new StringBuilder();
  private int rows;
  private int damaged;
  private int lines;

  private Delimited(Charset charset, String separator, String lineEnd, Quotes quotes, String mark) {
    this.charset = charset;
    this.separator = separator;
    this.lineEnd = lineEnd;
    this.quotes = quotes;
    this.mark = mark;
  }

  /** Commas and UTF-8 without byte-order mark, as web applications write. */
  static Delimited web() {
    return new Delimited(StandardCharsets.UTF_8, ",", "\n", Quotes.NEEDED, "");
  }

  /** Commas, UTF-8 with byte-order mark. */
  static Delimited marked(String lineEnd, Quotes quotes) {
    return new Delimited(StandardCharsets.UTF_8, ",", lineEnd, quotes, "\uFEFF");
  }

  /** Semicolons in the code page of a machine; letters that it lacks become question marks. */
  static Delimited codePage(String charset) {
    return new Delimited(Charset.forName(charset), ";", "\r\n", Quotes.NEEDED, "");
  }

  /** What a spreadsheet calls Unicode text: tabs, two bytes a character and a byte-order mark. */
  static Delimited unicodeText() {
    return new Delimited(StandardCharsets.UTF_16LE, "\t", "\r\n", Quotes.NEEDED, "\uFEFF");
  }

  @Override
  public Place row(List<String> cells) {
    return raw(line(cells));
  }

  /** A row as it would be written. */
  String line(List<String> cells) {
    return String.join(separator, cells.stream().map(this::quoted).toList());
  }

  @Override
  public Place row(List<String> cells, List<Cell> kinds) {
    return row(cells);
  }

  /** Writes a row as it is; a line break in it has to stand between quotation marks. */
  Place raw(String row) {
    Place place = new Place(rows + 1, lines + 1);
    text.append(row).append(lineEnd);
    damaged += charset.newEncoder().canEncode(row) ? 0 : 1;
    rows++;
    lines += 1 + (int) row.chars().filter(letter -> letter == '\n').count();
    return place;
  }

  /** Writes rows that have nothing but separators. */
  void emptyRows(int count, int columns) {
    for (int i = 0; i < count; i++) {
      raw(separator.repeat(columns - 1));
    }
  }

  @Override
  public Map<String, Object> format() {
    Map<String, Object> format = new LinkedHashMap<>();
    format.put("kind", "csv");
    format.put("encoding", charset.name().toLowerCase(Locale.ROOT));
    format.put("byte_order_mark", !mark.isEmpty());
    format.put("separator", separator);
    if (damaged > 0) {
      format.put("rows_with_lost_letters", damaged);
    }
    return format;
  }

  @Override
  public void write(Path file) {
    try {
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .replaceWith("?".getBytes(charset))
              .encode(CharBuffer.wrap(mark + text));
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file.getFileName() + " does not fit " + charset, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String quoted(String cell) {
    return quotes == Quotes.ALWAYS
            || cell.contains(separator)
            || cell.contains("\"")
            || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
