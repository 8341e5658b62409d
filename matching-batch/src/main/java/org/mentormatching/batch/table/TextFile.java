package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.Grid.RowEnds;
import org.mentormatching.batch.table.RawTable.Assumption;
import org.mentormatching.batch.table.RawTable.Row;

/** Reads a text with separators: leniently, and then looks at what is damaged. */
final class TextFile {
  private static final int MOST_ROWS = 3_000_000;
  private static final Pattern SAYS_SEPARATOR =
      Pattern.compile("\\A\"?sep=(.)\"?[ ,;\\t]*(\\r\\n|\\n|\\r)", Pattern.CASE_INSENSITIVE);

  private final Format said;
  private final FileFaults faults;

  TextFile(Format said, FileFaults faults) {
    this.said = said;
    this.faults = faults;
  }

  /** The rows; empty, with a fault, if the file cannot be read. */
  Optional<Grid> read(byte[] bytes) {
    Parsed<Decoded> decoded = Decoding.decode(bytes, said.encoding());
    if (decoded instanceof Parsed.Wrong<Decoded> wrong) {
      return said.encoding().isPresent()
          ? faults.stopSetting(
              "encoding", "in " + faults.file() + " " + wrong.message(), wrong.remedy())
          : faults.stop(wrong.message(), wrong.remedy());
    }
    Decoded text = ((Parsed.Good<Decoded>) decoded).value();
    if (text.text().isBlank()) {
      return faults.stop("the file is empty", "Export it again, with a row of column names");
    }
    return grid(text);
  }

  private Optional<Grid> grid(Decoded decoded) {
    String text = decoded.text();
    Matcher says = SAYS_SEPARATOR.matcher(text);
    boolean isSaid = says.find();
    String body = isSaid ? text.substring(says.end()) : text;
    int linesBefore = isSaid ? 1 : 0;
    char separator;
    if (said.separator().isPresent()) {
      separator = said.separator().get();
      Optional<Character> other = Separators.clearlyOther(body, separator);
      if (other.isPresent()) {
        return faults.stopSetting(
            "separator",
            "the cells of " + faults.file() + " are not separated by " + Separators.name(separator),
            "They seem to be separated by "
                + Separators.name(other.get())
                + ": correct separator, or leave it out");
      }
    } else if (isSaid) {
      separator = says.group(1).charAt(0);
    } else {
      Parsed<Character> detected = Separators.detect(body);
      if (detected instanceof Parsed.Wrong<Character> wrong) {
        return faults.stop(wrong.message(), wrong.remedy());
      }
      separator = ((Parsed.Good<Character>) detected).value();
    }
    QuoteScan quotes = QuoteScan.of(body, separator, Integer.MAX_VALUE);
    if (quotes.openedAt() > 0) {
      return faults.stop(
          quotes.openedAt() + linesBefore,
          "a quotation mark opens here and never closes",
          "Close it, or write it twice if it belongs to the text");
    }
    Optional<List<Row>> rows = rows(body, separator, linesBefore);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (rows.get().isEmpty()) {
      return faults.stop("the file is empty", "Export it again, with a row of column names");
    }
    return settled(decoded, separator, quotes, rows.get());
  }

  private Optional<List<Row>> rows(String body, char separator, int linesBefore) {
    CSVFormat csv =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(body), csv)) {
      Iterator<CSVRecord> records = parser.iterator();
      int line = linesBefore + 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        Row row = new Row(line, Math.toIntExact(record.getRecordNumber()), record.toList());
        line = linesBefore + 1 + Math.toIntExact(parser.getCurrentLineNumber());
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > MOST_ROWS) {
          return faults.stop("the file has more than " + MOST_ROWS + " rows", "Split the file");
        }
      }
      return Optional.of(rows);
    } catch (IOException | UncheckedIOException damaged) {
      return faults.stop("the file is no table", "Export it again as CSV UTF-8");
    }
  }

  private Optional<Grid> settled(
      Decoded decoded, char separator, QuoteScan quotes, List<Row> rows) {
    Format format =
        new Format(
            Optional.of(decoded.charset()),
            Optional.of(separator),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (!new EncodingNote(faults).isSettled(decoded, rows)) {
      return Optional.empty();
    }
    if (said.sheet().isPresent()) {
      faults.noteSetting(
          "sheet",
          "a sheet is named, but " + faults.file() + " is a text and has none",
          "Leave sheet: out, or name the spreadsheet");
    }
    new CellNotes(faults).about(rows, quotes.continued());
    Set<Assumption> assumed =
        decoded.grounds() == Decoded.Grounds.LETTERS ? Set.of(Assumption.ENCODING) : Set.of();
    return Optional.of(new Grid(rows, RowEnds.WRITTEN, format, assumed));
  }
}
