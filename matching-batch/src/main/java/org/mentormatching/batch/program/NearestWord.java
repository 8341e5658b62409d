package org.mentormatching.batch.program;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that somebody probably meant: the one with the fewest single letters to insert,
 * delete, replace or swap with their neighbour.
 *
 * <p>Optimal string alignment distance (Damerau, "A technique for computer detection and correction
 * of spelling errors", 1964, with each stretch edited once); time is proportional to the product of
 * both lengths.
 */
public final class NearestWord {
  private NearestWord() {}

  /**
   * The nearest known word, whatever the case; empty if none is near: up to one difference for
   * three letters or so, at most three. Of equally near ones it is the first in the order of the
   * alphabet.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String sought = word.toLowerCase(Locale.ROOT);
    String nearest = "";
    int least = Math.min(3, (sought.length() + 2) / 3) + 1;
    for (String candidate : known.stream().sorted().toList()) {
      if (Math.abs(candidate.length() - sought.length()) < least) {
        int distance = distance(sought, candidate.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** "Did you mean ...?" where a word is near, otherwise another remedy. */
  public static String remedy(String word, Collection<String> known, String otherwise) {
    return to(word, known).map(near -> "Did you mean \"" + near + "\"?").orElse(otherwise);
  }

  /** How many single letters have to be inserted, deleted, replaced or swapped. */
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
