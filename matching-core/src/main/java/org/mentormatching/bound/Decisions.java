package org.mentormatching.bound;

import java.util.Arrays;
import java.util.List;

/**
 * What is decided before bounds are sought.
 *
 * @param in pairs that every choice has; seats, wishes, caps and hard limits allow them
 * @param out pairs that none has
 * @param known bounds of the same problem before, whose prices may prove more to begin with; what
 *     else they say does not count
 */
public record Decisions(int[] in, int[] out, List<LevelBound> known) {
  /** None. */
  public static final Decisions NONE = new Decisions(new int[0], new int[0], List.of());

  /** Copies the list. */
  public Decisions {
    known = List.copyOf(known);
  }

  /** A fixing of these pairs. */
  Fixing fixing(BoundProblem problem, MentorPairs pairs) {
    Fixing fixing = new Fixing(problem, pairs);
    Arrays.stream(out).map(pair -> pairs.place[pair]).forEach(fixing::keepOut);
    for (int pair : in) {
      fixing.holdIn(pairs.place[pair]);
      fixing.follow(pairs.place[pair]);
    }
    return fixing;
  }
}
