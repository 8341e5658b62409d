package org.mentormatching.benchmarks.contest;

import java.util.Arrays;

/** Which pair each mentee got: what a contestant returns. */
public final class Assignment {
  /** Instead of a pair: the mentee is unmatched. */
  public static final int UNMATCHED = -1;

  private final int[] pair;

  /** An assignment in which nobody is matched. */
  public Assignment(int mentees) {
    pair = new int[mentees];
    Arrays.fill(pair, UNMATCHED);
  }

  /** Gives a mentee a pair, or {@link #UNMATCHED}. */
  public void set(int mentee, int newPair) {
    pair[mentee] = newPair;
  }

  /** The pair of a mentee, or {@link #UNMATCHED}. */
  public int pair(int mentee) {
    return pair[mentee];
  }

  /** Number of mentees. */
  public int mentees() {
    return pair.length;
  }
}
