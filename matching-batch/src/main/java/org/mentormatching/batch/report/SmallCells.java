package org.mentormatching.batch.report;

import java.util.BitSet;

/**
 * Which numbers of people are not told, so that nobody can tell a small one from what is told.
 *
 * <p>A small number is not told. Where numbers add up to something that may be known, what is not
 * told can be found by subtracting, taken together. So further numbers, the smallest ones first,
 * are not told either, until what is not told are two numbers or more and each may be anything from
 * 1 to {@value #FEWEST} at least.
 */
final class SmallCells {
  /** Fewer people than this are not told. */
  static final int FEWEST = 3;

  private SmallCells() {}

  /** Whether a number is that of few; nobody is no small number. */
  static boolean isSmall(int number) {
    return number > 0 && number < FEWEST;
  }

  /**
   * The places of numbers that are not told.
   *
   * @param numbers of people, whose sum may be known
   * @param already the places of those that are not told in any case
   */
  static BitSet withheld(int[] numbers, BitSet already) {
    BitSet withheld = (BitSet) already.clone();
    boolean hasSmall = false;
    for (int i = 0; i < numbers.length; i++) {
      if (isSmall(numbers[i])) {
        withheld.set(i);
        hasSmall = true;
      }
    }
    boolean isSafe = !hasSmall;
    while (!isSafe) {
      isSafe = hides(numbers, withheld) || !withholdSmallest(numbers, withheld);
    }
    return withheld;
  }

  /** Whether what is not told may be many things, taken together. */
  private static boolean hides(int[] numbers, BitSet withheld) {
    int count = 0;
    int people = 0;
    for (int i = withheld.nextSetBit(0); i >= 0; i = withheld.nextSetBit(i + 1)) {
      count += numbers[i] > 0 ? 1 : 0;
      people += numbers[i];
    }
    return count >= 2 && people - count >= FEWEST - 1;
  }

  /** Withholds the smallest number that is told; false if there is none left. */
  private static boolean withholdSmallest(int[] numbers, BitSet withheld) {
    int smallest = -1;
    for (int i = 0; i < numbers.length; i++) {
      if (!withheld.get(i) && numbers[i] > 0 && (smallest < 0 || numbers[i] < numbers[smallest])) {
        smallest = i;
      }
    }
    if (smallest >= 0) {
      withheld.set(smallest);
    }
    return smallest >= 0;
  }
}
