package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * Columns in which people may refuse a partner, a topic or to take part, though nothing reads them.
 * Nobody is to meet whom they asked to be kept from, and nobody to take part who declined, because
 * a header had unusual words, so they are asked about.
 */
final class Refusals {
  private static final Set<String> OF_TAKING_PART =
      Set.of(Columns.CONSENT.name(), Columns.ACTIVE.name());

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final HeaderReader reader;
  private final ReadColumns read;
  private final Notebook book;

  Refusals(FoundColumns found, InputFile side, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.book = book;
    reader = new HeaderReader(side, program);
    read = new ReadColumns(program, side);
  }

  /** Asks about every column that may hold refusals. */
  void ask() {
    for (int place = 0; place < table.width(); place++) {
      Optional<String> column = reader.suspected(table.labels().texts(place)).filter(read::isRead);
      if (column.isPresent()
          && !found.isSettled(place)
          && table.isAny(
              place,
              OF_TAKING_PART.contains(column.get()) ? Contents::isSaid : Contents::mayRefuse)) {
        found.settle(place);
        ask(place, column.get());
      }
    }
  }

  /** A question; a note where whom or what somebody refuses is read from another header. */
  private void ask(int place, String column) {
    boolean isOfTakingPart = OF_TAKING_PART.contains(column);
    boolean isRead = found.has(column) && !isOfTakingPart;
    String label = table.label(place);
    String line = Notebook.line(label, "columns", side.key(), column);
    Fault fault =
        table.fault(
            isRead ? Severity.NOTE : Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " may say "
                + what(column)
                + (isRead ? " and was not read; " + column + " is read from another one" : ""),
            isRead
                ? "If it should be read instead, write " + line + " in " + ProgramReader.FILE
                : isOfTakingPart
                    ? new OptOut(found, side, place, column).remedy()
                    : Notebook.sayWhich(
                        List.of(
                            line + orStaysOut(place, column),
                            "if it says nothing of the kind, "
                                + Notebook.line(
                                    label, "columns", side.key(), KnownColumns.UNREAD))));
    if (isRead) {
      book.note(fault);
    } else {
      book.ask(fault);
    }
  }

  /** Nobody is named by a yes or a no: such a column may say who wants no partner at all. */
  private String orStaysOut(int place, String column) {
    CellsSeen cells = table.cells(place);
    boolean isOfTopics = column.equals(Columns.EXCLUDED_TOPICS.name());
    return !isOfTopics && cells.count(OptOut::isFlag) == cells.filled()
        ? " or, if yes says that somebody takes no part, "
            + new OptOut(found, side, place, Columns.ACTIVE.name()).staysOutLines()
        : "";
  }

  private static String what(String column) {
    if (OF_TAKING_PART.contains(column)) {
      return "who does not take part";
    }
    return column.equals(Columns.EXCLUDED_TOPICS.name())
        ? "what somebody does not want to talk about"
        : "whom somebody must not be matched with";
  }
}
