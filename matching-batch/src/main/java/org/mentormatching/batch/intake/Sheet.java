package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.ChoiceMarks;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.batch.table.Separators;

/**
 * A file whose columns are known.
 *
 * @param file what it holds
 * @param name its name
 * @param headings its columns
 * @param rows its rows that count
 * @param leftOut its other rows that are not blank
 * @param faulty what is known to be wrong with some of the rows that count, by their numbers
 */
record Sheet(
    InputFile file,
    String name,
    Headings headings,
    List<Row> rows,
    List<LeftOutRow> leftOut,
    SortedMap<Integer, Fault> faulty) {
  private static final Set<String> NAMES = Set.of(WantedColumns.NAME, WantedColumns.MANAGER_ID);

  /** A file with rows of which nothing wrong is known yet. */
  Sheet(InputFile file, String name, Headings headings, List<Row> rows, List<LeftOutRow> leftOut) {
    this(file, name, headings, rows, leftOut, Collections.emptySortedMap());
  }

  /**
   * What a row says in a column; empty if the file has no such column or the row no such cell.
   * Where several headers make up the column, a mark means its option, and the words are joined as
   * in a list; parts of a name are joined by spaces.
   */
  String cell(Row row, String column) {
    List<Integer> places = headings.placesOf(column);
    if (places.size() <= 1) {
      return places.isEmpty() ? "" : text(row, places.get(0));
    }
    return NAMES.contains(column)
        ? places.stream()
            .map(place -> text(row, place))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "))
        : ListText.join(entries(row, column));
  }

  /**
   * The cells that make up a column in a row as they stand, an empty text for one that is not
   * there.
   */
  List<String> asTheyStand(Row row, String column) {
    List<Integer> places = headings.placesOf(column);
    if (places.size() == 1) {
      return List.of(raw(row, places.get(0)));
    }
    List<String> cells = new ArrayList<>();
    for (int place : places) {
      cells.add(raw(row, place));
    }
    return cells;
  }

  private static String raw(Row row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : "";
  }

  /**
   * The cells that make up a column in a row, without empty ones and with their line breaks. Where
   * there are several, a mark means its option, unless they are one header with numbers.
   */
  List<String> entries(Row row, String column) {
    List<Integer> places = headings.placesOf(column);
    boolean isWord = places.size() == 1 || headings.isNumbered(column);
    List<String> entries = new ArrayList<>();
    for (int place : places) {
      String lines = lines(row, place);
      (isWord ? Optional.of(lines) : word(headings.option(place), lines))
          .filter(text -> !text.isEmpty())
          .ifPresent(entries::add);
    }
    return entries;
  }

  private static String lines(Row row, int place) {
    String raw = raw(row, place);
    if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
      return CellText.clean(raw);
    }
    return raw.lines()
        .map(CellText::clean)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The id of a row; an address in lower case. */
  String id(Row row) {
    return EmailAddress.asId(cell(row, WantedColumns.ID));
  }

  /** Whether people are told apart by their e-mail addresses. */
  boolean isByAddress() {
    List<Integer> ids = headings.placesOf(WantedColumns.ID);
    return !ids.isEmpty() && ids.equals(headings.placesOf(WantedColumns.EMAIL));
  }

  /** What a row says in a place. */
  static String text(Row row, int place) {
    return place < row.cells().size() ? CellText.clean(row.cells().get(place)) : "";
  }

  private static Optional<String> word(String option, String text) {
    if (text.isEmpty() || ChoiceMarks.isNotChosen(text)) {
      return Optional.empty();
    }
    return Optional.of(ChoiceMarks.isChosen(text) ? option : text);
  }

  /** Whether several headers make up a column. */
  boolean isJoined(String column) {
    return headings.placesOf(column).size() > 1;
  }

  /** A fault of a cell. */
  Fault fault(Severity severity, Row row, String column, String message, String remedy) {
    String address = headings.placesOf(column).stream().findFirst().map(row::address).orElse("");
    return new Fault(severity, name, row.line(), address, message, remedy);
  }

  /** A fault of the header; of one of its cells if a place is given. */
  Fault headerFault(Severity severity, Optional<Integer> place, String message, String remedy) {
    Row header = headings.header();
    return new Fault(
        severity, name, header.line(), place.map(header::address).orElse(""), message, remedy);
  }

  /** A fault of a cell whose message begins with the column and the value as it may be shown. */
  Fault valueFault(
      Severity severity, Row row, String column, String value, String message, String remedy) {
    return fault(
        severity,
        row,
        column,
        "column " + headings.shown(column) + ": " + value + " " + message,
        remedy);
  }

  /** What is wrong with the number of cells of a row. */
  Optional<Fault> ragged(Row row) {
    int width = headings.width();
    List<String> beyond = new ArrayList<>();
    for (int column = width; column < row.cells().size(); column++) {
      beyond.add(CellText.clean(row.cells().get(column)));
    }
    if (row.cells().size() >= width && beyond.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    String has = row.cells().size() == 1 ? "1 cell" : row.cells().size() + " cells";
    String remedy =
        row.cells().size() > width
            ? "Put cells with separators in them between quotation marks"
            : row.cells().size() == 1
                ? Separators.betterFor(row.cells().get(0), width)
                    .map(other -> "It seems to be separated by " + Separators.name(other))
                    .orElse("Complete the row")
                : "Complete the row";
    return Optional.of(
        new Fault(
            Severity.SET_ASIDE,
            name,
            row.line(),
            row.cells().size() > width ? row.address(width) : "",
            "the row has " + has + ", the header " + width,
            remedy));
  }
}
