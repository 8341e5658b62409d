package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.table.RawTable;

/**
 * A second table below the first on one sheet, as people write mentees above and mentors below: a
 * row with names of columns, apart from the rows above it. Its rows mean something else, so that
 * they are never read with the first.
 */
final class SecondTable {
  /** A text in more rows than this is an answer, though it stands in the header as well. */
  private static final int MOST_REPEATS = 2;

  private static final int LEAST_CELLS = 2;

  private final SeenTable table;
  private final List<RawTable.Row> rows;
  private final List<HeaderReader> readers;

  private SecondTable(SeenTable table, Program program) {
    this.table = table;
    rows = table.rowsBelow();
    readers =
        Stream.of(InputFile.values())
            .filter(InputFile::listsPeople)
            .map(file -> new HeaderReader(file, program))
            .toList();
  }

  /** The question where the table ends and another begins; empty if there is no second one. */
  static Optional<Fault> in(SeenTable table, Program program) {
    SecondTable second = new SecondTable(table, program);
    return Stream.iterate(1, place -> place + 1 < second.rows.size(), place -> place + 1)
        .filter(second::begins)
        .findFirst()
        .map(second::question);
  }

  /** Whether a row has names of columns, stands apart, and has rows below it. */
  private boolean begins(int place) {
    RawTable.Row row = rows.get(place);
    if (!(isBelowBlankRow(place) || isTitle(place - 1))
        || filled(row) < LEAST_CELLS
        || filled(rows.get(place + 1)) < LEAST_CELLS
        || !hasNames(row)) {
      return false;
    }
    return !repeatsAll(row) || (isTitle(place - 1) && isOfSide(place - 1));
  }

  private boolean isBelowBlankRow(int place) {
    return rows.get(place).row() - rows.get(place - 1).row() > 1;
  }

  private boolean isTitle(int place) {
    return filled(rows.get(place)) == 1;
  }

  /** Whether a title says whose table follows; one that names a department groups the same rows. */
  private boolean isOfSide(int place) {
    return rows.get(place).cells().stream().anyMatch(cell -> !RoleWords.sides(cell).isEmpty());
  }

  /** Whether no cell is a value and more than half are names of columns, known or those above. */
  private boolean hasNames(RawTable.Row row) {
    int names = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      String text = table.cell(row, column);
      if (Contents.isAddress(text) || (!text.isEmpty() && isNumber(text))) {
        return false;
      }
      names += !text.isEmpty() && (repeats(text, column) || isKnown(text)) ? 1 : 0;
    }
    return names * 2 > filled(row);
  }

  private static boolean isNumber(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  private boolean isKnown(String text) {
    return readers.stream().anyMatch(reader -> reader.read(List.of(text)).isPresent());
  }

  private boolean repeats(String text, int column) {
    return isNameOf(text, column)
        && rows.stream()
                .filter(row -> isNameOf(table.cell(row, column), column))
                .limit(MOST_REPEATS + 1)
                .count()
            <= MOST_REPEATS;
  }

  private boolean repeatsAll(RawTable.Row row) {
    return Stream.iterate(0, column -> column < row.cells().size(), column -> column + 1)
        .filter(column -> !table.cell(row, column).isEmpty())
        .allMatch(column -> isNameOf(table.cell(row, column), column));
  }

  private boolean isNameOf(String text, int column) {
    return column < table.width() && text.equalsIgnoreCase(table.label(column));
  }

  private static int filled(RawTable.Row row) {
    int filled = 0;
    for (String cell : row.cells()) {
      filled += cell.isBlank() ? 0 : 1;
    }
    return filled;
  }

  private Fault question(int place) {
    RawTable.Row row = rows.get(place);
    boolean hasTitle = isTitle(place - 1);
    String own =
        hasTitle ? "rows " + rows.get(place - 1).row() + " and " + row.row() : "row " + row.row();
    return table.fault(
        row,
        "a second table seems to begin in row "
            + row.row()
            + ", which has names of columns, and it is not clear whose rows follow",
        "Put it on a sheet or into a file of its own; if the rows below belong to the first table and"
            + " have the same columns, take "
            + own
            + " out");
  }
}
