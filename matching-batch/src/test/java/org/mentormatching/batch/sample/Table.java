package org.mentormatching.batch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells under headers, to be written as a CSV file. */
final class Table {
  private final List<String> headers;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... headers) {
    this.headers = List.of(headers);
  }

  /** Adds a row at the end. */
  Table row(String... cells) {
    return row(List.of(cells));
  }

  /**
   * Adds a row at the end.
   *
   * @throws IllegalArgumentException if it has more or fewer cells than there are headers
   */
  Table row(List<String> cells) {
    if (cells.size() != headers.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells under " + headers.size() + " headers");
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** How a spreadsheet saves "CSV UTF-8": with a byte-order mark and commas. */
  void writeUtf8(Path file) {
    write(file, StandardCharsets.UTF_8, "\uFEFF" + text(",", "\n"));
  }

  /** How a spreadsheet of a German machine saves "CSV": in its code page, with semicolons. */
  void writeWindows(Path file) {
    write(file, Charset.forName("windows-1252"), text(";", "\r\n"));
  }

  private static void write(Path file, Charset charset, String text) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
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

  private String text(String separator, String lineEnd) {
    StringBuilder text = new StringBuilder();
    append(text, headers, separator, lineEnd);
    rows.forEach(row -> append(text, row, separator, lineEnd));
    return text.toString();
  }

  private static void append(
      StringBuilder text, List<String> cells, String separator, String lineEnd) {
    List<String> quoted = cells.stream().map(cell -> quoted(cell, separator)).toList();
    text.append(String.join(separator, quoted)).append(lineEnd);
  }

  private static String quoted(String cell, String separator) {
    return cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
