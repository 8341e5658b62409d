package org.mentormatching.refine;

import java.util.Arrays;

/**
 * What a search finds. No hard limit is broken beyond what settled mentees break by themselves.
 *
 * @param chosen the pairs, ascending
 * @param value what they are worth at each level; the last is the total fit less the costs of soft
 *     limits
 * @param steps work done: moves and groups that were tried
 * @param ending why the search ended
 */
public record SearchOutcome(int[] chosen, long[] value, long steps, Ending ending) {
  /** Why a search ended. */
  public enum Ending {
    /** Nothing can be better. */
    BOUND_REACHED,
    /** The work that was allowed is done. */
    WORK_DONE,
    /** The time was up; what was found until then is returned. */
    TIME_UP
  }

  /** Whether another one is worth more. */
  public boolean isBelow(SearchOutcome other) {
    return Arrays.compare(value, other.value) < 0;
  }
}
