package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.RawTable.Row;

/** Reads one file as a table: leniently, and then looks at what is damaged. */
public final class CsvFile {
  private static final long LARGEST = 200_000_000;
  private static final int MOST_COLUMNS = 1_000;
  private static final int LONGEST_CELL = 100_000;
  private static final Pattern SAYS_SEPARATOR =
      Pattern.compile("\\A\"?sep=(.)\"?[ ,;\\t]*(\\r\\n|\\n|\\r)", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Format format;
  private final List<Fault> faults;

  public CsvFile(String name, Format format, List<Fault> faults) {
    this.name = name;
    this.format = format;
    this.faults = faults;
  }

  /** The table; empty, with a fault, if the file cannot be read. */
  public Optional<RawTable> read(Path path) {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        return stop("the file has " + size / 1_000_000 + " MB, more than 200", "Split the file");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
        return stop("the file is a spreadsheet, not a table as text", "Save it as CSV UTF-8");
      }
      return text(bytes).flatMap(this::table);
    } catch (IOException unreadable) {
      return stop("the file cannot be read", "Check that it is a file that you may open");
    }
  }

  private <T> Optional<T> stop(String message, String remedy) {
    faults.add(Fault.of(Severity.STOPS, name, message, remedy));
    return Optional.empty();
  }

  private Optional<String> text(byte[] bytes) {
    Parsed<String> text = Decoding.decode(bytes, format.encoding());
    if (text instanceof Parsed.Wrong<String> wrong) {
      return stop(wrong.message(), wrong.remedy());
    }
    Parsed.Good<String> good = (Parsed.Good<String>) text;
    if (!good.assumption().isEmpty()) {
      faults.add(
          Fault.of(
              Severity.NOTE,
              name,
              "the characters are not UTF-8 and were read as " + good.assumption(),
              "Look at some names; format: {encoding: "
                  + good.assumption()
                  + "} in program.yaml settles it"));
    }
    if (good.value().isBlank()) {
      return stop("the file is empty", "Export it again, with a row of column names");
    }
    return Optional.of(good.value());
  }

  private Optional<RawTable> table(String text) {
    Matcher says = SAYS_SEPARATOR.matcher(text);
    boolean said = says.find();
    String body = said ? text.substring(says.end()) : text;
    int linesBefore = said ? 1 : 0;
    char separator;
    if (format.separator().isPresent()) {
      separator = format.separator().get();
    } else if (said) {
      separator = says.group(1).charAt(0);
    } else {
      Parsed<Character> detected = Separators.detect(body);
      if (detected instanceof Parsed.Wrong<Character> wrong) {
        return stop(wrong.message(), wrong.remedy());
      }
      separator = ((Parsed.Good<Character>) detected).value();
    }
    int opened = QuoteScan.of(body, separator, Integer.MAX_VALUE).openedAt();
    if (opened > 0) {
      faults.add(
          new Fault(
              Severity.STOPS,
              name,
              opened + linesBefore,
              "",
              "a quotation mark opens here and never closes",
              "Close it, or write it twice if it belongs to the text"));
      return Optional.empty();
    }
    return rows(body, separator, linesBefore);
  }

  private Optional<RawTable> rows(String body, char separator, int linesBefore) {
    CSVFormat csv =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<Row> rows = new ArrayList<>();
    int blank = 0;
    int blankSinceRow = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(body), csv)) {
      Iterator<CSVRecord> records = parser.iterator();
      int line = linesBefore + 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        Row row = new Row(line, Math.toIntExact(record.getRecordNumber()), record.toList());
        line = linesBefore + 1 + Math.toIntExact(parser.getCurrentLineNumber());
        if (row.isBlank()) {
          blankSinceRow += rows.isEmpty() ? 0 : 1;
        } else {
          rows.add(row);
          blank += blankSinceRow;
          blankSinceRow = 0;
        }
      }
    } catch (IOException | UncheckedIOException damaged) {
      return stop("the file is no table", "Export it again as CSV UTF-8");
    }
    return checked(rows, blank);
  }

  private Optional<RawTable> checked(List<Row> rows, int blank) {
    if (rows.isEmpty()) {
      return stop("the file is empty", "Export it again, with a row of column names");
    }
    if (rows.get(0).cells().size() > MOST_COLUMNS) {
      return stop(
          "the file has more than " + MOST_COLUMNS + " columns", "Keep those that are needed");
    }
    for (Row row : rows) {
      for (int column = 0; column < row.cells().size(); column++) {
        if (row.cells().get(column).length() > LONGEST_CELL) {
          faults.add(
              new Fault(
                  Severity.STOPS,
                  name,
                  row.line(),
                  row.address(column),
                  "a cell has more than " + LONGEST_CELL + " characters",
                  "Look for a quotation mark that opens or closes in the wrong place"));
          return Optional.empty();
        }
      }
    }
    return Optional.of(new RawTable(name, rows.get(0), rows.subList(1, rows.size()), blank));
  }
}
