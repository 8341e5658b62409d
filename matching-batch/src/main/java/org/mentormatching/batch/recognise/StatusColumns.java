package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;

/**
 * Columns under any header whose cells say that somebody takes no part: {@code withdrew 3 Nov},
 * {@code on hold}. With few different texts such a column is a status, and which of its rows count
 * is asked; among many texts, as in a column of remarks, the lines are noted.
 */
final class StatusColumns {
  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final Notebook book;

  StatusColumns(FoundColumns found, InputFile side, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.book = book;
  }

  /**
   * Asks about every such column that is read as nothing else.
   *
   * @param where the other conditions of the file
   */
  void ask(SortedMap<String, List<String>> where) {
    for (int place = 0; place < table.width(); place++) {
      if (found.isSettled(place)
          || table.label(place).isEmpty()
          || where.containsKey(table.label(place))
          || !saysWhoIsOut(place)
          || !leavesSomebody(place)) {
        continue;
      }
      if (table.cells(place).different() <= RowConditions.MOST_TEXTS) {
        ask(place, where);
      } else {
        note(place);
      }
    }
  }

  /** Whether a cell says so by itself, or all are words of such a status. */
  private boolean saysWhoIsOut(int place) {
    return table.isAny(place, StaysOut::isSaid)
        || (table.isAny(place, text -> isWord(text) && RowMark.EMPLOYED.isOut(text))
            && table.isAny(place, text -> isWord(text) && RowMark.EMPLOYED.counts(text))
            && !table.isAny(place, text -> !RowMark.EMPLOYED.isKnown(text)));
  }

  /** Whether not every row says so; a file of people who are all out says something else. */
  private boolean leavesSomebody(int place) {
    CellsSeen cells = table.cells(place);
    return cells.filled() < cells.rows() || cells.count(StaysOut::isSaid) < cells.filled();
  }

  private static boolean isWord(String text) {
    return text.length() > 1;
  }

  private void ask(int place, SortedMap<String, List<String>> where) {
    StatusTexts texts = StatusTexts.of(table, place, true);
    String unread = Notebook.line(table.label(place), "columns", side.key(), KnownColumns.UNREAD);
    StatusTexts.ask(
        found,
        side,
        place,
        texts,
        "the texts that count; if it says nothing of who takes part, write " + unread,
        where,
        book);
  }

  private void note(int place) {
    List<Integer> lines =
        table.soundRows().stream()
            .filter(row -> StaysOut.isSaid(table.cell(row, place)))
            .map(row -> row.line())
            .toList();
    Optional<String> words =
        table.cells(place).words().stream()
            .flatMap(word -> StaysOut.shown(word.text()).stream())
            .findFirst();
    book.note(
        table.fault(
            Severity.NOTE,
            place,
            "column "
                + table.explained(place)
                + " says "
                + words.orElseThrow()
                + " "
                + SeenTable.in(lines)
                + ", and was not read, so that "
                + (lines.size() == 1 ? "that row counts" : "those rows count"),
            "If somebody takes no part, write no for them in a column of its own and columns: {"
                + side.key()
                + ": {active: ...}} in "
                + ProgramReader.FILE
                + ", or remove the row"));
  }
}
