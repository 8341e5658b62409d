package org.mentormatching.batch.intake;

import java.util.List;
import org.mentormatching.batch.table.RatingColumns;
import org.mentormatching.batch.table.RawTable.Row;

/** Columns of one question of which each is an option that everybody rates by a number. */
final class RatedOptions {
  private RatedOptions() {}

  /** From which rating on an option of a list counts as chosen; 0 if its columns are no ratings. */
  static int least(Sheet sheet, String column) {
    List<Integer> places = sheet.headings().placesOf(column);
    return places.size() < 2 || sheet.headings().isNumbered(column)
        ? 0
        : RatingColumns.least(
            sheet.rows().stream()
                .map(row -> places.stream().map(place -> Sheet.text(row, place)).toList())
                .toList());
  }

  /** The options of a row that are rated highly enough. */
  static List<String> of(Sheet sheet, Row row, String column, int least) {
    return sheet.headings().placesOf(column).stream()
        .filter(place -> RatingColumns.isAtLeast(Sheet.text(row, place), least))
        .map(sheet.headings()::option)
        .toList();
  }
}
