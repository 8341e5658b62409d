package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
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
            scored, scored.pairs().numbers(opened.pairs, opened.chosen), opened.prices(), portion);
    List<CriterionEntry> criteria = scored.criteria();
    Fate[][][] fates = new Fate[2 * criteria.size()][][];
    LimitStage limits =
        new LimitStage(opened.policy, opened.candidates, scored.pairs(), opened.settled);
    crew.shareLarge(
        fates.length,
        () ->
            i ->
                fates[i] =
                    new StabilityWalk(
                            scored,
                            opened.network,
                            limits,
                            opened.policy.minimumFit() * 100,
                            start,
                            cancelled)
                        .along(i / 2, direction(i), numbers),
        cancelled);
    Firmness[] firmness = new Firmness[pairs.length];
    Arrays.setAll(firmness, pair -> firmness(criteria, fates, pair));
    return firmness;
  }

  private static int direction(int walk) {
    return walk % 2 == 0 ? -1 : 1;
  }

  /** All pairs that the rules allow; whether a least fit does too depends on the points. */
  private ScoredPairs scored() {
    Policy policy = opened.policy;
    ActivePolicy active = policy.on(opened.problem);
    if (policy.minimumFit() == 0) {
      return new ScoredPairs(opened.candidates, opened.pairs, active.criteria(), crew, cancelled);
    }
    Policy lax = withoutMinimumFit(policy);
    Candidates candidates = Candidates.of(opened.problem, lax, active, crew, cancelled);
    OpenPairs all = new PairFinder(candidates, opened.settled, crew, cancelled).all();
    return new ScoredPairs(candidates, all, active.criteria(), crew, cancelled);
  }

  private static Policy withoutMinimumFit(Policy policy) {
    Policy.Builder lax =
        Policy.builder()
            .ladder(policy.ladder())
            .transitions(policy.transitions())
            .urgency(policy.urgencyTrust())
            .coverage(policy.coverage())
            .seed(policy.seed());
    policy.rules().forEach(entry -> lax.require(entry.rule(), entry.whenUnknown()));
    policy
        .criteria()
        .forEach(entry -> lax.prefer(entry.criterion(), entry.points(), entry.whenMissing()));
    return lax.build();
  }

  private static Firmness firmness(List<CriterionEntry> criteria, Fate[][][] fates, int pair) {
    for (int step = 0; step < StabilityWalk.STEPS; step++) {
      List<Shift> shifts = new ArrayList<>();
      int percent = (step + 1) * StabilityWalk.PERCENT;
      for (int walk = 0; walk < fates.length; walk++) {
        if (fates[walk][step][pair] == Fate.LOST) {
          String id = criteria.get(walk / 2).criterion().id();
          shifts.add(new Shift(id, direction(walk) * percent));
        }
      }
      if (!shifts.isEmpty()) {
        return new Firmness(Verdict.CLOSE_CALL, percent, shifts);
      }
    }
    boolean isKnown =
        Arrays.stream(fates)
            .flatMap(Arrays::stream)
            .noneMatch(step -> step[pair] == Fate.NOT_KNOWN);
    return isKnown ? new Firmness(Verdict.FIRM, 0, List.of()) : Firmness.NOT_KNOWN;
  }
}
