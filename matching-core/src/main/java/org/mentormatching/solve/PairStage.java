package org.mentormatching.solve;

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
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;
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
    WorkShare ofKernel = WorkShare.of(listener, Phase.KERNEL);
    PairFinder finder = new PairFinder(candidates, settled, crew, cancelled, ofKernel);
    long[][][] wishes =
        KernelStage.wishValues(candidates.mentees(), finder.none(), settled, levels);
    listener.begins(Phase.KERNEL);
    Relaxed free = kernel(finder, wishes);
    SearchStage search =
        new SearchStage(policy, candidates, levels, settled, wishes, crew, cancelled);
    Chosen best = policy.raisesFloor() ? raised(free, search, finder.none()) : best(free, search);
    ofKernel.end();
    if (best.limits().isKept(best.chosen())) {
      return best;
    }
    listener.begins(Phase.SEARCH);
    Chosen all = withAll(best(free, search), finder, search);
    Chosen found = search.searched(all, pace, known, listener);
    return best.floor()
        .map(floor -> searchedFor(floor, found, search, finder.none(), pace))
        .orElse(found);
  }

  /** As good as others at every level above the fit, without new pairs that fit less than this. */
  private Optional<Chosen> from(int least, Chosen others, SearchStage search, SearchPace pace) {
    PairFinder finder = from(mentee -> least, search.settled);
    Relaxed relaxed = kernel(finder, search.wishes);
    if (compareAboveFit(relaxed.value(), others.value()) < 0) {
      return Optional.empty();
    }
    Chosen best = best(relaxed, search);
    if (!best.limits().isKept(best.chosen())) {
      best =
          search.searched(
              withAll(best, finder, search),
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
                .ended(pace.outOfTime(), Math.addExact(others.steps(), best.steps())));
  }

  private static int compareAboveFit(long[] one, long[] other) {
    int fit = one.length - 1;
    return Arrays.compare(one, 0, fit, other, 0, fit);
  }

  /** The best pairs when limits are left aside, which need no search if they break none. */
  private static Chosen best(Relaxed relaxed, SearchStage search) {
    return search.seen(
        relaxed, relaxed.pairs(), relaxed.chosen(), relaxed.value(), Optional.empty());
  }

  private Chosen raised(Relaxed free, SearchStage search, OpenPairs people) {
    Raised raised = stage(people, search).raise(free);
    return search.seen(
        raised.relaxed(),
        raised.relaxed().pairs(),
        raised.chosen(),
        raised.value(),
        Optional.of(raised.floor()));
  }

  private FloorStage stage(OpenPairs people, SearchStage search) {
    return new FloorStage(
        people, leastFit -> kernel(from(leastFit, search.settled), search.wishes));
  }

  /** The same among all pairs, unless there are too many of them. */
  private static Chosen withAll(Chosen best, PairFinder finder, SearchStage search) {
    if (finder.most() > SEARCHED || finder.most() <= best.pairs().size()) {
      return best;
    }
    OpenPairs all = finder.all();
    int[] chosen = all.numbers(best.pairs(), best.chosen());
    return search.seen(best.relaxed(), all, chosen, best.value(), best.floor());
  }

  /**
   * Others whose floor is as high as search finds one.
   *
   * @param ofFree the floor of the best pairs without limits, which bounds that of all that reach
   *     as much at the levels above
   */
  private Chosen searchedFor(
      Floor ofFree, Chosen found, SearchStage search, OpenPairs people, SearchPace pace) {
    Relaxed free = found.relaxed();
    boolean reaches = compareAboveFit(found.value(), free.value()) == 0;
    Floor floor = reaches ? ofFree : stage(people, search).bound(free, found);
    Chosen best =
        new FloorSearch((least, others, work) -> from(least, others, search, work), pace)
            .raise(found, floor.bound());
    Floor raised = floor.of(FloorStage.floor(best.pairs(), best.chosen()));
    Chosen under =
        compareAboveFit(best.value(), free.value()) < 0
            ? best.under(raised, free, best.tighter())
            : bounded(best, raised, people, search);
    return under.ended(pace.outOfTime(), under.steps());
  }

  /** The same with the bound of the fit among pairs from the floor on, if that is lower. */
  private Chosen bounded(Chosen best, Floor raised, OpenPairs people, SearchStage search) {
    int least = Math.min(raised.reached(), raised.bound());
    Relaxed fitting =
        kernel(from(FloorStage.ofSingles(people, least), search.settled), search.wishes);
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
}
