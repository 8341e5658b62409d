package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.bound.LevelBound;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.ExactKernel;
import org.mentormatching.policy.Policy;
import org.mentormatching.refine.Refinement;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchOutcome;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.solve.FloorStage.Floor;
import org.mentormatching.solve.FloorStage.Raised;
import org.mentormatching.solve.KernelStage.Portions;

/** Chooses the new pairs: the best ones without limits, then by search where these break one. */
final class PairStage {
  /**
   * Up to so many eligible pairs, search under limits looks at all of them; beyond, at those that
   * the kernel looked at closely.
   */
  static final long SEARCHED = 10_000_000;

  /** One of so many parts of the work of search is done before it anneals, and one after it. */
  private static final int BEFORE = 3;

  private final Policy policy;
  private final Candidates candidates;
  private final ObjectiveLevels levels;
  private final Portions portions;
  private final Crew crew;
  private final BooleanSupplier cancelled;

  /** A stage that gives the kernel so many pairs. */
  PairStage(
      Policy policy,
      Candidates candidates,
      ObjectiveLevels levels,
      Portions portions,
      Crew crew,
      BooleanSupplier cancelled) {
    this.policy = policy;
    this.candidates = candidates;
    this.levels = levels;
    this.portions = portions;
    this.crew = crew;
    this.cancelled = cancelled;
  }

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
          bounding,
          pairs,
          limits,
          chosen,
          value,
          steps,
          ending,
          Optional.of(raised),
          bounds,
          false);
    }

    /** The same at the end of a search. */
    Chosen ending(SearchEnding why, long work) {
      return new Chosen(relaxed, pairs, limits, chosen, value, work, why, floor, tighter, isWhole);
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

  /**
   * Chooses.
   *
   * @param pace how much work search may do
   * @throws java.util.concurrent.CancellationException if cancelled answered true
   */
  Chosen choose(Settled settled, SearchPace pace, PhaseListener listener) {
    return choose(settled, pace, Optional.empty(), listener);
  }

  /**
   * Chooses where pairs are known that are good, perhaps better than what search begins with.
   *
   * @param known makes them of those that are open
   * @throws java.util.concurrent.CancellationException if cancelled answered true
   */
  Chosen chooseBeside(Settled settled, SearchPace pace, Function<OpenPairs, int[]> known) {
    return choose(settled, pace, Optional.of(known), phase -> {});
  }

  private Chosen choose(
      Settled settled,
      SearchPace pace,
      Optional<Function<OpenPairs, int[]>> known,
      PhaseListener listener) {
    WorkShare ofKernel = share(listener, Phase.KERNEL);
    PairFinder finder = new PairFinder(candidates, settled, crew, cancelled, ofKernel);
    long[][][] wishes =
        KernelStage.wishValues(candidates.mentees(), finder.none(), settled, levels);
    listener.begins(Phase.KERNEL);
    Relaxed free = kernel(finder, wishes);
    Chosen best =
        policy.raisesFloor() ? raised(free, finder.none(), settled, wishes) : best(free, settled);
    ofKernel.end();
    if (best.limits().isKept(best.chosen())) {
      return best;
    }
    listener.begins(Phase.SEARCH);
    Chosen all = withAll(best(free, settled), finder, settled);
    Chosen found = searched(all, settled, wishes, pace, known, listener);
    return best.floor()
        .map(floor -> searchedFor(floor, found, finder.none(), settled, wishes, pace))
        .orElse(found);
  }

  /** As good as others at every level above the fit, without new pairs that fit less than this. */
  private Optional<Chosen> from(
      int least, Chosen others, Settled settled, long[][][] wishes, SearchPace pace) {
    PairFinder finder = from(mentee -> least, settled);
    Relaxed relaxed = kernel(finder, wishes);
    if (compareAboveFit(relaxed.value(), others.value()) < 0) {
      return Optional.empty();
    }
    Chosen best = best(relaxed, settled);
    if (!best.limits().isKept(best.chosen())) {
      best =
          searched(
              withAll(best, finder, settled),
              settled,
              wishes,
              pace,
              Optional.of(open -> open.numbers(others.pairs(), others.chosen())),
              phase -> {});
    }
    int[] chosen = others.pairs().numbers(best.pairs(), best.chosen());
    return compareAboveFit(best.value(), others.value()) < 0
        ? Optional.empty()
        : Optional.of(
            others
                .with(new Choice(chosen, best.value(), 0))
                .ending(best.ending(), Math.addExact(others.steps(), best.steps())));
  }

  private static int compareAboveFit(long[] one, long[] other) {
    int fit = one.length - 1;
    return Arrays.compare(one, 0, fit, other, 0, fit);
  }

  /** The best pairs when limits are left aside, which need no search if they break none. */
  private Chosen best(Relaxed relaxed, Settled settled) {
    return found(
        relaxed, relaxed.pairs(), settled, relaxed.chosen(), relaxed.value(), Optional.empty());
  }

  private Chosen raised(Relaxed free, OpenPairs people, Settled settled, long[][][] wishes) {
    Raised raised = stage(people, settled, wishes).raise(free);
    return found(
        raised.relaxed(),
        raised.relaxed().pairs(),
        settled,
        raised.chosen(),
        raised.value(),
        Optional.of(raised.floor()));
  }

  private FloorStage stage(OpenPairs people, Settled settled, long[][][] wishes) {
    return new FloorStage(people, leastFit -> kernel(from(leastFit, settled), wishes));
  }

  private Chosen found(
      Relaxed relaxed,
      OpenPairs pairs,
      Settled settled,
      int[] chosen,
      long[] value,
      Optional<Floor> floor) {
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

  /** The same among all pairs, unless there are too many of them. */
  private Chosen withAll(Chosen best, PairFinder finder, Settled settled) {
    if (finder.most() > SEARCHED || finder.most() <= best.pairs().size()) {
      return best;
    }
    OpenPairs all = finder.all();
    int[] chosen = all.numbers(best.pairs(), best.chosen());
    return found(best.relaxed(), all, settled, chosen, best.value(), best.floor());
  }

  /**
   * Pairs that keep limits, found from those that break one, the floor left aside.
   *
   * @param start the best pairs without limits
   */
  private Chosen searched(
      Chosen start,
      Settled settled,
      long[][][] wishes,
      SearchPace pace,
      Optional<Function<OpenPairs, int[]>> known,
      PhaseListener listener) {
    LimitStage limits = start.limits();
    Optional<Evened> evened = evened(start, settled, wishes);
    if (evened.filter(Evened::isNearEnough).isPresent()) {
      return evened.get().pairs().ending(SearchEnding.WORK_DONE, 1);
    }
    SearchProblem search = limits.searchProblem(wishes, levels);
    SearchEffort work = pace.search(search, cancelled);
    WorkShare ofSearch = share(listener, Phase.SEARCH);
    ofSearch.next(WorkShare.WHOLE);
    Refinement refinement =
        new Refinement(search, limits.forSearch(start.relaxed().value()).length, work);
    Function<int[], Choice> completion = pairs -> limits.choice(refinement.complete(pairs, work));
    BoundStage bounds = new BoundStage(policy, candidates, levels, wishes, search, crew, cancelled);
    Relaxed seated = seated(start, search, wishes);
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
      return first.ending(
          first.isBest() ? SearchEnding.BOUND_REACHED : SearchEnding.WORK_DONE, steps);
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
    SearchEnding ending =
        pace.outOfTime().getAsBoolean() ? SearchEnding.TIME_LIMIT : SearchEnding.WORK_DONE;
    return second.ending(
        second.isBest() ? SearchEnding.BOUND_REACHED : ending,
        Math.addExact(steps, outcome.steps()));
  }

  /** The best pairs without limits, of which groups that fall short get more. */
  private Optional<Evened> evened(Chosen start, Settled settled, long[][][] wishes) {
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
        found(free, start.pairs(), settled, chosen, value, Optional.empty())
            .below(List.of(), false);
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
  private Relaxed seated(Chosen start, SearchProblem search, long[][][] wishes) {
    Relaxed free = start.relaxed();
    return SeatSteps.of(search, levels.count())
        .map(
            steps ->
                KernelStage.whole(
                    start.pairs(),
                    wishes,
                    levels.count(),
                    mentor ->
                        KernelStage.seats(
                            start.pairs().earlier(),
                            levels.count(),
                            steps[mentor],
                            start.pairs().worthOfFirst(mentor)),
                    cancelled))
        .orElseGet(() -> new Relaxed(start.pairs(), start.chosen(), free.value(), free.prices()));
  }

  /**
   * Others whose floor is as high as search finds one.
   *
   * @param ofFree the floor of the best pairs without limits, which bounds that of all that reach
   *     as much at the levels above
   */
  private Chosen searchedFor(
      Floor ofFree,
      Chosen found,
      OpenPairs people,
      Settled settled,
      long[][][] wishes,
      SearchPace pace) {
    Relaxed free = found.relaxed();
    boolean reaches = compareAboveFit(found.value(), free.value()) == 0;
    Floor floor = reaches ? ofFree : stage(people, settled, wishes).bound(free, found);
    Chosen best =
        new FloorSearch((least, others, work) -> from(least, others, settled, wishes, work), pace)
            .raise(found, floor.bound());
    Floor raised = floor.of(FloorStage.floor(best.pairs(), best.chosen()));
    return compareAboveFit(best.value(), free.value()) < 0
        ? best.under(raised, free, best.tighter())
        : bounded(best, raised, people, settled, wishes);
  }

  /** The same with the bound of the fit among pairs from the floor on, if that is lower. */
  private Chosen bounded(
      Chosen best, Floor raised, OpenPairs people, Settled settled, long[][][] wishes) {
    int least = Math.min(raised.reached(), raised.bound());
    Relaxed fitting = kernel(from(FloorStage.ofSingles(people, least), settled), wishes);
    int fit = levels.count() - 1;
    List<LevelBound> tighter =
        best.tighter().stream()
            .filter(lower -> lower.level() < fit || lower.bound() < fitting.value()[fit])
            .toList();
    return best.under(raised, fitting, tighter);
  }

  /** Finds pairs from a least fit of each mentee on. */
  private PairFinder from(IntUnaryOperator leastFit, Settled settled) {
    return new PairFinder(candidates, settled, leastFit, crew, cancelled);
  }

  private Relaxed kernel(PairFinder finder, long[][][] wishes) {
    return new KernelStage(finder, wishes, levels.count(), new ExactKernel(), portions)
        .solve(cancelled);
  }

  private static WorkShare share(PhaseListener listener, Phase phase) {
    return new WorkShare(permille -> listener.reached(phase, permille));
  }
}
