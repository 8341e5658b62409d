package org.mentormatching.result;

import java.util.List;

/**
 * Hard limits that cannot all be kept without a loss of coverage, as few of them as possible: one
 * limit that costs coverage by itself, or several of which none can be left out, for the others by
 * themselves cost nothing.
 *
 * @param limitIds the limits, in the order of the policy
 * @param level the first level of coverage that loses
 * @param without what is reached there if every limit is left aside
 * @param reached the most that was found where these limits are kept and no others
 * @param bound the most that anything can reach there where these are kept; below {@code without}
 *     the loss is proven, else search alone has not found more
 * @param fewest whether they are as few as possible; no where a programme is too large to leave out
 *     one limit after the other, so that all that are hard are named
 */
public record LimitConflict(
    List<String> limitIds, Level level, long without, long reached, long bound, boolean fewest) {
  /** Copies the list. */
  public LimitConflict {
    limitIds = List.copyOf(limitIds);
  }

  /** What the limits cost at that level; at least 1. */
  public long loss() {
    return without - reached;
  }

  /** Whether nothing that keeps these limits has the coverage that is had without them. */
  public boolean proven() {
    return bound < without;
  }
}
