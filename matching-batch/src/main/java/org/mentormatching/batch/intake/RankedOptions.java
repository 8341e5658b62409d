package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.RawTable.Row;

/** Columns of one question of which each is an option, numbered by people in their order. */
final class RankedOptions {
  private static final Pattern RANK = Pattern.compile("[1-9][0-9]?");

  private RankedOptions() {}

  /**
   * Whether the columns of a list hold ranks: every row numbers its options 1, 2 and so on, each
   * number once, and some row numbers several.
   */
  static boolean areIn(Sheet sheet, String column) {
    List<Integer> places = sheet.headings().placesOf(column);
    if (places.size() < 2 || sheet.headings().isNumbered(column)) {
      return false;
    }
    int most = 0;
    for (Row row : sheet.rows()) {
      List<Integer> ranks = new ArrayList<>();
      for (int place : places) {
        String text = Sheet.text(row, place);
        if (!text.isEmpty()) {
          ranks.add(RANK.matcher(text).matches() ? Integer.parseInt(text) : 0);
        }
      }
      Collections.sort(ranks);
      for (int i = 0; i < ranks.size(); i++) {
        if (ranks.get(i) != i + 1) {
          return false;
        }
      }
      most = Math.max(most, ranks.size());
    }
    return most > 1;
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
