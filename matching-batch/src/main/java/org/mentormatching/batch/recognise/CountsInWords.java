package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * A question for seats or wishes whose cells mostly tell no number, so that it was not read by its
 * header: asked about with the cells, for otherwise everybody would have one.
 */
final class CountsInWords {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]0+)?");
  private static final int MOST_FLAGS = 50;
  private static final int MOST_SHOWN = 4;

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final String column;
  private final HeaderReader reader;
  private final Notebook book;

  CountsInWords(FoundColumns found, InputFile side, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    column = side == InputFile.MENTEES ? Columns.MENTORS_WANTED.name() : Columns.CAPACITY.name();
    reader = new HeaderReader(side, program);
    this.book = book;
  }

  /**
   * Asks, unless another column tells how many.
   *
   * @param open the columns that nothing reads
   */
  void ask(List<Integer> open) {
    if (!found.has(column)) {
      open.stream().filter(this::asksHowMany).forEach(this::ask);
    }
  }

  private boolean asksHowMany(int place) {
    CellsSeen cells = table.cells(place);
    return !cells.isBlank()
        && cells.percent(Contents::isFlag) < MOST_FLAGS
        && reader
            .read(table.labels().texts(place))
            .filter(meaning -> meaning.column().equals(column))
            .isPresent();
  }

  private void ask(int place) {
    List<String> words =
        table.cells(place).words().stream()
            .map(CellsSeen.Word::text)
            .filter(text -> !NUMBER.matcher(text).matches())
            .toList();
    SortedMap<String, String> values = new TreeMap<>();
    table
        .shown(place, words.stream().limit(MOST_SHOWN).toList())
        .forEach(text -> values.put(text, "<number>"));
    found.settle(place);
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " asks for "
                + column
                + ", but says "
                + words.stream()
                    .limit(MOST_SHOWN)
                    .map(text -> table.asked(place, text))
                    .collect(Collectors.joining(", "))
                + (words.size() > MOST_SHOWN ? " and more" : ""),
            "Write "
                + line(place, column)
                + " and "
                + Notebook.line(values, "values", column)
                + ", with the number that each of them means, or, if it says nothing of the kind, "
                + line(place, KnownColumns.UNREAD)
                + ", in "
                + ProgramReader.FILE));
  }

  private String line(int place, String as) {
    return Notebook.line(table.label(place), "columns", side.key(), as);
  }
}
