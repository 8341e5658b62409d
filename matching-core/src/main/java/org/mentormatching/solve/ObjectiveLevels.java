package org.mentormatching.solve;

import static org.mentormatching.model.Columns.CYCLES_WAITING;
import static org.mentormatching.model.Columns.EARLIER_MENTORS;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.result.Level;
import org.mentormatching.result.Level.Kind;

/** The levels of the objective of one problem, and what a mentee's wishes are worth at them. */
final class ObjectiveLevels {
  private final Policy policy;
  private final long worthOfWish;
  private final List<Level> levels = new ArrayList<>();

  ObjectiveLevels(Problem problem, Policy policy) {
    this.policy = policy;
    UrgencyTrust trust = policy.urgencyTrust();
    addIf(problem.mentees().stream().anyMatch(trust::isUrgentNow), Kind.URGENT_NOW);
    addIf(problem.mentees().stream().anyMatch(trust::isUrgentSoon), Kind.URGENT_SOON);
    boolean changesLittle =
        problem.mentees().stream()
            .anyMatch(mentee -> mentee.attributes().get(EARLIER_MENTORS).isPresent());
    if (policy.coverage() instanceof Coverage.Weighted weighted) {
      worthOfWish = (long) weighted.worth() * (Fit.FULL / 100);
      addIf(changesLittle, Kind.KEPT);
      levels.add(new Level(Kind.WORTH, 0));
    } else {
      worthOfWish = 0;
      addCoverage(problem);
      addLower();
      addIf(changesLittle, Kind.KEPT);
      levels.add(new Level(Kind.FIT, 0));
    }
  }

  private void addCoverage(Problem problem) {
    int most = problem.mentees().stream().mapToInt(Mentee::mentorsWanted).max().orElse(1);
    levels.add(new Level(Kind.MENTORS, 1));
    addIf(
        problem.mentees().stream()
            .anyMatch(mentee -> mentee.attributes().get(CYCLES_WAITING).orElse(0L) > 0),
        Kind.WAITING);
    for (int number = 2; number <= most; number++) {
      levels.add(new Level(Kind.MENTORS, number));
    }
  }

  private void addLower() {
    addIf(!policy.lowerCoverageLimits().isEmpty(), Kind.GROUPS);
    addIf(!policy.lowerPanelLimits().isEmpty(), Kind.PANELS);
    addIf(!policy.lowerMentorLimits().isEmpty(), Kind.MENTORS_IN_USE);
  }

  private void addIf(boolean matters, Kind kind) {
    if (matters) {
      levels.add(new Level(kind, 0));
    }
  }

  /**
   * The levels at which the kernel counts, the most important first; fit counts at the last, pairs
   * that stay just before. The floor is none of them: no sum over pairs tells it.
   */
  List<Level> list() {
    return levels;
  }

  /** The level at which panels count that have what a lower limit asks for; -1 if none. */
  int panels() {
    return levels.indexOf(new Level(Kind.PANELS, 0));
  }

  /** The level at which it counts what groups fall short by; -1 if none. */
  int groups() {
    return levels.indexOf(new Level(Kind.GROUPS, 0));
  }

  int count() {
    return levels.size();
  }

  /** What every filled wish is worth at the last level. */
  long worthOfWish() {
    return worthOfWish;
  }

  /** What the mentor with this number, from 1, is worth to a mentee at every level. */
  long[] wish(Mentee mentee, int number) {
    long[] worth = new long[levels.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = levels.get(i).worth(mentee, number, policy);
    }
    return worth;
  }
}
