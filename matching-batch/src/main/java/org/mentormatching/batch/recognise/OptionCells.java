package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.ChoiceMarks;
import org.mentormatching.batch.table.OtherWords;
import org.mentormatching.batch.table.RatingColumns;
import org.mentormatching.batch.table.RawTable;

/** What the cells below an option say: that it was chosen or not, or its rank. */
final class OptionCells {
  private static final Pattern RANK = Pattern.compile("[1-9][0-9]?");

  private OptionCells() {}

  /** Whether an option stands for answers of one's own, so that its cells hold any text. */
  static boolean isOther(String option) {
    return OtherWords.are(option);
  }

  /** Whether the cells of a column say nothing but whether its option is chosen. */
  static boolean areOf(String option, CellsSeen cells) {
    return isOther(option)
        || cells.count(text -> text.equalsIgnoreCase(option) || ChoiceMarks.isMark(text))
            == cells.filled();
  }

  /** Whether every row numbers the options 1, 2 and so on, each once, and some row several. */
  static boolean areRanks(SeenTable table, List<Integer> places) {
    int most = 0;
    for (RawTable.Row row : table.soundRows()) {
      List<Integer> ranks = new ArrayList<>();
      for (int place : places) {
        String text = table.cell(row, place);
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

  /** Whether everybody rates the options. */
  static boolean areRatings(SeenTable table, List<Integer> places) {
    return RatingColumns.least(
            table.soundRows().stream()
                .map(row -> places.stream().map(place -> table.cell(row, place)).toList())
                .toList())
        > 0;
  }

  /** Whether somebody's cell repeats a header, as some tools mark what was chosen. */
  static boolean repeat(String header, SeenTable table, int place) {
    return table.isAny(place, text -> lower(text).equals(lower(header)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
