package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Options that people number in the order in which they like them. */
public final class RankColumns {
  private static final Pattern RANK = Pattern.compile("[1-9][0-9]?");

  private RankColumns() {}

  /**
   * Whether every row numbers its options 1, 2 and so on, each number once, and some row numbers
   * several.
   *
   * @param rows the cells of each row; empty where nothing is said
   */
  public static boolean are(List<List<String>> rows) {
    int most = 0;
    for (List<String> row : rows) {
      List<Integer> ranks = new ArrayList<>();
      for (String cell : row) {
        if (!cell.isEmpty()) {
          ranks.add(RANK.matcher(cell).matches() ? Integer.parseInt(cell) : 0);
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
}
