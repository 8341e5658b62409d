package org.mentormatching.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Crew;

/**
 * The best choice for a few people, level by level, by branch and bound as far as the work allows:
 * a neighbourhood of a larger assignment that is solved exactly.
 */
public final class BestChoice {
  private static final long BRANCHES = 4_000;

  private BestChoice() {}

  /**
   * What was found.
   *
   * @param better pairs that are worth more than those at the start, the best that were found
   * @param work pairs that were looked at
   */
  public record Found(Optional<int[]> better, long work) {}

  /**
   * Looks for pairs that are worth more than those at the start.
   *
   * @param start pairs by number, which keep seats, wishes and hard limits
   * @param work pairs that are looked at for each level, at most
   * @param cancelled asked often
   * @param isOver asked often; when it answers true, what was found counts
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Found better(
      BoundProblem problem,
      int[] start,
      long work,
      BooleanSupplier cancelled,
      BooleanSupplier isOver) {
    MentorPairs pairs = new MentorPairs(problem);
    CapSides caps = new CapSides(problem);
    GreedyChoice greedy = new GreedyChoice(problem, pairs);
    Incumbent incumbent = new Incumbent(greedy.of(start), greedy::of);
    long[] value = incumbent.best().value();
    // Without caps, or where costs rise, steps find the prices of few people as well, and sooner.
    boolean isProgrammed = problem.caps().size() > 0 && !problem.groups().areCostsRising();
    long done = 0;
    for (int level = 0; level < problem.levels(); level++) {
      long before = incumbent.work();
      LevelSearch search =
          new LevelSearch(
              problem,
              pairs,
              new Fixing(problem, pairs),
              caps,
              level,
              incumbent,
              0,
              isProgrammed,
              BRANCHES,
              Crew.alone(),
              cancelled,
              isOver);
      search.run(List.of(prices(problem, level)), work / 4, work);
      done += search.work() - before;
    }
    return new Found(
        Arrays.compare(incumbent.best().value(), value) > 0
            ? Optional.of(incumbent.best().pairs())
            : Optional.empty(),
        done);
  }

  /** No prices for mentees, and multipliers that put each level before all below. */
  private static long[] prices(BoundProblem problem, int level) {
    long[] prices = new long[problem.mentees() + level + problem.caps().size()];
    long scale = LevelSearch.scale(problem, level);
    long greatest = 1;
    if (level == problem.last()) {
      for (int fit : problem.fit()) {
        greatest = Math.max(greatest, fit);
      }
    }
    for (int above = level - 1; above >= 0; above--) {
      prices[problem.mentees() + above] = 2 * greatest * scale;
    }
    return prices;
  }
}
