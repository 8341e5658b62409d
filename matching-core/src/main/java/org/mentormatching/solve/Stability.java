package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Firmness.Shift;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.solve.StabilityWalk.Fate;
import org.mentormatching.solve.StabilityWalk.Portion;

/**
 * Finds out which pairs stay when the points of a criterion change a little: one {@linkplain
 * StabilityWalk walk} for each criterion and direction.
 */
final class Stability {
  /** Steps of a walk, of so many per cent each. */
  private static final int STEPS = 4;

  private static final int PERCENT = Firmness.MOST_PERCENT / STEPS;

  private static final Firmness FIRM = new Firmness(Verdict.FIRM, 0, List.of());

  private final Portion portion;
  private final OpenedResult opened;
  private final Crew crew;
  private final BooleanSupplier cancelled;

  Stability(OpenedResult opened, Crew crew, BooleanSupplier cancelled) {
    this(opened, crew, cancelled, Portion.USUAL);
  }

  /** One that begins with other pairs. */
  Stability(OpenedResult opened, Crew crew, BooleanSupplier cancelled, Portion portion) {
    this.portion = portion;
    this.opened = opened;
    this.crew = crew;
    this.cancelled = cancelled;
  }

  /** How firm some of the new pairs are. */
  Firmness[] of(int[] pairs) {
    ScoredPairs scored = scored();
    int[] numbers = scored.pairs().numbers(opened.pairs, pairs);
    StabilityWalk.Start start =
        StabilityWalk.Start.of(
            scored, scored.pairs().numbers(opened.pairs, opened.chosen), opened.prices, portion);
    LimitStage limits =
        new LimitStage(opened.policy, opened.roster, scored.pairs(), opened.settled, cancelled);
    StabilityWalk[] walks = new StabilityWalk[2 * scored.criteria().size()];
    for (int i = 0; i < walks.length; i++) {
      walks[i] = new StabilityWalk(scored, opened.network, limits, leastFit(), start, cancelled);
    }
    Firmness[] firmness = new Firmness[pairs.length];
    Arrays.fill(firmness, FIRM);
    for (int step = 1; step <= STEPS; step++) {
      walk(scored.criteria(), walks, step, numbers, firmness);
    }
    return firmness;
  }

  /** Goes one step on every walk; asks about those pairs only that no step before has lost. */
  private void walk(
      List<CriterionEntry> criteria,
      StabilityWalk[] walks,
      int step,
      int[] numbers,
      Firmness[] firmness) {
    int[] left =
        IntStream.range(0, numbers.length)
            .filter(i -> firmness[i].verdict() != Verdict.CLOSE_CALL)
            .toArray();
    if (left.length == 0) {
      return;
    }
    int[] asked = Arrays.stream(left).map(i -> numbers[i]).toArray();
    Fate[][] fates = new Fate[walks.length][];
    crew.shareLarge(
        walks.length,
        () ->
            i ->
                fates[i] =
                    walks[i].to(new WeightChange(criteria, i / 2, direction(i) * step), asked),
        cancelled);
    for (int i = 0; i < left.length; i++) {
      List<Shift> shifts = new ArrayList<>();
      for (int walk = 0; walk < walks.length; walk++) {
        if (fates[walk][i] == Fate.LOST) {
          String id = criteria.get(walk / 2).criterion().id();
          shifts.add(new Shift(id, direction(walk) * step * PERCENT));
        } else if (fates[walk][i] == Fate.NOT_KNOWN) {
          firmness[left[i]] = Firmness.NOT_KNOWN;
        }
      }
      if (!shifts.isEmpty()) {
        firmness[left[i]] = new Firmness(Verdict.CLOSE_CALL, step * PERCENT, shifts);
      }
    }
  }

  private int leastFit() {
    return opened.policy.minimumFit() * 100;
  }

  private static int direction(int walk) {
    return walk % 2 == 0 ? -1 : 1;
  }

  /** All pairs that the rules allow; whether a least fit does too depends on the points. */
  private ScoredPairs scored() {
    Policy policy = opened.policy;
    ActivePolicy active = policy.on(opened.problem);
    if (policy.minimumFit() == 0) {
      return new ScoredPairs(opened.candidates(), opened.pairs, active.criteria(), crew, cancelled);
    }
    Policy lax = policy.toBuilder().minimumFit(0).build();
    Candidates candidates = opened.candidates().under(opened.problem, lax, crew, cancelled);
    OpenPairs all = new PairFinder(candidates, opened.settled, crew, cancelled).all();
    return new ScoredPairs(candidates, all, active.criteria(), crew, cancelled);
  }
}
