package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.table.Parsed;

/** Yes and no as people write them. */
final class YesNo {
  static final String YES = "yes";
  static final String NO = "no";

  private static final List<String> MEAN_YES =
      List.of("yes", "y", "true", "1", "x", "ja", "oui", "si", "sí");
  private static final List<String> MEAN_NO = List.of("no", "n", "false", "0", "nein", "non");
  private static final List<String> WORDS =
      List.of("yes", "no", "true", "false", "ja", "nein", "oui", "non");

  private YesNo() {}

  /** The canonical word. */
  static Parsed<String> read(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (MEAN_YES.contains(word)) {
      return Parsed.good(YES);
    }
    return MEAN_NO.contains(word)
        ? Parsed.good(NO)
        : Parsed.wrong("is neither yes nor no", NearestWord.remedy(text, WORDS, "Write yes or no"));
  }
}
