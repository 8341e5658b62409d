package org.mentormatching.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * Pairs of which groups of mentees fall less short.
 *
 * @param pairs that may break limits
 * @param most what no pairs exceed at each level; known only to search, for no prices show it
 */
record Evened(Chosen pairs, Optional<long[]> most) {
  /**
   * Where pairs have at most one of so many parts of fit less than any, larger problems are not
   * searched.
   */
  private static final long NEAR = 2_000;

  /** Whether no search is needed. */
  boolean isNearEnough() {
    return pairs.limits().isKeptButForGroups(pairs.chosen())
        && most.stream().anyMatch(this::isNear);
  }

  private boolean isNear(long[] bound) {
    int last = bound.length - 1;
    long gap = bound[last] - pairs.value()[last];
    int differs = Arrays.mismatch(pairs.value(), bound);
    return differs < 0
        || (differs == last
            && pairs.pairs().size() > SearchPace.SMALL
            && gap <= bound[last] / NEAR);
  }

  /** The lesser of two bounds. */
  long[] below(long[] bound) {
    return most.filter(other -> Arrays.compare(other, bound) < 0).orElse(bound);
  }
}
