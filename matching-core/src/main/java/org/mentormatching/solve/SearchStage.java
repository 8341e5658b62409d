package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.policy.Policy;
import org.mentormatching.refine.Refinement;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchOutcome;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.solve.FloorStage.Floor;

/** Searches for pairs that keep limits, between two looks for tighter bounds. */
final class SearchStage {
  /** One of so many parts of the work of search is done before it anneals, and one after it. */
  private static final int BEFORE = 3;

  private final Policy policy;
  private final Candidates candidates;
  private final ObjectiveLevels levels;
  final Settled settled;

  /** What each open wish is worth, by mentee. */
  final long[][][] wishes;

  private final Crew crew;
  private final BooleanSupplier cancelled;

  /** A stage for some people. */
  SearchStage(
      Policy policy,
      Candidates candidates,
      ObjectiveLevels levels,
      Settled settled,
      long[][][] wishes,
      Crew crew,
      BooleanSupplier cancelled) {
    this.policy = policy;
    this.candidates = candidates;
    this.levels = levels;
    this.settled = settled;
    this.wishes = wishes;
    this.crew = crew;
    this.cancelled = cancelled;
  }

  /** Pairs with what limits say of them, before any search. */
  Chosen seen(Relaxed relaxed, OpenPairs pairs, int[] chosen, long[] value, Optional<Floor> floor) {
    LimitStage limits = new LimitStage(policy, candidates.roster(), pairs, settled, cancelled);
    long[] reached = value.clone();
    if (levels.panels() >= 0) {
      reached[levels.panels()] = limits.panels().gain(chosen);
    }
    if (levels.groups() >= 0) {
      reached[levels.groups()] = -limits.served().shortfall(chosen);
    }
    return new Chosen(
        relaxed,
        pairs,
        limits,
        chosen,
        reached,
        0,
        SearchEnding.NOT_NEEDED,
        floor,
        List.of(),
        true);
  }

  /**
   * Pairs that keep limits, found from those that break one, the floor left aside.
   *
   * @param start the best pairs without limits
   */
  Chosen searched(
      Chosen start,
      SearchPace pace,
      Optional<Function<OpenPairs, int[]>> known,
      PhaseListener listener) {
    LimitStage limits = start.limits();
    Optional<Evened> evened = evened(start);
    if (evened.filter(Evened::isNearEnough).isPresent()) {
      return evened.get().pairs().ended(() -> false, 1);
    }
    SearchProblem search = limits.searchProblem(wishes, levels);
    SearchEffort work = pace.search(search, cancelled);
    WorkShare ofSearch = WorkShare.of(listener, Phase.SEARCH);
    ofSearch.next(WorkShare.WHOLE);
    Refinement refinement =
        new Refinement(search, limits.forSearch(start.relaxed().value()).length, work);
    Function<int[], Choice> completion = pairs -> limits.choice(refinement.complete(pairs, work));
    BoundStage bounds = new BoundStage(policy, candidates, levels, wishes, search, crew, cancelled);
    Relaxed seated = seated(start, search);
    List<int[]> starts = new ArrayList<>();
    if (known.isEmpty() || !pace.isNear()) {
      starts.add(seated.chosen());
    }
    evened.ifPresent(other -> starts.add(other.pairs().chosen()));
    known.ifPresent(pairs -> starts.add(pairs.apply(start.pairs())));
    SearchOutcome begun =
        starts.stream()
            .map(pairs -> refinement.complete(pairs, work))
            .reduce((best, other) -> best.isBelow(other) ? other : best)
            .orElseThrow();
    long steps = Math.max(1, begun.steps());
    Chosen first =
        bounds.tightened(
            start.with(limits.choice(begun)).below(List.of(), false),
            seated.prices(),
            completion,
            pace.before(),
            pace.outOfTime());
    ofSearch.reach(1, BEFORE);
    if (first.isBest() || first.isWhole()) {
      ofSearch.end();
      return first.ended(() -> false, steps);
    }
    SearchOutcome outcome =
        refinement.search(
            first.chosen(),
            pace.aim(
                limits.forSearch(
                    evened.map(other -> other.below(first.bound())).orElse(first.bound()))),
            work.telling(done -> ofSearch.reach(work.total() + done, BEFORE * work.total())));
    Chosen second =
        bounds.tightened(
            first.with(limits.choice(outcome)),
            seated.prices(),
            completion,
            pace.after(start.pairs().size()),
            pace.outOfTime());
    ofSearch.end();
    return second.ended(pace.outOfTime(), Math.addExact(steps, outcome.steps()));
  }

  /** The best pairs without limits, of which groups that fall short get more. */
  private Optional<Evened> evened(Chosen start) {
    if (levels.groups() < 0
        || policy.raisesFloor()
        || start.limits().served().shortfall(start.chosen()) == 0) {
      return Optional.empty();
    }
    Relaxed free = start.relaxed();
    GroupPremiums.Found found =
        new GroupPremiums(
                free,
                start.limits().served().forSearch(levels.groups()),
                wishes,
                levels.count(),
                cancelled)
            .find();
    long[] value = free.value().clone();
    value[value.length - 1] = 0;
    for (int pair : found.chosen()) {
      value[value.length - 1] += free.pairs().fit(pair);
    }
    int[] chosen = start.pairs().numbers(free.pairs(), found.chosen());
    Chosen pairs =
        seen(free, start.pairs(), chosen, value, Optional.empty()).below(List.of(), false);
    return Optional.of(
        new Evened(
            pairs,
            found.mostFit().stream()
                .mapToObj(
                    fit -> {
                      long[] most = free.value().clone();
                      most[levels.groups()] = pairs.value()[levels.groups()];
                      most[most.length - 1] = fit;
                      return most;
                    })
                .findFirst()));
  }

  /**
   * The best pairs where mentors have no more seats, nor any at a lower cost, than limits on sums
   * leave them whoever joins. That is nearer to what limits allow, and so are its prices.
   */
  private Relaxed seated(Chosen start, SearchProblem search) {
    Relaxed free = start.relaxed();
    return SeatSteps.of(search, levels.count())
        .map(steps -> KernelStage.whole(start.pairs(), wishes, levels.count(), steps, cancelled))
        .orElseGet(() -> new Relaxed(start.pairs(), start.chosen(), free.value(), free.prices()));
  }
}
