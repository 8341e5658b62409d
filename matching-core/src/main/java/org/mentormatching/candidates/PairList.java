package org.mentormatching.candidates;

import java.util.Arrays;

/** Collects pairs mentee by mentee on flat arrays that grow. */
final class PairList {
  private static final int MOST = Integer.MAX_VALUE - 64;

  private final int[] start;
  private int mentees;
  private int[] mentors = new int[1024];
  private short[] fits = new short[1024];
  private int size;

  PairList(int mentees) {
    start = new int[mentees + 1];
  }

  void add(int mentor, int fit) {
    if (size == mentors.length) {
      int grown = (int) Math.min(MOST, size + (size >> 1) + 16L);
      if (grown == size) {
        throw new IllegalStateException(
            "more than " + MOST + " eligible pairs; split the programme or tighten its rules");
      }
      mentors = Arrays.copyOf(mentors, grown);
      fits = Arrays.copyOf(fits, grown);
    }
    mentors[size] = mentor;
    fits[size] = (short) fit;
    size++;
  }

  void endOfMentee() {
    start[++mentees] = size;
  }

  int start(int mentee) {
    return start[mentee];
  }

  int[] start() {
    return start;
  }

  int[] mentors() {
    return Arrays.copyOf(mentors, size);
  }

  short[] fits() {
    return Arrays.copyOf(fits, size);
  }
}
