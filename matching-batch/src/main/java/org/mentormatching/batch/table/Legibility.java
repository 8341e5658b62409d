package org.mentormatching.batch.table;

import java.util.List;

/** How much pieces of text look like words: the language that explains most of them counts. */
final class Legibility {
  /** What it costs that a word is of another language than the others. */
  private static final int OTHER_TONGUE = 4 * Tongue.BIT;

  private static final int CAPITAL_INSIDE = -8 * Tongue.BIT;
  private static final int SMALL_AMONG_CAPITALS = -5 * Tongue.BIT;
  private static final int OTHER_SCRIPT = -10 * Tongue.BIT;
  private static final int MARK = -4 * Tongue.BIT;
  private static final int SIGN = -12 * Tongue.BIT;
  private static final int SIGN_INSIDE = -22 * Tongue.BIT;
  private static final String APOSTROPHES = "’‘´`ʼ";
  private static final String QUOTES = "“”„‚«»‹›–—…¿¡®™©\u00a0";
  private static final String MARKS = "•·€£§°½¼¾²³ºª×";
  private static final String NO_LETTERS = "ªºµƒˆˇ";

  private Legibility() {}

  /** The weight of all pieces in the language that suits them best; the higher, the better. */
  static int of(List<String> pieces, List<Tongue> tongues) {
    int[][] weights = new int[tongues.size()][pieces.size()];
    for (int tongue = 0; tongue < tongues.size(); tongue++) {
      for (int piece = 0; piece < pieces.size(); piece++) {
        weights[tongue][piece] = weight(pieces.get(piece), tongues.get(tongue));
      }
    }
    int best = Integer.MIN_VALUE;
    for (int tongue = 0; tongue < tongues.size(); tongue++) {
      int sum = -tongues.get(tongue).unusual();
      for (int piece = 0; piece < pieces.size(); piece++) {
        int weight = weights[tongue][piece];
        for (int[] other : weights) {
          weight = Math.max(weight, other[piece] - OTHER_TONGUE);
        }
        sum += weight;
      }
      best = Math.max(best, sum);
    }
    return best;
  }

  private static int weight(String piece, Tongue tongue) {
    int weight = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : piece.charAt(i - 1);
        char after = i == piece.length() - 1 ? ' ' : piece.charAt(i + 1);
        weight += isLetter(c) ? letter(before, c, after, tongue) : mark(before, c, after);
      }
    }
    return weight;
  }

  private static int letter(char before, char c, char after, Tongue tongue) {
    boolean mixed = isOfOtherScript(before, c) || isOfOtherScript(after, c);
    return tongue.weight(edge(before), c, edge(after))
        + capitals(before, c, after)
        + (mixed ? OTHER_SCRIPT : 0);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && NO_LETTERS.indexOf(c) < 0;
  }

  private static char edge(char c) {
    return isLetter(c) ? c : ' ';
  }

  /**
   * What speaks against the case of a letter: a capital inside or alone, a small one in capitals.
   */
  private static int capitals(char before, char c, char after) {
    if (!Character.isUpperCase(c)) {
      boolean amongCapitals = Character.isUpperCase(before) && Character.isUpperCase(after);
      return amongCapitals ? SMALL_AMONG_CAPITALS : 0;
    }
    boolean inside =
        Character.isLowerCase(before)
            || (Character.isUpperCase(before) && Character.isLowerCase(after));
    boolean alone = !isLetter(before) && !isLetter(after);
    return inside || alone ? CAPITAL_INSIDE : 0;
  }

  private static int mark(char before, char mark, char after) {
    boolean inside = isLetter(before) && isLetter(after);
    boolean attached = isLetter(before) || isLetter(after);
    if (APOSTROPHES.indexOf(mark) >= 0 || (QUOTES.indexOf(mark) >= 0 && !inside)) {
      return MARK;
    }
    return MARKS.indexOf(mark) >= 0 && !attached ? MARK : attached ? SIGN_INSIDE : SIGN;
  }

  private static boolean isOfOtherScript(char one, char other) {
    return isLetter(one) && Character.UnicodeScript.of(one) != Character.UnicodeScript.of(other);
  }
}
