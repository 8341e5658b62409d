package org.mentormatching.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
  private static final long SEARCHED = 10_000_000;

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
   */
  record Chosen(
      Relaxed relaxed,
      OpenPairs pairs,
      LimitStage limits,
      int[] chosen,
      long[] value,
      long steps,
      SearchEnding ending,
      Optional<Floor> floor) {
    /** Whether it is proven that nothing is better. */
    boolean isBest() {
      return Arrays.equals(value, relaxed.value())
          && floor.stream().allMatch(raised -> raised.reached() == raised.bound());
    }
  }

  /**
   * Chooses.
   *
   * @param outOfTime whether search is to end
   * @throws java.util.concurrent.CancellationException if cancelled answered true
   */
  Chosen choose(Settled settled, BooleanSupplier outOfTime, PhaseListener listener) {
    WorkShare ofKernel = share(listener, Phase.KERNEL);
    PairFinder finder = new PairFinder(candidates, settled, crew, cancelled, ofKernel);
    long[][][] wishes =
        KernelStage.wishValues(candidates.mentees(), finder.none(), settled, levels);
    listener.begins(Phase.KERNEL);
    Relaxed relaxed = kernel(finder, wishes);
    long[] most = relaxed.value();
    Optional<Floor> floor = Optional.empty();
    int[] chosen = relaxed.chosen();
    long[] value = relaxed.value();
    if (policy.raisesFloor()) {
      Raised raised =
          new FloorStage(
                  finder.none(),
                  leastFit ->
                      kernel(
                          new PairFinder(candidates, settled, leastFit, crew, cancelled), wishes))
              .raise(relaxed);
      floor = Optional.of(raised.floor());
      relaxed = raised.relaxed();
      chosen = raised.chosen();
      value = raised.value();
    }
    ofKernel.end();
    OpenPairs pairs = relaxed.pairs();
    LimitStage limits = new LimitStage(policy, candidates.roster(), pairs, settled, cancelled);
    if (!limits.areBroken(chosen)) {
      return new Chosen(relaxed, pairs, limits, chosen, value, 0, SearchEnding.NOT_NEEDED, floor);
    }
    listener.begins(Phase.SEARCH);
    if (finder.most() <= SEARCHED && finder.most() > pairs.size()) {
      OpenPairs all = finder.all();
      chosen = all.numbers(pairs, chosen);
      pairs = all;
      limits = new LimitStage(policy, candidates.roster(), pairs, settled, cancelled);
    }
    SearchProblem search = limits.searchProblem(wishes, levels.worthOfWish());
    long work = LimitStage.work(search);
    WorkShare ofSearch = share(listener, Phase.SEARCH);
    ofSearch.next(WorkShare.WHOLE);
    SearchOutcome outcome =
        Refinement.improve(
            search,
            chosen,
            limits.forSearch(most),
            new SearchEffort(work, outOfTime, cancelled, moves -> ofSearch.reach(moves, work)));
    ofSearch.end();
    if (floor.isPresent()) {
      int reached = FloorStage.floor(pairs, outcome.chosen());
      floor = floor.map(raised -> raised.of(reached));
      relaxed = kernel(from(Math.min(reached, floor.get().bound()), settled), wishes);
    }
    return new Chosen(
        relaxed,
        pairs,
        limits,
        outcome.chosen(),
        limits.fromSearch(outcome.value(), outcome.chosen()),
        outcome.steps(),
        ending(outcome.ending()),
        floor);
  }

  /** Finds the pairs from a floor on, and all pairs of mentees with several open wishes. */
  private PairFinder from(int floor, Settled settled) {
    OpenPairs people = OpenPairs.none(candidates.roster(), settled);
    return new PairFinder(
        candidates, settled, mentee -> people.wishes(mentee) == 1 ? floor : 0, crew, cancelled);
  }

  private Relaxed kernel(PairFinder finder, long[][][] wishes) {
    return new KernelStage(finder, wishes, levels.count(), new ExactKernel(), portions)
        .solve(cancelled);
  }

  private static WorkShare share(PhaseListener listener, Phase phase) {
    return new WorkShare(permille -> listener.reached(phase, permille));
  }

  private static SearchEnding ending(SearchOutcome.Ending ending) {
    return switch (ending) {
      case NOTHING_BROKEN -> SearchEnding.NOT_NEEDED;
      case BOUND_REACHED -> SearchEnding.BOUND_REACHED;
      case WORK_DONE -> SearchEnding.WORK_DONE;
      case TIME_UP -> SearchEnding.TIME_LIMIT;
    };
  }
}
