package org.mentormatching.batch.table;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often the letters of a language beyond ASCII occur, and what stands beside them.
 *
 * <p>A letter is weighed by its share among these letters and by its neighbours on both sides, each
 * as the logarithm of its frequency in sample words, smoothed towards "as likely as any other": a
 * bigram model in the manner of Dunning, "Statistical identification of language", 1994, reduced to
 * the letters that tell code pages apart. All weights are whole numbers, so that they add up to the
 * same on every machine.
 */
final class Tongue {
  /** What a weight of one bit is. */
  static final int BIT = 1_000;

  private static final char EDGE = ' ';
  private static final int ALPHABET = 27;
  private static final double UNSEEN_LETTER = 0.1;
  private static final double LETTERS = 60;
  private static final double UNSEEN = 1;
  private static final double NEIGHBOURS = 0.8;

  private final Map<Character, Integer> letters = new TreeMap<>();
  private final Map<String, Integer> pairs = new TreeMap<>();
  private final Map<String, Integer> triples = new TreeMap<>();
  private final int unusual;
  private int all;

  /**
   * The language of some words.
   *
   * @param unusual what speaks against it beforehand, in bits
   */
  Tongue(int unusual, String words) {
    this.unusual = unusual * BIT;
    String text = EDGE + words + EDGE;
    for (int i = 1; i < text.length() - 1; i++) {
      char letter = folded(text.charAt(i));
      if (letter >= 0x80) {
        all++;
        letters.merge(letter, 1, Integer::sum);
        pairs.merge(pair(folded(text.charAt(i - 1)), letter), 1, Integer::sum);
        pairs.merge(pair(letter, folded(text.charAt(i + 1))), 1, Integer::sum);
        triples.merge(
            pair(folded(text.charAt(i - 1)), letter) + folded(text.charAt(i + 1)), 1, Integer::sum);
      }
    }
  }

  private static String pair(char left, char right) {
    return new String(new char[] {left, right});
  }

  /** A letter whatever its case. */
  private static char folded(char letter) {
    char lower = Character.toLowerCase(letter);
    return (lower >= 0x80) == (letter >= 0x80) ? lower : letter;
  }

  /** What speaks against the language beforehand. */
  int unusual() {
    return unusual;
  }

  /**
   * The weight of a letter beyond ASCII, at most zero or a little more; the lower, the less likely.
   *
   * @param before the character before it, or a space
   * @param after the character behind it, or a space
   */
  int weight(char before, char letter, char after) {
    char known = folded(letter);
    String left = pair(folded(before), known);
    String right = pair(known, folded(after));
    int count = letters.getOrDefault(known, 0);
    int seen = pairs.getOrDefault(left, 0);
    double share = (count + UNSEEN_LETTER) / (all + UNSEEN_LETTER * LETTERS);
    double shareLeft = (seen + UNSEEN / ALPHABET) / (count + UNSEEN);
    double shareRight = (pairs.getOrDefault(right, 0) + UNSEEN / ALPHABET) / (count + UNSEEN);
    double shareBoth =
        (triples.getOrDefault(left + folded(after), 0) + UNSEEN * shareRight) / (seen + UNSEEN);
    return bits(share)
        + (int) (NEIGHBOURS * bits(shareLeft * ALPHABET))
        + (int) (NEIGHBOURS * bits(shareBoth * ALPHABET));
  }

  private static int bits(double share) {
    return (int) StrictMath.rint(StrictMath.log(share) / StrictMath.log(2) * BIT);
  }
}
