package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * A file that was read.
 *
 * @param table what came out
 * @param sentences what is said about it, without the file's name
 */
record Fixture(Optional<RawTable> table, List<String> sentences) {
  static final Format ANY = Format.detected();

  /** Reads the bytes of a file called mentees. */
  static Fixture read(Path folder, byte[] bytes, Format said) {
    return read(folder, "mentees", bytes, said);
  }

  static Fixture read(Path folder, String name, byte[] bytes, Format said) {
    Path path = folder.resolve(name);
    try {
      Files.write(path, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    List<TableFault> faults = new ArrayList<>();
    Optional<RawTable> table = TableFile.read(path, name, said, faults);
    return new Fixture(
        table,
        faults.stream()
            .map(found -> found.fault().sentence().replaceFirst("^" + name + ": ?", ""))
            .toList());
  }

  static Fixture read(Path folder, String text) {
    return read(folder, text, ANY);
  }

  static Fixture read(Path folder, String text, Format said) {
    return read(folder, text.getBytes(StandardCharsets.UTF_8), said);
  }

  static Fixture read(Path folder, String text, Charset charset) {
    return read(folder, text.getBytes(charset), ANY);
  }

  /** What is said of the format: the rows of the headers. */
  static Format headerRows(int first, int count) {
    return new Format(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(first),
        Optional.of(count));
  }

  static Format headerRow(int row) {
    return new Format(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(row), Optional.empty());
  }

  static Format sheet(String name) {
    return new Format(
        Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
  }

  RawTable found() {
    return table.orElseThrow(() -> new AssertionError(sentences));
  }

  List<String> header() {
    return found().header().cells();
  }

  /** The rows below the headers, cell by cell. */
  List<List<String>> rows() {
    return cells(found().rows());
  }

  static List<List<String>> cells(List<Row> rows) {
    return rows.stream().map(Row::cells).toList();
  }

  /** The first row below the headers. */
  List<String> firstRow() {
    return rows().get(0);
  }
}
