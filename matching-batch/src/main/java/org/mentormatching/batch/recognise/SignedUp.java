package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mentormatching.batch.table.RawTable;

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

  /** How many of these rows there are. */
  int rows() {
    return rows.size();
  }

  /** In how many of these rows a cell says so. */
  int count(int place, Predicate<String> said) {
    SeenTable table = everybody.table();
    return (int)
        rows.stream().filter(row -> said.test(table.cell(table.allRows().get(row), place))).count();
  }

  /** Whether a cell of these rows says so. */
  boolean isAny(int place, Predicate<String> said) {
    return count(place, said) > 0;
  }
}
