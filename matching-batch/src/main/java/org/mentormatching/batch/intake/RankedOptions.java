package org.mentormatching.batch.intake;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.table.RankColumns;
import org.mentormatching.batch.table.RawTable.Row;

/** Columns of one question of which each is an option, numbered by people in their order. */
final class RankedOptions {
  private RankedOptions() {}

  /** Whether the columns of a list hold ranks. */
  static boolean areIn(Sheet sheet, String column) {
    List<Integer> places = sheet.headings().placesOf(column);
    if (places.size() < 2 || sheet.headings().isNumbered(column)) {
      return false;
    }
    return RankColumns.are(
        sheet.rows().stream()
            .map(row -> places.stream().map(place -> Sheet.text(row, place)).toList())
            .toList());
  }

  /** The options of a row that are ranked, the first choice first. */
  static List<String> of(Sheet sheet, Row row, String column) {
    SortedMap<Integer, String> byRank = new TreeMap<>();
    for (int place : sheet.headings().placesOf(column)) {
      String text = Sheet.text(row, place);
      if (!text.isEmpty()) {
        byRank.put(Integer.valueOf(text), sheet.headings().option(place));
      }
    }
    return List.copyOf(byRank.values());
  }
}
