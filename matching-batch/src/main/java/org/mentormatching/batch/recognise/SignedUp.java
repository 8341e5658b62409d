package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.model.Columns;

/**
 * The rows of the export of everybody whose people are mentees or mentors. Most people in it have
 * not signed up, so that what it says of them is nobody's concern.
 */
final class SignedUp {
  private static final Set<String> IDENTITY = Set.of("id", "email");

  private final FoundColumns everybody;
  private final List<Integer> rows = new ArrayList<>();

  /**
   * Finds the rows by id or address.
   *
   * @param everybody the columns of the export
   * @param all the columns of every file
   */
  SignedUp(FoundColumns everybody, Collection<FoundColumns> all) {
    this.everybody = everybody;
    Set<String> ids = new TreeSet<>();
    for (FoundColumns side : all) {
      if (side.table() != everybody.table()) {
        IDENTITY.forEach(
            column ->
                side.cells(column)
                    .ifPresent(
                        cells -> cells.words().forEach(word -> ids.add(lower(word.text())))));
      }
    }
    SeenTable table = everybody.table();
    List<Integer> identity =
        IDENTITY.stream().flatMap(column -> everybody.place(column).stream()).toList();
    for (int row = 0; row < table.allRows().size(); row++) {
      RawTable.Row cells = table.allRows().get(row);
      if (identity.stream().anyMatch(at -> ids.contains(lower(table.cell(cells, at))))) {
        rows.add(row);
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Leaves out the rows that do not count so far, of whom nothing more is to be asked.
   *
   * @param where the texts of rows that count, by header
   */
  void keepOnly(SortedMap<String, List<String>> where) {
    where.forEach(
        (header, texts) -> {
          List<Integer> places = everybody.table().labels().find(header);
          rows.removeIf(
              row ->
                  !places.isEmpty() && places.stream().noneMatch(at -> has(texts, cell(row, at))));
        });
    everybody
        .place(Columns.ACTIVE.name())
        .ifPresent(at -> rows.removeIf(row -> Polarity.isNo(cell(row, at))));
  }

  private static boolean has(List<String> texts, String cell) {
    return texts.stream().anyMatch(text -> lower(text).equals(lower(cell)));
  }

  private String cell(int row, int place) {
    return everybody.table().cell(everybody.table().allRows().get(row), place);
  }

  /** How many of these rows there are. */
  int rows() {
    return rows.size();
  }

  /** In how many of these rows a cell says so. */
  int count(int place, Predicate<String> said) {
    return (int) rows.stream().filter(row -> said.test(cell(row, place))).count();
  }

  /** Whether a cell of these rows says so. */
  boolean isAny(int place, Predicate<String> said) {
    return count(place, said) > 0;
  }
}
