package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Effort;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.solve.KernelStage.Portions;

/**
 * Hard limits that together cost coverage, by leaving limits out one after the other.
 *
 * <p>Each limit is tried by itself. Of those that cost nothing so, limits are left out as long as
 * the others still cost something: what is left is a conflict of which every member counts. The
 * method is the deletion filter of J. W. Chinneck and E. W. Dravnieks, "Locating minimal infeasible
 * constraint sets in linear programs", ORSA Journal on Computing 3 (1991).
 */
final class LimitConflicts {
  /** Eligible pairs that all trials together look at. */
  private static final long MOST_PAIRS = 200_000;

  private final OpenedResult opened;
  private final List<Level> coverage;
  private final long[] free;

  private LimitConflicts(OpenedResult opened, long[] free) {
    this.opened = opened;
    this.free = free;
    coverage =
        opened.result.objective().stream()
            .map(LevelValue::level)
            .takeWhile(LimitConflicts::isCoverage)
            .toList();
  }

  private static boolean isCoverage(Level level) {
    return switch (level.kind()) {
      case URGENT_NOW, URGENT_SOON, MENTORS, WAITING -> true;
      case GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR, FIT, WORTH -> false;
    };
  }

  /**
   * The limits in conflict; none where the result has the coverage that is had without limits.
   *
   * @param solved the network of the opened result
   */
  static List<LimitConflict> of(OpenedResult opened, SolvedNetwork solved) {
    List<Limit> hard =
        opened.policy.limits().stream().filter(LimitEntry::isHard).map(LimitEntry::limit).toList();
    if (hard.isEmpty() || opened.isBestOfAll()) {
      return List.of();
    }
    LimitConflicts conflicts = new LimitConflicts(opened, solved.value());
    Reached all = conflicts.reached();
    if (!conflicts.isShort(all)) {
      return List.of();
    }
    if (hard.size() == 1) {
      return List.of(conflicts.conflict(hard, all, true));
    }
    return 2L * hard.size() * opened.result.counts().eligiblePairs() > MOST_PAIRS
        ? List.of(conflicts.conflict(hard, all, false))
        : conflicts.among(hard, all);
  }

  /**
   * What is reached at the levels of coverage.
   *
   * @param value what was found
   * @param bound the most that is possible at each, if the value is reached at those above
   */
  private record Reached(long[] value, long[] bound) {}

  private Reached reached() {
    List<LevelValue> objective = opened.result.objective();
    return new Reached(
        objective.stream().mapToLong(LevelValue::value).toArray(),
        objective.stream().mapToLong(LevelValue::bound).toArray());
  }

  private Reached reached(List<Limit> kept) {
    Policy.Builder builder = opened.policy.withoutLimits().toBuilder();
    kept.forEach(builder::hardLimit);
    Policy policy = builder.build();
    Chosen chosen =
        new PairStage(
                policy,
                opened.candidates(),
                new ObjectiveLevels(opened.problem, policy),
                Portions.USUAL,
                Crew.alone(),
                opened.cancelled)
            .chooseBeside(
                new Settled(opened.problem, policy),
                SearchPace.of(Effort.QUICK, () -> false).downTo(coverage.size() - 1),
                pairs -> pairs.numbers(opened.pairs, opened.chosen));
    return new Reached(chosen.value(), chosen.bound());
  }

  /**
   * The first level of coverage at which less is reached than without limits; below zero if none.
   */
  private int shortAt(Reached reached) {
    for (int level = 0; level < coverage.size(); level++) {
      if (reached.value()[level] < free[level]) {
        return level;
      }
    }
    return -1;
  }

  private boolean isShort(Reached reached) {
    return shortAt(reached) >= 0;
  }

  private LimitConflict conflict(List<Limit> limits, Reached reached, boolean fewest) {
    int level = shortAt(reached);
    return new LimitConflict(
        limits.stream().map(Limit::id).toList(),
        coverage.get(level),
        free[level],
        reached.value()[level],
        reached.bound()[level],
        fewest);
  }

  private List<LimitConflict> among(List<Limit> hard, Reached all) {
    List<LimitConflict> conflicts = new ArrayList<>();
    List<Limit> harmless = new ArrayList<>();
    for (Limit limit : hard) {
      Reached alone = reached(List.of(limit));
      if (isShort(alone)) {
        conflicts.add(conflict(List.of(limit), alone, true));
      } else {
        harmless.add(limit);
      }
    }
    if (harmless.size() > 1) {
      Reached together = conflicts.isEmpty() ? all : reached(harmless);
      if (isShort(together)) {
        conflicts.add(fewest(harmless, together));
      }
    }
    return conflicts;
  }

  /** The conflict that is left when all that can be left out is. */
  private LimitConflict fewest(List<Limit> limits, Reached reached) {
    List<Limit> left = new ArrayList<>(limits);
    Reached last = reached;
    for (Limit limit : limits) {
      List<Limit> others = left.stream().filter(other -> other != limit).toList();
      if (others.size() > 1) {
        Reached without = reached(others);
        if (isShort(without)) {
          left = new ArrayList<>(others);
          last = without;
        }
      }
    }
    return conflict(left, last, true);
  }
}
