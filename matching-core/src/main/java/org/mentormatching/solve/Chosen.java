package org.mentormatching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.bound.LevelBound;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.solve.FloorStage.Floor;

/**
 * What was chosen.
 *
 * @param relaxed the best pairs without limits
 * @param pairs those that were looked at closely
 * @param limits of these pairs
 * @param chosen pairs by their number, ascending
 * @param value worth of the chosen pairs at each level
 * @param steps how many results search looked at
 * @param ending why it ended
 * @param floor what the mentee who fares worst has; none unless that is raised
 * @param tighter bounds that limits leave, lower than those of the best pairs without limits
 * @param isWhole whether branch and bound ruled out everything better
 */
record Chosen(
    Relaxed relaxed,
    OpenPairs pairs,
    LimitStage limits,
    int[] chosen,
    long[] value,
    long steps,
    SearchEnding ending,
    Optional<Floor> floor,
    List<LevelBound> tighter,
    boolean isWhole) {
  /** Others among the same pairs. */
  Chosen with(Choice others) {
    return new Chosen(
        relaxed,
        pairs,
        limits,
        others.pairs(),
        others.value(),
        steps,
        ending,
        floor,
        tighter,
        isWhole);
  }

  /** The same where tighter bounds are known. */
  Chosen below(List<LevelBound> bounds, boolean whole) {
    return new Chosen(relaxed, pairs, limits, chosen, value, steps, ending, floor, bounds, whole);
  }

  /** The same whose floor is raised. */
  Chosen under(Floor raised, Relaxed bounding, List<LevelBound> bounds) {
    return new Chosen(
        bounding, pairs, limits, chosen, value, steps, ending, Optional.of(raised), bounds, false);
  }

  /** The same at the end of a search that looked at so many results. */
  Chosen ended(BooleanSupplier outOfTime, long work) {
    return new Chosen(
        relaxed, pairs, limits, chosen, value, work, why(outOfTime), floor, tighter, isWhole);
  }

  private SearchEnding why(BooleanSupplier outOfTime) {
    if (isBest()) {
      return SearchEnding.BOUND_REACHED;
    }
    return outOfTime.getAsBoolean() ? SearchEnding.TIME_LIMIT : SearchEnding.WORK_DONE;
  }

  /** What nothing exceeds at each level, if it reaches this at those above. */
  long[] bound() {
    long[] bound = relaxed.value().clone();
    tighter.forEach(lower -> bound[lower.level()] = lower.bound());
    return bound;
  }

  /** Whether it is proven that nothing is better. */
  boolean isBest() {
    return Arrays.equals(value, bound())
        && floor.stream().allMatch(raised -> raised.reached() == raised.bound());
  }
}
