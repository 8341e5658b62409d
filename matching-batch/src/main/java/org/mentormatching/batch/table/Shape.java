package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.RawTable.Row;

/** What a cell looks like, whatever it means. */
enum Shape {
  /** Nothing. */
  EMPTY,
  /** Words. */
  WORDS,
  /** Letters and digits without a space, such as an id. */
  CODE,
  /** A number or a share of a hundred. */
  NUMBER,
  /** A day or a time. */
  DATE,
  /** An e-mail address. */
  ADDRESS,
  /** What survey tools write below their headers. */
  IMPORT_ID;

  private static final int LONGEST = 40;
  private static final int RECORDS = 100;
  private static final int USUAL_PERCENT = 80;
  private static final Pattern IS_NUMBER = Pattern.compile("[-+]?\\d[\\d.,' \\u00a0\\u202f]*%?");
  private static final Pattern IS_DATE =
      Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\.?([T ].*)?|\\d{1,2}:\\d{2}(:\\d{2})?");
  private static final Pattern IS_ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern IS_CODE = Pattern.compile("(?=.*\\d)(?=.*\\p{L})[\\p{L}\\d_./-]+");

  /** The shape of a cell. */
  static Shape of(String cell) {
    String text = CellText.clean(cell);
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.charAt(0) == '{' && text.contains("\"ImportId\"")) {
      return IMPORT_ID;
    }
    if (text.length() <= LONGEST && isDigit(text)) {
      return IS_DATE.matcher(text).matches()
          ? DATE
          : IS_NUMBER.matcher(text).matches()
              ? NUMBER
              : IS_CODE.matcher(text).matches() ? CODE : WORDS;
    }
    return text.indexOf('@') > 0 && IS_ADDRESS.matcher(text).matches() ? ADDRESS : WORDS;
  }

  private static boolean isDigit(String text) {
    return text.indexOf('@') < 0 && text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether names of columns never look like this. */
  boolean isValue() {
    return this == NUMBER || this == DATE || this == ADDRESS;
  }

  /** Whether it tells one column from another. */
  boolean isTelling() {
    return isValue() || this == CODE;
  }

  /** The shape of a cell of a row. */
  static Shape of(Row row, int column) {
    return column < row.cells().size() ? of(row.cells().get(column)) : EMPTY;
  }

  /** The usual shape of each column; {@link #WORDS} where none is usual. */
  static List<Shape> usual(List<Row> rows) {
    List<Map<Shape, Integer>> counts = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(rows.size(), RECORDS))) {
      for (int column = 0; column < row.cells().size(); column++) {
        if (column == counts.size()) {
          counts.add(new EnumMap<>(Shape.class));
        }
        Shape shape = of(row, column);
        if (shape != EMPTY) {
          counts.get(column).merge(shape, 1, Integer::sum);
        }
      }
    }
    return counts.stream().map(Shape::usual).toList();
  }

  private static Shape usual(Map<Shape, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 100 >= all * USUAL_PERCENT)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(WORDS);
  }

  /** Number of cells that are not empty. */
  static int filled(Row row) {
    int filled = 0;
    for (String cell : row.cells()) {
      filled += CellText.isBlank(cell) ? 0 : 1;
    }
    return filled;
  }

  /** The middle one of the numbers of cells that are not empty; 0 without rows. */
  static int usuallyFilled(List<Row> rows) {
    List<Integer> filled = new ArrayList<>();
    rows.stream().limit(RECORDS).forEach(row -> filled.add(filled(row)));
    Collections.sort(filled);
    return filled.isEmpty() ? 0 : filled.get(filled.size() / 2);
  }
}
