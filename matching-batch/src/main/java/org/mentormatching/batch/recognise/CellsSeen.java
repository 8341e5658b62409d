package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/** The cells of a column: how many say something, and what they say. */
final class CellsSeen {
  private static final Pattern SEVERAL = Pattern.compile("[;|\\n,]| / | \\+ ");

  private final List<Word> words;
  private final int rows;
  private final int filled;

  private CellsSeen(List<Word> words, int rows, int filled) {
    this.words = words;
    this.rows = rows;
    this.filled = filled;
  }

  /**
   * A text that cells have.
   *
   * @param text as the first of them writes it
   * @param count how many have it, whatever their case
   */
  record Word(String text, int count) {}

  /**
   * The cells of a column.
   *
   * @param headers its headers; a row that repeats one of them says nothing
   */
  static CellsSeen of(List<Row> rows, int column, List<String> headers) {
    Map<String, Integer> asTheyStand = new LinkedHashMap<>();
    for (Row row : rows) {
      if (column < row.cells().size()) {
        asTheyStand.merge(row.cells().get(column), 1, Integer::sum);
      }
    }
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    int filled = 0;
    for (Map.Entry<String, Integer> cell : asTheyStand.entrySet()) {
      String text = CellText.clean(cell.getKey());
      if (!text.isEmpty() && !headers.contains(text)) {
        filled += cell.getValue();
        String lower = text.toLowerCase(Locale.ROOT);
        first.putIfAbsent(lower, text);
        counts.merge(lower, cell.getValue(), Integer::sum);
      }
    }
    List<Word> words = new ArrayList<>();
    first.forEach((lower, text) -> words.add(new Word(text, counts.getOrDefault(lower, 0))));
    return new CellsSeen(List.copyOf(words), rows.size(), filled);
  }

  /** What a text lists between the separators that people use, in this order. */
  static List<String> entries(String text) {
    return SEVERAL
        .splitAsStream(text)
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /** The different texts in the order in which they occur first, without regard to case. */
  List<Word> words() {
    return words;
  }

  int different() {
    return words.size();
  }

  int rows() {
    return rows;
  }

  /** Number of cells that are not empty. */
  int filled() {
    return filled;
  }

  boolean isBlank() {
    return filled == 0;
  }

  /** Number of cells with a property. */
  int count(Predicate<String> test) {
    return words.stream().filter(word -> test.test(word.text())).mapToInt(Word::count).sum();
  }

  /** Per cent of the cells that are not empty with a property; 0 if all are empty. */
  int percent(Predicate<String> test) {
    return filled == 0 ? 0 : (int) (count(test) * 100L / filled);
  }
}
