package org.mentormatching.refine;

/**
 * Remembers whether a mentor's hard limits hold when one pair joins and another leaves, as long as
 * the mentor's group stays the same. Each entry has one possible place; a newer one takes it.
 */
final class Verdicts {
  /** What is known. */
  enum Verdict {
    /** The limits hold. */
    ADMITTED,
    /** A limit is broken. */
    REFUSED,
    /** Nothing. */
    UNKNOWN
  }

  private static final int MOST_BITS = 20;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int bits;
  private final long[] keys;
  private final long[] found;
  private final int[] groups;

  /** Room for a multiple of the pairs. */
  Verdicts(int pairs, int mentors) {
    bits = Math.min(MOST_BITS, 2 + Integer.SIZE - Integer.numberOfLeadingZeros(pairs + 1));
    keys = new long[1 << bits];
    found = new long[1 << bits];
    groups = new int[mentors];
  }

  /** A mentor's group has changed. */
  void forget(int mentor) {
    groups[mentor]++;
  }

  Verdict get(int mentor, int in, int out) {
    long key = key(in, out);
    int place = place(key);
    if (keys[place] != key || found[place] >>> 1 != groups[mentor]) {
      return Verdict.UNKNOWN;
    }
    return (found[place] & 1) == 1 ? Verdict.ADMITTED : Verdict.REFUSED;
  }

  void put(int mentor, int in, int out, boolean admitted) {
    long key = key(in, out);
    int place = place(key);
    keys[place] = key;
    found[place] = ((long) groups[mentor] << 1) | (admitted ? 1 : 0);
  }

  /** Never zero, which stands for an entry that was never written. */
  private static long key(int in, int out) {
    return ((long) (in + 1) << Integer.SIZE) | (out + 1);
  }

  private int place(long key) {
    return (int) ((key * SPREAD) >>> (Long.SIZE - bits));
  }
}
