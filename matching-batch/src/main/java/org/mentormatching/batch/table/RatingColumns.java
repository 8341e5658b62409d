package org.mentormatching.batch.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Ratings of several options by everybody, such as from 1 to 5; a high number says much. */
public final class RatingColumns {
  private static final Pattern RATING = Pattern.compile("[0-9]|10");
  private static final int FIVE = 5;
  private static final int SEVEN = 7;
  private static final int TEN = 10;
  private static final int LEAST_DIFFERENT = 3;

  private RatingColumns() {}

  /**
   * From which rating on an option counts as chosen: the upper two steps of 1 to 5 and of 1 to 7,
   * the upper three of 1 to 10. It is 0 if the cells are no ratings: something else than such
   * numbers, fewer than three different ones, or no row that gives one of them twice, as ranks do
   * not.
   *
   * @param rows the cells of each row; empty where nothing is said
   */
  public static int least(List<List<String>> rows) {
    Set<Integer> different = new HashSet<>();
    boolean isAnyTwice = false;
    for (List<String> row : rows) {
      Set<String> ofRow = new HashSet<>();
      for (String cell : row) {
        if (!cell.isEmpty()) {
          if (!RATING.matcher(cell).matches()) {
            return 0;
          }
          isAnyTwice |= !ofRow.add(cell);
          different.add(Integer.valueOf(cell));
        }
      }
    }
    if (!isAnyTwice || different.size() < LEAST_DIFFERENT) {
      return 0;
    }
    int most = different.stream().mapToInt(Integer::intValue).max().orElse(0);
    return most <= FIVE ? FIVE - 1 : most <= SEVEN ? SEVEN - 1 : TEN - 2;
  }

  /** Whether a cell is a rating of at least so much. */
  public static boolean isAtLeast(String cell, int least) {
    return RATING.matcher(cell).matches() && Integer.parseInt(cell) >= least;
  }
}
