package org.mentormatching.bound;

import java.util.Arrays;

/** Sorts numbers that go with others. Not for use by several threads. */
final class Sorting {
  private static final int SHORT = 24;
  private static final int PLACE_BITS = 22;
  private static final long PLACES = (1L << PLACE_BITS) - 1;

  private long[] keys = new long[64];
  private int[] before = new int[64];

  /**
   * Sorts values that are not negative, the greatest first; among equal ones who came first is
   * first.
   */
  void descending(long[] values, int[] numbers, int count) {
    if (count <= SHORT) {
      insert(values, numbers, count);
      return;
    }
    if (keys.length < count) {
      keys = new long[2 * count];
      before = new int[2 * count];
    }
    for (int i = 0; i < count; i++) {
      if (values[i] > Long.MAX_VALUE >>> PLACE_BITS || i > PLACES) {
        throw new ArithmeticException("a gain of " + values[i] + " is too large to be sorted");
      }
      keys[i] = -((values[i] << PLACE_BITS) | (PLACES - i));
    }
    Arrays.sort(keys, 0, count);
    System.arraycopy(numbers, 0, before, 0, count);
    for (int i = 0; i < count; i++) {
      long key = -keys[i];
      values[i] = key >>> PLACE_BITS;
      numbers[i] = before[(int) (PLACES - (key & PLACES))];
    }
  }

  private static void insert(long[] values, int[] numbers, int count) {
    for (int i = 1; i < count; i++) {
      long value = values[i];
      int number = numbers[i];
      int at = i;
      while (at > 0 && values[at - 1] < value) {
        values[at] = values[at - 1];
        numbers[at] = numbers[at - 1];
        at--;
      }
      values[at] = value;
      numbers[at] = number;
    }
  }
}
