package org.mentormatching.explain;

import java.util.List;
import org.mentormatching.policy.Reason;

/**
 * A seat with a mentor whom the rules allow a mentee, and the limits that close it.
 *
 * @param mentorId the mentor
 * @param obstacles the limits that the pair would break further, in the policy's order; empty if
 *     none would be, so that only the search under limits did not find the pair
 * @param beside whose pairs the limits would be broken with
 */
public record ClosedSeat(String mentorId, List<Obstacle> obstacles, Beside beside) {
  /** Beside whom limits close a seat. */
  public enum Beside {
    /** Beside all pairs of the result; the seat is free. */
    ALL,
    /** Beside all pairs of the result, and no seat is free: one more would be closed as well. */
    FULL,
    /** Beside ongoing and pinned pairs alone, whoever has the seat. */
    SETTLED,
    /** Beside nobody: the pair by itself is too much, whoever has the seat. */
    NOBODY
  }

  /**
   * A limit that a further mentee would break, or break further, or a lower limit that misses
   * something.
   *
   * @param limitId the limit
   * @param title what it limits
   * @param reason how the mentor's mentees would break it together, or what is missing
   */
  public record Obstacle(String limitId, String title, Reason reason) {}

  /** Copies the list. */
  public ClosedSeat {
    obstacles = List.copyOf(obstacles);
  }
}
