package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * What the columns of a table are called: by the first of their headers that says anything. Of
 * columns that are called the same, the second is {@code Name (2)}, and so on.
 */
public final class ColumnLabels {
  private final List<List<String>> texts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private ColumnLabels(List<Row> headers) {
    int width = 0;
    for (Row header : headers) {
      for (int column = 0; column < header.cells().size(); column++) {
        width =
            CellText.clean(header.cells().get(column)).isEmpty()
                ? width
                : Math.max(width, column + 1);
      }
    }
    for (int column = 0; column < width; column++) {
      List<String> all = new ArrayList<>();
      for (Row header : headers) {
        String text =
            column < header.cells().size() ? CellText.clean(header.cells().get(column)) : "";
        if (!text.isEmpty()) {
          all.add(text);
        }
      }
      texts.add(List.copyOf(all));
    }
    number();
  }

  /** The labels of a table. */
  public static ColumnLabels of(RawTable table) {
    return new ColumnLabels(table.headers());
  }

  private void number() {
    Set<String> taken = new HashSet<>();
    texts.forEach(all -> taken.addAll(all.isEmpty() ? List.of() : List.of(all.get(0))));
    Map<String, Integer> seen = new HashMap<>();
    for (List<String> all : texts) {
      String label = all.isEmpty() ? "" : all.get(0);
      int number = label.isEmpty() ? 1 : seen.merge(label, 1, Integer::sum);
      String numbered = number == 1 ? label : label + " (" + number + ")";
      while (number > 1 && !taken.add(numbered)) {
        number = seen.merge(label, 1, Integer::sum);
        numbered = label + " (" + number + ")";
      }
      labels.add(numbered);
    }
  }

  /** Number of columns, without those behind the last header. */
  public int width() {
    return labels.size();
  }

  /** What a column is called, counted from 0; empty if it has no header. */
  public String label(int column) {
    return labels.get(column);
  }

  /** All headers of a column that say anything, from top to bottom. */
  public List<String> texts(int column) {
    return texts.get(column);
  }

  /**
   * The columns that somebody means by a name: that which is called so, else all with such a
   * header, else all whose name differs in case, punctuation or diacritics only.
   */
  public List<Integer> find(String name) {
    String sought = CellText.clean(name);
    String normalised = ColumnName.normalised(name);
    List<Integer> found = columns(column -> labels.get(column).equals(sought));
    if (found.isEmpty()) {
      found = columns(column -> texts.get(column).contains(sought));
    }
    if (found.isEmpty() && !normalised.isEmpty()) {
      found = columns(column -> ColumnName.normalised(labels.get(column)).equals(normalised));
    }
    return found.isEmpty() && !normalised.isEmpty()
        ? columns(
            column ->
                texts.get(column).stream()
                    .anyMatch(text -> ColumnName.normalised(text).equals(normalised)))
        : found;
  }

  /** The columns with a header that is a name, whatever case, punctuation and diacritics. */
  public List<Integer> named(String name) {
    String normalised = ColumnName.normalised(name);
    return columns(
        column ->
            texts.get(column).stream()
                .anyMatch(text -> ColumnName.normalised(text).equals(normalised)));
  }

  private List<Integer> columns(Predicate<Integer> test) {
    List<Integer> found = new ArrayList<>();
    for (int column = 0; column < labels.size(); column++) {
      if (!labels.get(column).isEmpty() && test.test(column)) {
        found.add(column);
      }
    }
    return found;
  }
}
