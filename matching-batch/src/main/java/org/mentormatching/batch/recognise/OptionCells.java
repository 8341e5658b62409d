package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.table.ChoiceMarks;
import org.mentormatching.batch.table.OtherWords;
import org.mentormatching.batch.table.RankColumns;
import org.mentormatching.batch.table.RatingColumns;

/** What the cells below an option say: that it was chosen or not, or its rank. */
final class OptionCells {
  private OptionCells() {}

  /** Whether an option stands for answers of one's own, so that its cells hold any text. */
  static boolean isOther(String option) {
    return OtherWords.are(option);
  }

  /** Whether the cells of a column say nothing but whether its option is chosen. */
  static boolean areOf(String option, SeenTable table, int place) {
    List<String> headers = table.labels().texts(place);
    return isOther(option)
        || !table.isAny(
            place,
            text ->
                !text.equalsIgnoreCase(option)
                    && !ChoiceMarks.isMark(text)
                    && !headers.contains(text));
  }

  /** Whether every row numbers the options 1, 2 and so on, each once, and some row several. */
  static boolean areRanks(SeenTable table, List<Integer> places) {
    return RankColumns.are(rows(table, places));
  }

  /** Whether everybody rates the options. */
  static boolean areRatings(SeenTable table, List<Integer> places) {
    return RatingColumns.least(rows(table, places)) > 0;
  }

  private static List<List<String>> rows(SeenTable table, List<Integer> places) {
    return table.soundRows().stream()
        .map(row -> places.stream().map(place -> table.cell(row, place)).toList())
        .toList();
  }

  /** Whether somebody's cell repeats a header, as some tools mark what was chosen. */
  static boolean repeat(String header, SeenTable table, int place) {
    return table.isAny(place, text -> lower(text).equals(lower(header)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
