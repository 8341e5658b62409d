package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Which rows hold the names of the columns. Each of the first rows is weighed: what stands above it
 * has to look like a title, and it has to be about as full as the rows below, of words instead of
 * values, and unlike the columns below it. The row with the least against it is taken; further rows
 * belong to it if they repeat its names or contradict the columns below as it does, or if they hold
 * the options of its questions; and so does one above that groups its columns.
 */
final class HeaderSearch {
  private static final int FIRST_ROWS = 25;
  private static final int MOST_HEADERS = 3;
  private static final int ENOUGH_ROWS = 3;
  private static final int RECORDS = 100;
  private static final int RECURRING = 2;

  /** How much speaks against a row: nothing, something, or nearly everything. */
  private static final int NONE = 0;

  private static final int SOME = 1;
  private static final int MUCH = 3;

  private final List<Row> rows;

  HeaderSearch(List<Row> rows) {
    this.rows = rows;
  }

  /** What came out. */
  sealed interface Found {}

  /**
   * The rows with the names of the columns.
   *
   * @param first place of the first one, counted from 0
   * @param count how many there are
   */
  record Headers(int first, int count) implements Found {}

  /** Two rows are equally good. */
  record Either(Row one, Row other) implements Found {}

  /** The first row is like those below, and no other is a header either. */
  record Nowhere(Row first) implements Found {}

  /** The headers of the rows. */
  Found find() {
    for (int place = 0; place + 1 < Math.min(rows.size(), FIRST_ROWS); place++) {
      if (above(place) == NONE && OptionRow.isBelow(rows.get(place), rows, place + 1)) {
        return new Headers(place, count(place));
      }
    }
    int best = 0;
    int least = against(0);
    int equal = -1;
    for (int place = 1; least > NONE && place < Math.min(rows.size(), FIRST_ROWS); place++) {
      int against = above(place) + against(place);
      if (against < least) {
        best = place;
        least = against;
        equal = -1;
      } else if (against == least && equal < 0) {
        equal = place;
      }
    }
    if (equal == best + 1 && HeaderGroups.are(rows.get(best), rows.get(equal))) {
      best = equal;
    } else if (equal >= 0) {
      return new Either(rows.get(best), rows.get(equal));
    }
    if (isData(best)) {
      return new Nowhere(rows.get(best));
    }
    return best > 0 && HeaderGroups.are(rows.get(best - 1), rows.get(best))
        ? new Headers(best - 1, count(best) + 1)
        : new Headers(best, count(best));
  }

  /** How many headers there are from a place on. */
  int count(int first) {
    int count = 1;
    while (count < MOST_HEADERS
        && first + count < rows.size()
        && belongs(rows.get(first), first + count)) {
      count++;
    }
    return count;
  }

  private List<Row> below(int place) {
    return rows.subList(place + 1, rows.size());
  }

  /** How little the rows above a place look like titles. */
  private int above(int place) {
    int full = Shape.filled(rows.get(place));
    int against = NONE;
    for (Row row : rows.subList(0, place)) {
      int filled = Shape.filled(row);
      if (filled > 1 || full == 1) {
        against += filled * 3 <= full ? NONE : filled * 5 <= full * 3 ? SOME : MUCH;
      }
    }
    return against;
  }

  /** How little a row looks like names of the columns below it. */
  private int against(int place) {
    Row row = rows.get(place);
    int filled = Shape.filled(row);
    int usual = Shape.usuallyFilled(below(place));
    int against = filled * 5 >= usual * 4 ? NONE : filled * 2 >= usual ? SOME : MUCH;
    int values = 0;
    int telling = 0;
    Set<String> distinct = new HashSet<>();
    for (String cell : row.cells()) {
      Shape shape = Shape.of(cell);
      values += shape.isValue() || shape == Shape.IMPORT_ID ? 1 : 0;
      telling += shape.isTelling() ? 1 : 0;
      if (shape != Shape.EMPTY) {
        distinct.add(CellText.clean(cell));
      }
    }
    against += values * 2 > filled ? MUCH : values * 4 > filled ? SOME : NONE;
    against += distinct.size() * 3 < filled * 2 ? SOME : NONE;
    return telling > 0 && likeness(place).isLike() ? against + SOME + SOME : against;
  }

  /**
   * How a row compares with the columns below it.
   *
   * @param columns columns with a shape of their own in which the row has a cell
   * @param like those in which it has that shape
   * @param values those of them that no header has
   */
  private record Likeness(int columns, int like, int values) {
    boolean isLike() {
      return columns > 0 && like == columns;
    }

    boolean isUnlike() {
      return columns >= 2 && values == 0 && (columns - like) * 5 >= columns * 4;
    }
  }

  private Likeness likeness(int place) {
    List<Shape> usual = Shape.usual(below(place));
    int columns = 0;
    int like = 0;
    int values = 0;
    for (int column = 0; column < usual.size(); column++) {
      Shape shape = Shape.of(rows.get(place), column);
      if (usual.get(column).isTelling() && shape != Shape.EMPTY) {
        columns++;
        like += shape == usual.get(column) ? 1 : 0;
        values += shape == usual.get(column) && shape.isValue() ? 1 : 0;
      }
    }
    return new Likeness(columns, like, values);
  }

  /**
   * Whether a row is one of a person: it has an address, or is like the rows below it, or has their
   * words.
   */
  private boolean isData(int place) {
    if (rows.get(place).cells().stream().anyMatch(cell -> Shape.of(cell) == Shape.ADDRESS)) {
      return true;
    }
    Likeness likeness = likeness(place);
    int recurring = recurring(place);
    return (likeness.isLike() && (likeness.values() >= ENOUGH_ROWS || recurring > 0))
        || recurring >= RECURRING;
  }

  /** In how many columns below a word of a row stands again among others, as values do. */
  private int recurring(int place) {
    List<String> cells = rows.get(place).cells();
    List<Set<String>> words = new ArrayList<>();
    cells.forEach(cell -> words.add(new HashSet<>()));
    List<Row> body = below(place + count(place) - 1);
    for (Row row : body.subList(0, Math.min(body.size(), RECORDS))) {
      if (!repeats(rows.get(place), row)) {
        for (int column = 0; column < Math.min(cells.size(), row.cells().size()); column++) {
          words.get(column).add(letters(row.cells().get(column)));
        }
      }
    }
    int recurring = 0;
    for (int column = 0; column < cells.size(); column++) {
      String word = letters(cells.get(column));
      Set<String> others = words.get(column);
      others.remove("");
      recurring += others.contains(word) && others.size() > 1 ? 1 : 0;
    }
    return recurring;
  }

  /** Whether a row has the words of another in more than two thirds of its columns. */
  private static boolean repeats(Row header, Row row) {
    int same = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      same += Shape.of(row, column) != Shape.EMPTY && isSame(header, row, column) ? 1 : 0;
    }
    return same * 3 > Shape.filled(row) * 2;
  }

  /** Whether a row below a header holds names as well. */
  private boolean belongs(Row header, int place) {
    boolean isNext = place > 0 && header.equals(rows.get(place - 1));
    if (isNext && OptionRow.isBelow(header, rows, place)) {
      return true;
    }
    Row row = rows.get(place);
    int filled = Shape.filled(row);
    int importIds = 0;
    int repeated = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      Shape shape = Shape.of(row, column);
      if (shape == Shape.ADDRESS || shape == Shape.DATE) {
        return false;
      }
      importIds += shape == Shape.IMPORT_ID ? 1 : 0;
      repeated +=
          shape != Shape.EMPTY && isSame(header, row, column) && !isAnswer(header, place, column)
              ? 1
              : 0;
    }
    if (importIds * 2 >= filled || (repeated >= 2 && repeated * 2 >= filled)) {
      return true;
    }
    if (place + 1 < rows.size() && belongsByImportIds(rows.get(place + 1), filled)) {
      return true;
    }
    boolean isFull = filled * 5 >= Shape.filled(header) * 4;
    return isFull && below(place).size() >= ENOUGH_ROWS && likeness(place).isUnlike();
  }

  /** Whether rows below a place have the word of a header as well, as what people have chosen. */
  private boolean isAnswer(Row header, int place, int column) {
    List<Row> below = below(place);
    return below.subList(0, Math.min(below.size(), RECORDS)).stream()
        .anyMatch(row -> column < row.cells().size() && isSame(header, row, column));
  }

  private static boolean belongsByImportIds(Row next, int filled) {
    long importIds = next.cells().stream().filter(c -> Shape.of(c) == Shape.IMPORT_ID).count();
    return importIds > 0 && importIds * 2 >= filled;
  }

  private static boolean isSame(Row header, Row row, int column) {
    return column < header.cells().size()
        && letters(header.cells().get(column)).equals(letters(row.cells().get(column)));
  }

  private static String letters(String cell) {
    return ColumnName.normalised(CellText.clean(cell)).replace("_", "");
  }
}
