package org.mentormatching.candidates;

import java.util.function.IntPredicate;

/** Some of the mentors of {@link Candidates}. Immutable. */
public final class MentorSet {
  /** Places of mentors who belong to it. */
  final long[] places;

  private final long[] mentors;

  MentorSet(MentorOrder order, int size, IntPredicate contains) {
    places = new long[order.blocks()];
    mentors = new long[(size + 63) / 64];
    for (int mentor = 0; mentor < size; mentor++) {
      if (contains.test(mentor)) {
        int at = order.place(mentor);
        places[at >> 6] |= 1L << at;
        mentors[mentor >> 6] |= 1L << mentor;
      }
    }
  }

  boolean contains(int mentor) {
    return (mentors[mentor >> 6] >>> mentor & 1) != 0;
  }
}
