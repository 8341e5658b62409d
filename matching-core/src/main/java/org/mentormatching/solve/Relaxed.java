package org.mentormatching.solve;

import org.mentormatching.flow.Prices;

/**
 * The best set of pairs when limits are left aside.
 *
 * @param pairs those that were looked at closely
 * @param chosen pairs by their number there, ascending
 * @param value worth at each level; no set of eligible pairs is worth more
 * @param prices the proof; left nodes are mentees, right nodes mentors, both by number
 */
record Relaxed(OpenPairs pairs, int[] chosen, long[] value, Prices prices) {
  /** The same, where other pairs of the same people have been looked at too. */
  Relaxed with(OpenPairs there, int[] others) {
    OpenPairs more = pairs.with(there, others);
    return new Relaxed(more, more.numbers(pairs, chosen), value, prices);
  }
}
