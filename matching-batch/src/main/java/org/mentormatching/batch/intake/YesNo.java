package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.batch.table.YesNoWords;

/** Yes and no as people and spreadsheets write them. */
final class YesNo {
  static final String YES = "yes";
  static final String NO = "no";

  private static final Set<String> MEAN_YES =
      YesNoWords.yesAnd("y", "1", "x", "j", "o", "✓", "✔", "☑");
  private static final Set<String> MEAN_NO = YesNoWords.noAnd("n", "0", "✗", "☐");
  private static final List<String> WORDS =
      List.of(
          "yes", "true", "ja", "oui", "wahr", "vrai", "no", "false", "nein", "non", "falsch",
          "faux");
  private static final Pattern SENTENCE = Pattern.compile("(\\p{L}{2,})\\s*[,.;:!–-]\\s.*");
  private static final Pattern END = Pattern.compile("(?<=\\p{L})\\s*[.!]+$");
  private static final Pattern FIRST_WORD = Pattern.compile("(\\p{L}+)[^\\p{L}].*");

  private YesNo() {}

  /** The canonical word. */
  static Parsed<String> read(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    Optional<String> whole = meaning(END.matcher(word).replaceFirst(""));
    if (whole.isPresent()) {
      return Parsed.good(whole.get());
    }
    Matcher sentence = SENTENCE.matcher(word);
    Optional<String> first = sentence.matches() ? meaning(sentence.group(1)) : Optional.empty();
    return first.isPresent()
        ? new Parsed.Good<>(first.get(), "was read as " + first.get())
        : Parsed.wrong(
            "is neither yes nor no",
            meant(word).map(near -> "Did you mean \"" + near + "\"?").orElse("Write yes or no"));
  }

  private static Optional<String> meaning(String word) {
    if (MEAN_YES.contains(word)) {
      return Optional.of(YES);
    }
    return MEAN_NO.contains(word) ? Optional.of(NO) : Optional.empty();
  }

  /** What a sentence that begins with the word, or a word that is spelt like it, may mean. */
  private static Optional<String> meant(String text) {
    Matcher first = FIRST_WORD.matcher(text);
    return first.matches()
        ? meaning(first.group(1))
        : NearestWord.to(text, WORDS).flatMap(YesNo::meaning);
  }
}
