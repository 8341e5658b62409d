package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.NobodyWords;

/**
 * Columns under headers that nobody knows whose cells name people of the other side. Whether these
 * are wanted or refused only the header says, so that it is asked; where few of many remarks name
 * somebody, their lines are noted.
 */
final class NamedColumns {
  private static final String MANAGER = "manager_id";
  private static final int LEAST_SHARE = 30;

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final ReadColumns read;
  private final NamedPeople people;
  private final Notebook book;

  /**
   * The columns of a side.
   *
   * @param people those of the other side
   */
  NamedColumns(
      FoundColumns found, InputFile side, NamedPeople people, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.people = people;
    this.book = book;
    read = new ReadColumns(program, side);
  }

  /** Asks about a column if it names people, or notes it where few of its cells do. */
  void ask(int place) {
    List<Integer> lines = lines(place);
    List<String> readings = readings(place);
    int said = table.cells(place).count(text -> !NobodyWords.has(text));
    boolean isEnough = lines.size() > 1 ? lines.size() * 100 >= said * LEAST_SHARE : said == 1;
    if (lines.isEmpty() || readings.size() <= 1 || !isEnough) {
      note(place);
      return;
    }
    found.settle(place);
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            names(place, lines) + ", and it is not clear whether they are wanted or refused",
            Notebook.sayWhich(readings)));
  }

  /** Notes a column if it names people. */
  void note(int place) {
    List<Integer> lines = lines(place);
    List<String> readings = readings(place);
    if (!lines.isEmpty() && readings.size() > 1) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              names(place, lines) + " and was not read",
              "If somebody is wanted or refused there, write "
                  + String.join(" or ", readings.subList(0, readings.size() - 1))
                  + " in "
                  + ProgramReader.FILE));
    }
  }

  /** The lines in which somebody of the other side is named. */
  private List<Integer> lines(int place) {
    return table.soundRows().stream()
        .filter(row -> people.areNamed(table.cell(row, place), found, row))
        .map(row -> row.line())
        .toList();
  }

  private String names(int place, List<Integer> lines) {
    return "column " + table.explained(place) + " names " + others() + " " + SeenTable.in(lines);
  }

  private String others() {
    return side == InputFile.MENTEES ? "mentors" : "mentees";
  }

  /** The lines of what it may be, the last of them that it is nothing of the kind. */
  private List<String> readings(int place) {
    SortedMap<String, String> columns = new TreeMap<>();
    columns.put("excluded_" + others(), "if they are refused, ");
    columns.put("preferred_" + others(), "if they are wanted, ");
    if (!found.has(MANAGER)) {
      columns.put(MANAGER, "if they are managers, ");
    }
    List<String> lines = new ArrayList<>();
    for (String column : List.of("excluded_" + others(), "preferred_" + others(), MANAGER)) {
      if (columns.containsKey(column) && read.isRead(column)) {
        lines.add(Objects.requireNonNull(columns.get(column)) + line(place, column));
      }
    }
    lines.add(
        "if neither, "
            + Notebook.line(table.label(place), "columns", side.key(), KnownColumns.UNREAD));
    return lines;
  }

  /** The line for a column; with those that are read as it already. */
  private String line(int place, String column) {
    List<String> labels = new ArrayList<>(found.labels(column));
    labels.add(table.label(place));
    return Notebook.line(
        labels.size() == 1 ? labels.get(0) : labels, "columns", side.key(), column);
  }
}
