package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.ColumnLabels;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Slices;

/** A table that is looked at: its columns by their labels, their cells when somebody asks. */
final class SeenTable {
  private static final int MOST_LINES = 5;

  /** A text in so many rows is an answer of several people. */
  private static final int ROWS_OF_AN_ANSWER = 3;

  private final RawTable table;
  private final Format said;
  private final String called;
  private final ColumnLabels labels;
  private final Map<Integer, CellsSeen> cells = new HashMap<>();
  private final List<RawTable.Row> sound = new ArrayList<>();

  /**
   * A table.
   *
   * @param said what was known of its format before it was read
   */
  SeenTable(RawTable table, Format said) {
    this(table, said, table.name());
  }

  private SeenTable(RawTable table, Format said, String called) {
    this.table = table;
    this.said = said;
    this.called = called;
    labels = ColumnLabels.of(table);
  }

  String name() {
    return table.name();
  }

  /** The same as one sheet of a workbook of which others are read too. */
  SeenTable amongSheets() {
    return new SeenTable(table, said, table.amongSheets().name());
  }

  /**
   * The table as an entry under {@code files} in {@code program.yaml}: with what was said of its
   * format and what was detected without certainty, so that the entry can replace another one.
   *
   * @param where the conditions of its rows
   */
  Object entry(SortedMap<String, List<String>> where) {
    return new Source(name(), said.orElse(table.formatAssumed()), where).written();
  }

  /** The same of all its rows. */
  Object entry() {
    return entry(Collections.emptySortedMap());
  }

  ColumnLabels labels() {
    return labels;
  }

  int width() {
    return labels.width();
  }

  int rows() {
    return table.rows().size();
  }

  String label(int column) {
    return labels.label(column);
  }

  /** A column's label between quotation marks; what looks like an address is not shown. */
  String quoted(int column) {
    return CellText.header(labels.label(column));
  }

  /** A column's label, and the question below it where a survey tool labels by number. */
  String explained(int column) {
    return quoted(column)
        + labels.texts(column).stream()
            .skip(1)
            .filter(text -> !text.startsWith("{\""))
            .filter(text -> !joined(text).equals(joined(labels.label(column))))
            .findFirst()
            .map(text -> " (" + CellText.header(text) + ")")
            .orElse("");
  }

  private static String joined(String header) {
    return HeaderWords.joined(ColumnName.normalised(header));
  }

  /** Whether a column has nothing in the first of several rows of headers. */
  boolean isBelow(int column) {
    List<String> first = table.headers().get(0).cells();
    return table.headers().size() > 1
        && (column >= first.size() || CellText.clean(first.get(column)).isEmpty());
  }

  /** The cells of a column. */
  CellsSeen cells(int column) {
    return cells.computeIfAbsent(column, this::look);
  }

  private CellsSeen look(int column) {
    return CellsSeen.of(soundRows(), column, labels.texts(column));
  }

  /** Looks at the cells of all columns, several columns of a long table at once. */
  void lookAtAll() {
    long all = (long) soundRows().size() * width();
    List<Integer> open =
        IntStream.range(0, width()).filter(column -> !cells.containsKey(column)).boxed().toList();
    List<CellsSeen> seen = Slices.of(all).map(open, some -> some.stream().map(this::look).toList());
    for (int i = 0; i < open.size(); i++) {
      cells.put(open.get(i), seen.get(i));
    }
  }

  /**
   * A text of a column between quotation marks; not where it may name somebody, because it looks
   * like that and hardly any row has it.
   */
  String said(int column, String text) {
    return mayName(column, text) ? "a value that may be a name" : CellText.header(text);
  }

  /** The same for a question, which says in which line such a text stands first. */
  String asked(int column, String text) {
    return mayName(column, text)
        ? "the value in line "
            + soundRows().stream()
                .filter(row -> cell(row, column).equals(text))
                .findFirst()
                .map(RawTable.Row::line)
                .orElseThrow()
        : CellText.header(text);
  }

  /** "in line 3" or "in lines 3, 7 and more". */
  static String in(List<Integer> lines) {
    return (lines.size() == 1 ? "in line " : "in lines ")
        + lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "))
        + (lines.size() > MOST_LINES ? " and more" : "");
  }

  /** The texts of a column as they may be shown in a line of program.yaml. */
  List<String> shown(int column, List<String> texts) {
    return texts.stream().map(text -> mayName(column, text) ? "..." : text).distinct().toList();
  }

  private boolean mayName(int column, String text) {
    return CellText.entry(text).equals(CellText.HIDDEN)
        && cells(column).words().stream()
            .anyMatch(word -> word.text().equals(text) && word.count() < ROWS_OF_AN_ANSWER);
  }

  /** The rows whose cells stand where the headers stand. */
  List<RawTable.Row> soundRows() {
    if (sound.isEmpty()) {
      for (RawTable.Row row : table.rows()) {
        if (!isShifted(row)) {
          sound.add(row);
        }
      }
    }
    return sound;
  }

  /** Whether a row has cells beyond the last header, so that others may stand in wrong places. */
  private boolean isShifted(RawTable.Row row) {
    for (int column = width(); column < row.cells().size(); column++) {
      if (!CellText.clean(row.cells().get(column)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A text of a row, cleaned; empty if the row has no such cell. */
  String cell(RawTable.Row row, int column) {
    return column < row.cells().size() ? CellText.clean(row.cells().get(column)) : "";
  }

  List<RawTable.Row> allRows() {
    return table.rows();
  }

  /** All rows below the headers, those included that are no rows of the table. */
  List<RawTable.Row> rowsBelow() {
    List<RawTable.Row> all = new ArrayList<>(table.rows());
    table.apart().forEach(apart -> all.add(apart.row()));
    all.sort(Comparator.comparingInt(RawTable.Row::row));
    return all;
  }

  /** Whether a cell of a column that is not empty has a property; looks no further than needed. */
  boolean isAny(int column, Predicate<String> test) {
    for (RawTable.Row row : soundRows()) {
      String text = cell(row, column);
      if (!text.isEmpty() && test.test(text)) {
        return true;
      }
    }
    return false;
  }

  /** A fault of the header of a column. */
  Fault fault(Severity severity, int column, String message, String remedy) {
    return new Fault(
        severity, called, table.header().line(), table.header().address(column), message, remedy);
  }

  /** A fault of a row that stops the run. */
  Fault fault(RawTable.Row row, String message, String remedy) {
    return new Fault(Severity.STOPS, called, row.line(), "", message, remedy);
  }

  /** A fault of the header as a whole. */
  Fault fault(Severity severity, String message, String remedy) {
    return new Fault(severity, called, table.header().line(), "", message, remedy);
  }
}
