package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;

/**
 * Columns in which people may refuse a partner or a topic, though nothing reads them. Nobody is to
 * meet whom they asked to be kept from because a header had unusual words, so they are asked about.
 */
final class Refusals {
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
          && table.isAny(place, Contents::mayRefuse)) {
        found.settle(place);
        ask(place, column.get());
      }
    }
  }

  /** A question; a note where the column is read from another header. */
  private void ask(int place, String column) {
    boolean isRead = found.has(column);
    String line = Notebook.line(table.label(place), "columns", side.key(), column);
    Fault fault =
        table.fault(
            isRead ? Severity.NOTE : Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + (column.equals("excluded_topics")
                    ? " may say what somebody does not want to talk about"
                    : " may say whom somebody must not be matched with")
                + (isRead ? " and was not read; " + column + " is read from another one" : ""),
            isRead
                ? "If it should be read instead, write " + line + " in " + ProgramReader.FILE
                : Notebook.sayWhich(
                    List.of(
                        line,
                        "if it says nothing of the kind, "
                            + Notebook.line(
                                table.label(place), "columns", side.key(), KnownColumns.UNREAD))));
    if (isRead) {
      book.note(fault);
    } else {
      book.ask(fault);
    }
  }
}
