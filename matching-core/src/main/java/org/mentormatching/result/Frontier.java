package org.mentormatching.result;

import java.util.List;

/**
 * What a higher floor costs: for ever higher fits below which no new pair is made, how many mentees
 * can have a mentor, and how great total fit can be then. Ongoing and pinned pairs stay whatever
 * their fit.
 *
 * <p>At every point coverage goes first, in the order of the objective, then total fit; so it is
 * where the policy trades one for the other, too.
 *
 * @param scope whether limits are heeded
 * @param result where the result itself stands
 * @param points with rising floor. Each is the highest floor that coverage and total fit leave:
 *     with a higher one, either is less. The first has no floor asked of it, one is the highest
 *     floor that costs no coverage, and the last the highest at which there is any new pair. The
 *     steps right after the first and after the one that costs no coverage are there; of the others
 *     some, spread evenly, if there are more than were asked for. Empty if no new pair is possible.
 */
public record Frontier(Scope scope, Point result, List<Point> points) {
  /** The fewest points that can be asked for. */
  public static final int FEWEST_POINTS = 5;

  /** Whether limits are heeded. */
  public enum Scope {
    /** Every limit is kept at every point, so that the points are exact. */
    EXACT,
    /** Limits are left aside, since the best pairs of some point break one. */
    LIMITS_LEFT_ASIDE
  }

  /**
   * A point.
   *
   * @param leastFit the least fit of a new pair, from 0 to 10,000; 0 if there is none
   * @param mentees those who have a mentor, ongoing and pinned pairs included
   * @param newPairs pairs that are neither ongoing nor pinned
   * @param totalFit the fits of the new pairs, added up
   */
  public record Point(int leastFit, int mentees, int newPairs, long totalFit) {}

  /** Copies the list. */
  public Frontier {
    points = List.copyOf(points);
  }
}
