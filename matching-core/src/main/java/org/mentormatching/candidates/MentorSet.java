package org.mentormatching.candidates;

import java.util.function.IntPredicate;

/** Some of the mentors of {@link Candidates}. Immutable. */
public final class MentorSet {
  final long[] bits;

  MentorSet(MentorOrder order, IntPredicate contains) {
    bits = new long[order.blocks()];
    for (int at = 0; at < order.size(); at++) {
      if (contains.test(order.number(at))) {
        bits[at >> 6] |= 1L << at;
      }
    }
  }
}
