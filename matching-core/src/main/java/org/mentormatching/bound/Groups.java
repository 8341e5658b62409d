package org.mentormatching.bound;

import java.util.List;

/**
 * What limits say of the mentees who join one mentor, people by number. Asked by several threads at
 * once.
 *
 * <p>Who joins later never makes a broken limit whole nor a cost smaller.
 */
public interface Groups {
  /** No limits. */
  Groups NONE =
      new Groups() {
        @Override
        public boolean areKept(int mentor, int[] mentees, int count) {
          return true;
        }

        @Override
        public long cost(int mentor, int[] mentees, int count) {
          return 0;
        }

        @Override
        public List<Sum> sums() {
          return List.of();
        }

        @Override
        public boolean areAllSums() {
          return true;
        }

        @Override
        public boolean areCostsRising() {
          return false;
        }
      };

  /** Whether no hard limit is broken when these mentees join a mentor. */
  boolean areKept(int mentor, int[] mentees, int count);

  /** What soft limits cost when these mentees join a mentor, in units of the last level. */
  long cost(int mentor, int[] mentees, int count);

  /** The limits that add something up. */
  List<Sum> sums();

  /** Whether there are no limits but those that add something up. */
  boolean areAllSums();

  /**
   * Whether soft limits cost something, and what somebody costs who joins is never less where more
   * are there already.
   */
  boolean areCostsRising();

  /** A limit on the sum of what the mentees of one mentor weigh. */
  interface Sum {
    /** Whether the sum must not be more than the room. */
    boolean isHard();

    /** What a mentee weighs with a mentor; never negative. */
    long of(int mentor, int mentee);

    /** What may join a mentor at most where the limit is hard; never negative. */
    long room(int mentor);

    /**
     * What it costs where the limit is soft if those who join a mentor weigh so much, in units of
     * the last level; it never falls when they weigh more.
     */
    long cost(int mentor, long sum);
  }
}
