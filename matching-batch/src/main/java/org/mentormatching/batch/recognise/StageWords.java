package org.mentormatching.batch.recognise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.Misspelling;

/** Words for career stages, as {@code stages.txt} lists them. */
final class StageWords {
  private static final WordFile LINES =
      new WordFile("stages.txt", Pattern.compile("(.+?) (\\d+) (\\d+) = (.+)"));
  private static final int LEAST_FOR_SPELLING = 5;

  private final Map<String, Standing> standings = new HashMap<>();

  /** The words; read anew. */
  StageWords() {
    for (Matcher line : LINES.lines()) {
      Standing standing =
          new Standing(
              line.group(1), Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3)));
      WordFile.split(line.group(4), " \\| ")
          .forEach(word -> standings.putIfAbsent(compared(word), standing));
    }
  }

  /**
   * What words mean, and how high that stands.
   *
   * @param meaning a word for it
   * @param least how low it may stand
   * @param most how high
   */
  record Standing(String meaning, int least, int most) {
    /** By the middle of the range. */
    static final Comparator<Standing> ORDER =
        Comparator.comparingInt((Standing one) -> one.least() + one.most())
            .thenComparing(Standing::meaning);

    /** Whether everybody knows that it stands below another one. */
    boolean isBelow(Standing other) {
      return most < other.least;
    }
  }

  /** A word as it is compared. */
  static String compared(String word) {
    return ColumnName.normalised(word).replace('_', ' ');
  }

  /** What a word means; empty if that is not known. */
  Optional<Standing> standing(String word) {
    return Optional.ofNullable(standings.get(compared(word)));
  }

  /** What a word with one wrong letter means; empty if that is not known. */
  Optional<Standing> misspelt(String word) {
    String compared = compared(word);
    if (compared.length() < LEAST_FOR_SPELLING) {
      return Optional.empty();
    }
    List<Standing> near =
        new TreeSet<>(standings.keySet())
            .stream()
                .filter(known -> isMisspelt(compared, known))
                .map(standings::get)
                .distinct()
                .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether a word is another one with a single letter wrong. */
  static boolean isMisspelt(String one, String other) {
    return one.length() >= LEAST_FOR_SPELLING
        && other.length() >= LEAST_FOR_SPELLING
        && Math.abs(one.length() - other.length()) <= 1
        && Misspelling.letters(one, other) == 1;
  }
}
