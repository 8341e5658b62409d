package org.mentormatching.batch.program;

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
  private static final int LEAST_PER_MILLE_TO_BE_CLOSE = 800;
  private static final int LEAST_LETTERS_OF_A_PART = 3;
  private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();

  private NearestWord() {}

  /**
   * The nearest known word: the one that has most of its letters in common with a word, in their
   * order, and at least 70 % of them; else the only one of which the word is a part. Empty if none
   * is near. Of equally near ones it is the one that fewest slips of the pen make of it, of which
   * one may swap two neighbours, and then the first in the order of the alphabet.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    Letters written = Letters.of(word);
    Optional<String> nearest = nearest(written, known, LEAST_PER_MILLE);
    if (nearest.isPresent()) {
      return nearest;
    }
    List<String> parted =
        known.stream()
            .distinct()
            .filter(candidate -> written.isPartOf(Letters.of(candidate)))
            .toList();
    return parted.size() == 1 ? Optional.of(parted.get(0)) : Optional.empty();
  }

  /**
   * The nearest known word with at least 80 % of its letters in common: for words that may well
   * mean something else, such as the headers of a sheet.
   */
  public static Optional<String> closeTo(String word, Collection<String> known) {
    return nearest(Letters.of(word), known, LEAST_PER_MILLE_TO_BE_CLOSE);
  }

  private static Optional<String> nearest(Letters written, Collection<String> known, int least) {
    Optional<String> nearest = Optional.empty();
    int most = least;
    int fewest = Integer.MAX_VALUE;
    for (String candidate : known.stream().distinct().sorted().toList()) {
      Letters other = Letters.of(candidate);
      int share = written.share(other);
      if (share >= most) {
        int slips = written.slips(other);
        if (share > most || slips < fewest) {
          most = share;
          fewest = slips;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
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

    /** How many single letters are missing, added, replaced or swapped with a neighbour. */
    int slips(Letters other) {
      return Math.min(
          Misspelling.letters(asWritten, other.asWritten),
          Misspelling.letters(sorted, other.sorted));
    }

    boolean isPartOf(Letters other) {
      return asWritten.length() >= LEAST_LETTERS_OF_A_PART && other.asWritten.contains(asWritten);
    }
  }
}
