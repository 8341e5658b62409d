package org.mentormatching.solve;

import org.mentormatching.flow.Prices;

/**
 * The best set of pairs when limits are left aside.
 *
 * @param chosen pairs by their number in {@link OpenPairs}, ascending
 * @param value worth at each level; no set of pairs is worth more
 * @param prices the proof; left nodes are mentees, right nodes mentors, both by number
 */
record Relaxed(int[] chosen, long[] value, Prices prices) {}
