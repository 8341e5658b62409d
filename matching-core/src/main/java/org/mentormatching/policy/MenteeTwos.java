package org.mentormatching.policy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.mentormatching.model.Mentee;

/**
 * By how much every two of some mentees break a limit that looks at nothing of their mentor. The
 * limit is asked about two when they are first needed and the answer is remembered; of very many
 * mentees some answers are forgotten again. For use by several threads.
 */
public final class MenteeTwos {
  /** Up to so many mentees everything is remembered, a byte for every two. */
  private static final int MOST_MENTEES = 4_096;

  private static final int BITS = 18;
  private static final int EXCESS_BITS = 8;
  private static final int MOST_EXCESS = 126;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final PairwiseLimit limit;
  private final GroupView mentees;

  /** By two, the excess and 1; 0 where it was not asked. Whoever asks writes the same. */
  private final byte[] all;

  /** Two and their excess; a place is taken by whoever came last. */
  private final AtomicLongArray last;

  /**
   * Of some mentees, who go by their number from here on.
   *
   * @throws IllegalArgumentException if the limit looks at more than mentees
   */
  public MenteeTwos(Policy policy, PairwiseLimit limit, List<Mentee> mentees) {
    if (!limit.looksAtMenteesOnly()) {
      throw new IllegalArgumentException(limit.id() + " looks at more than mentees");
    }
    this.limit = limit;
    this.mentees = PairGroup.withoutMentor(policy, limit, mentees);
    boolean few = mentees.size() <= MOST_MENTEES;
    all = new byte[few ? place(mentees.size(), 0) : 0];
    last = new AtomicLongArray(few ? 0 : 1 << BITS);
  }

  private static int place(int high, int low) {
    return high * (high - 1) / 2 + low;
  }

  /** By how much two break the limit; 0 if both are the same. */
  public long between(int one, int other) {
    if (one == other) {
      return 0;
    }
    int high = Math.max(one, other);
    int low = Math.min(one, other);
    return all.length > 0 ? remembered(high, low) : lately(high, low);
  }

  private long remembered(int high, int low) {
    int place = place(high, low);
    int known = all[place];
    if (known > 0) {
      return known - 1L;
    }
    long excess = ask(high, low);
    if (excess <= MOST_EXCESS) {
      all[place] = (byte) (excess + 1);
    }
    return excess;
  }

  private long lately(int high, int low) {
    long key = (long) high * mentees.size() + low + 1;
    int place = (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
    long known = last.get(place);
    if (known >>> EXCESS_BITS == key) {
      return known & ((1 << EXCESS_BITS) - 1);
    }
    long excess = ask(high, low);
    if (excess <= MOST_EXCESS) {
      last.set(place, (key << EXCESS_BITS) | excess);
    }
    return excess;
  }

  private long ask(int one, int other) {
    return limit.between(mentees, one, other);
  }
}
