package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * A row that names groups of columns above the row that names the columns: {@code Wants to learn}
 * over {@code First} and {@code Second}. A group reaches to the next one.
 */
final class HeaderGroups {
  private static final String BETWEEN = " - ";

  private HeaderGroups() {}

  /**
   * Whether one row groups the columns of the next: it has fewer cells, at least two, all of them
   * words over a cell, and most of them over several.
   */
  static boolean are(Row groups, Row names) {
    int filled = Shape.filled(groups);
    if (names.row() != groups.row() + 1 || filled < 2 || filled >= Shape.filled(names)) {
      return false;
    }
    int wide = 0;
    for (int column = 0; column < groups.cells().size(); column++) {
      if (Shape.of(groups, column) != Shape.EMPTY) {
        if (Shape.of(groups, column).isValue() || Shape.of(names, column) == Shape.EMPTY) {
          return false;
        }
        boolean isWide =
            Shape.of(groups, column + 1) == Shape.EMPTY
                && Shape.of(names, column + 1) != Shape.EMPTY;
        wide += isWide ? 1 : 0;
      }
    }
    return wide * 2 > filled;
  }

  /**
   * The rows of names with every group in the names below it: a name that another column has too,
   * or without a letter, is told by its group, and every other one can be found by both.
   */
  static List<Row> joined(List<Row> headers) {
    if (headers.size() < 2 || !are(headers.get(0), headers.get(1))) {
      return headers;
    }
    Row names = headers.get(1);
    List<String> own = names.cells().stream().map(CellText::clean).toList();
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    String group = "";
    for (int column = 0; column < own.size(); column++) {
      String name = own.get(column);
      String given = text(headers.get(0), column);
      group = given.isEmpty() ? group : given;
      boolean isAlone = group.isEmpty() || name.isEmpty() || group.equals(name);
      String both = isAlone ? name : group + BETWEEN + name;
      boolean tells =
          name.chars().anyMatch(Character::isLetter) && Collections.frequency(own, name) == 1;
      first.add(tells ? name : both);
      second.add(tells && !isAlone ? both : "");
    }
    List<Row> joined = new ArrayList<>();
    joined.add(new Row(names.line(), names.row(), first));
    joined.add(new Row(names.line(), names.row(), second));
    joined.addAll(headers.subList(2, headers.size()));
    return joined;
  }

  private static String text(Row row, int column) {
    return column < row.cells().size() ? CellText.clean(row.cells().get(column)) : "";
  }
}
