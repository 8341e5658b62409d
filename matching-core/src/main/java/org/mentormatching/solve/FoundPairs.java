package org.mentormatching.solve;

import java.util.Arrays;

/**
 * Some pairs of one mentee.
 *
 * @param mentors ascending
 * @param fits of each
 */
record FoundPairs(int[] mentors, int[] fits) {
  static final FoundPairs NONE = new FoundPairs(new int[0], new int[0]);

  /** These pairs and others of the same mentee, each once. */
  FoundPairs and(FoundPairs others) {
    int[] all = Arrays.copyOf(mentors, mentors.length + others.mentors.length);
    int[] allFits = Arrays.copyOf(fits, all.length);
    int size = mentors.length;
    for (int i = 0; i < others.mentors.length; i++) {
      if (Arrays.binarySearch(mentors, others.mentors[i]) < 0) {
        all[size] = others.mentors[i];
        allFits[size++] = others.fits[i];
      }
    }
    return of(all, allFits, size);
  }

  /** The first {@code size} of mentors and fits, which stand in any order. */
  static FoundPairs of(int[] mentors, int[] fits, int size) {
    if (size == 0) {
      return NONE;
    }
    long[] sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = ((long) mentors[i] << 32) | fits[i];
    }
    Arrays.sort(sorted);
    int[] ofMentors = new int[size];
    int[] ofFits = new int[size];
    for (int i = 0; i < size; i++) {
      ofMentors[i] = (int) (sorted[i] >>> 32);
      ofFits[i] = (int) sorted[i];
    }
    return new FoundPairs(ofMentors, ofFits);
  }
}
