package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.table.Parsed;

/** How urgent a mentee's case is. */
final class Urgency {
  private static final List<String> WORDS = List.of("normal", "soon", "now");
  private static final Map<String, String> LIKE = new TreeMap<>();

  static {
    for (String word : List.of("urgent", "high", "immediately", "asap", "sofort", "dringend")) {
      LIKE.put(word, "now");
    }
    for (String word : List.of("medium", "bald", "bientôt")) {
      LIKE.put(word, "soon");
    }
    for (String word : List.of("low", "none", "no", "not urgent", "niedrig", "nein", "non")) {
      LIKE.put(word, "normal");
    }
  }

  private Urgency() {}

  /** The canonical word. */
  static Parsed<String> read(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (WORDS.contains(word)) {
      return Parsed.good(word);
    }
    String like = LIKE.get(word);
    return Parsed.wrong(
        "is no urgency",
        like != null
            ? "Did you mean \"" + like + "\"?"
            : NearestWord.remedy(word, WORDS, "Write normal, soon or now"));
  }
}
