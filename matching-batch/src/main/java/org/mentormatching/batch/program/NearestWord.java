package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * The known word that somebody probably meant: the one with which what is written has most letters
 * in common.
 *
 * <p>Case, diacritics and whatever separates words do not matter, nor does the order of the words.
 * The measure is the length of the longest common subsequence as a share of the letters of both
 * (Bergroth, Hakonen, Raita, "A survey of longest common subsequence algorithms", 2000); time is
 * proportional to the product of both lengths, for every known word. How often it is right is
 * measured on a list of misspellings.
 */
public final class NearestWord {
  private static final int LEAST_PER_MILLE = 700;
  private static final int LEAST_LETTERS_OF_A_PART = 3;
  private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();

  private NearestWord() {}

  /**
   * The nearest known word: the one that has most of its letters in common with a word, in their
   * order, and at least 70 % of them; else the only one of which the word is a part. Empty if none
   * is near. Of equally near ones it is the first in the order of the alphabet.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    Letters written = Letters.of(word);
    List<String> parted = new ArrayList<>();
    String nearest = "";
    int most = LEAST_PER_MILLE - 1;
    for (String candidate : known.stream().distinct().sorted().toList()) {
      Letters letters = Letters.of(candidate);
      int share = written.share(letters);
      if (share > most) {
        most = share;
        nearest = candidate;
      }
      if (written.isPartOf(letters)) {
        parted.add(candidate);
      }
    }
    if (nearest.isEmpty() && parted.size() == 1) {
      nearest = parted.get(0);
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** "Did you mean ...?" where a word is near, otherwise another remedy. */
  public static String remedy(String word, Collection<String> known, String otherwise) {
    return to(word, known).map(near -> "Did you mean \"" + near + "\"?").orElse(otherwise);
  }

  /**
   * The letters and digits of one or several words.
   *
   * @param asWritten in their order
   * @param sorted with the words in the order of the alphabet
   */
  private record Letters(String asWritten, String sorted) {
    static Letters of(String text) {
      String[] words = ColumnName.normalised(text).split("_", -1);
      return new Letters(
          String.join("", words), Arrays.stream(words).sorted().collect(Collectors.joining()));
    }

    /** How many of a thousand letters of both are common to both. */
    int share(Letters other) {
      int all = asWritten.length() + other.asWritten.length();
      int most = Math.min(asWritten.length(), other.asWritten.length());
      if (most == 0 || 2_000 * most / all < LEAST_PER_MILLE) {
        return 0;
      }
      int common =
          Math.max(COMMON.apply(asWritten, other.asWritten), COMMON.apply(sorted, other.sorted));
      return 2_000 * common / all;
    }

    boolean isPartOf(Letters other) {
      return asWritten.length() >= LEAST_LETTERS_OF_A_PART && other.asWritten.contains(asWritten);
    }
  }
}
