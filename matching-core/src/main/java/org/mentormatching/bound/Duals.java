package org.mentormatching.bound;

import java.util.Arrays;

/**
 * Where a {@link Relaxation} is solved.
 *
 * @param mentees what filling a wish of each mentee costs beside the caps of her wishes, and a pair
 *     gains
 * @param multipliers how many times each level above counts
 * @param caps what each pair under a cap costs, or each wish as {@link CapSides} has it
 */
record Duals(long[] mentees, long[] multipliers, long[] caps) {
  /** Those that stand side by side in one array, caps last. */
  static Duals of(long[] all, int mentees, int multipliers) {
    return new Duals(
        Arrays.copyOf(all, mentees),
        Arrays.copyOfRange(all, mentees, mentees + multipliers),
        Arrays.copyOfRange(all, mentees + multipliers, all.length));
  }
}
