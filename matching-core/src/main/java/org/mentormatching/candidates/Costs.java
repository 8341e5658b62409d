package org.mentormatching.candidates;

import java.util.Arrays;

/**
 * What each mentor costs one mentee, in ten-thousandths of fit, or that a mentor is to be had at
 * any rate or at none.
 */
public final class Costs {
  /** The cost of a mentor who is to be had at any rate. */
  public static final long AT_ANY_RATE = Long.MIN_VALUE;

  /** The cost of a mentor who is not to be had. */
  public static final long NEVER = Long.MAX_VALUE;

  /** Beyond this, units are cut; the mentor is then looked at once more in vain. */
  static final int MOST = 1 << 29;

  /** Units less costs of mentors who are always, and never, more than enough. */
  static final int ALWAYS_UNITS = 1 << 30;

  static final int NEVER_UNITS = -(1 << 30) - (1 << 29);

  /** Less the least cost at a place, in units; whole blocks. */
  final int[] saved;

  /** The mentors of one place after the other, cheapest first, and what each saves. */
  final int[] mentors;

  final int[] savedBy;

  /**
   * Costs of mentors.
   *
   * @param savedBy what each mentor saves, by number
   */
  Costs(MentorOrder order, int[] savedBy) {
    saved = new int[order.blocks() * MentorOrder.BLOCK];
    Arrays.fill(saved, order.size(), saved.length, NEVER_UNITS);
    mentors = new int[savedBy.length];
    this.savedBy = new int[savedBy.length];
    for (int at = 0; at < order.size(); at++) {
      int next = order.before(at);
      long[] cheapestFirst =
          order.at(at).mapToLong(mentor -> ((long) -savedBy[mentor] << 32) + mentor).toArray();
      Arrays.sort(cheapestFirst);
      for (long one : cheapestFirst) {
        mentors[next] = (int) one;
        this.savedBy[next++] = savedBy[(int) one];
      }
      saved[at] = savedBy[(int) cheapestFirst[0]];
    }
  }

  /** How many of some mentors who cost the same have a smaller number; 0 if all have. */
  int from(int start, int end, int number) {
    int found = Arrays.binarySearch(mentors, start, end, number);
    int first = found < 0 ? -found - 1 : found;
    return first == end ? 0 : first - start;
  }

  /** Less a cost, in units of which {@code whole} are a full fit; never too little. */
  static int saved(long cost, long whole, long full) {
    if (cost == AT_ANY_RATE) {
      return ALWAYS_UNITS;
    }
    if (cost == NEVER) {
      return NEVER_UNITS;
    }
    return (int) cut(-Math.floorDiv(within(cost) * whole, full));
  }

  /**
   * The units that a pair must have, costs taken off, so that its fit less the costs is at least
   * {@code least}; never too many.
   */
  static int needed(long least, long whole, long full) {
    return (int) cut(Math.floorDiv((2 * within(least) - 1) * whole, 2 * full));
  }

  private static long within(long fit) {
    return Math.max(-(1L << 32), Math.min(1L << 32, fit));
  }

  private static long cut(long units) {
    return Math.max(-MOST, Math.min(MOST, units));
  }
}
