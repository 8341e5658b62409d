package org.mentormatching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mentormatching.bound.BoundProblem;
import org.mentormatching.bound.Bounding;
import org.mentormatching.bound.Decisions;
import org.mentormatching.bound.Incumbent;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.bound.LevelBound;
import org.mentormatching.bound.LimitBounds;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.refine.Mending;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchOutcome;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;

/**
 * What is found under limits when pairs are decided the other way: the pairs of the result, mended
 * where the decision touches them, and beside them what no result exceeds, by the prices that bound
 * the result. For use by several threads at once.
 */
final class OtherDecision {
  /** Changes that chains of one reach try, at most. */
  private static final long MOVES = 10_000;

  /** Lowers bounds by some dozen steps. */
  private static final Bounding LOWERING = new Bounding(192, 0, 0, 0, Integer.MAX_VALUE);

  /** The same where branches may look at all that is left, of a small problem. */
  private static final Bounding LOWERING_IF_SMALL =
      new Bounding(64, 4_000_000, 0, 6, Integer.MAX_VALUE);

  /** The same where nobody waits for one answer alone. */
  private static final Bounding LOWERING_AT_LENGTH =
      new Bounding(16, 10_000_000, 0, 6, Integer.MAX_VALUE);

  private final OpenedResult opened;
  private final ObjectiveLevels levels;
  private final SearchEffort work;
  private final Mending mending;
  private final BoundProblem problem;
  private final List<LevelBound> known;

  /** None where limits leave mentors all their seats at no cost. */
  private final Optional<SolvedNetwork> seated;

  /** Decisions beside a result. */
  OtherDecision(OpenedResult opened) {
    this.opened = opened;
    levels = new ObjectiveLevels(opened.problem, opened.policy);
    SearchProblem search = opened.limits.searchProblem(opened.wishes, levels);
    work = new SearchEffort(MOVES, 1, 0, 0, 0, () -> false, opened.cancelled);
    mending = new Mending(search, opened.limits.forSearch(new long[levels.count()]).length, work);
    problem = BoundStage.problem(opened.pairs, opened.wishes, levels, search);
    known = CertifiedBounds.of(opened, levels);
    seated =
        SeatSteps.of(search, levels.count())
            .map(
                steps ->
                    KernelStage.network(
                        opened.pairs, opened.wishes, levels.count(), steps, opened.cancelled))
            .map(network -> SolvedNetwork.of(network, opened.cancelled));
  }

  /**
   * A difference of which limits leave only a bound, with a result that is found under them.
   *
   * @param bound the difference when limits are left aside
   * @param menteeId whose moves come first, and whose pairs have to be made
   * @param made the pairs that have to be made
   * @param forbidden the pairs that cannot be made, of whomever
   * @param atLength whether nobody waits for this answer alone
   */
  Difference of(
      Difference bound,
      String menteeId,
      List<Integer> made,
      List<Integer> forbidden,
      boolean atLength) {
    if (opened.settledWith(made).isEmpty()) {
      return bound;
    }
    BitSet barred = new BitSet();
    forbidden.forEach(barred::set);
    Optional<Seated> best = seated.map(network -> best(network, made, forbidden));
    Incumbent incumbent =
        new Incumbent(
            found(made, barred, best),
            pairs -> opened.limits.choice(mending.mend(pairs, numbers(made), barred, work)));
    long[] free = best.map(Seated::value).orElseGet(() -> values(bound.changes()));
    List<Change> lower = opened.changes(lowered(free, incumbent, made, forbidden, atLength), 0);
    List<Change> changes = opened.changes(incumbent.best().value(), 0);
    List<Move> moves = moves(incumbent.best(), menteeId, made, barred);
    List<Change> most = most(lower);
    return changes.equals(most)
        ? Difference.exact(changes, moves)
        : new Difference(changes, moves, Certainty.BETWEEN, most);
  }

  /** What is reached at each level where so much more is. */
  private long[] values(List<Change> changes) {
    long[] values = new long[changes.size()];
    Arrays.setAll(
        values,
        level ->
            Math.addExact(opened.result.objective().get(level).value(), changes.get(level).more()));
    return values;
  }

  private List<Move> moves(Choice found, String menteeId, List<Integer> made, BitSet barred) {
    BitSet decided = (BitSet) barred.clone();
    made.forEach(decided::set);
    SearchOutcome outcome = mending.asTheyAre(found.pairs(), work).orElseThrow();
    int[] fewest = FewerMoves.of(outcome, opened, mending, decided, work);
    return opened.movesTo(Arrays.stream(fewest).mapToObj(opened::people).toList(), menteeId);
  }

  /**
   * The lesser of what is proven and of what the result itself is proven to fall short by, for
   * whatever another decision allows was allowed before.
   */
  private List<Change> most(List<Change> lower) {
    List<Change> proven =
        opened.result.objective().stream()
            .map(level -> new Change(level.level(), level.bound() - level.value()))
            .toList();
    return isBelow(proven, lower) ? proven : lower;
  }

  /**
   * The best pairs where mentors have no more seats, nor any at a lower cost, than limits on sums
   * leave them.
   *
   * @param chosen by number, ascending
   * @param value what they are worth at each level of the kernel
   */
  private record Seated(int[] chosen, long[] value) {}

  private static Seated best(SolvedNetwork seats, List<Integer> made, List<Integer> forbidden) {
    synchronized (seats) {
      seats.mark();
      seats.decide(made, forbidden);
      Seated best = new Seated(seats.chosen(), seats.value());
      seats.restore();
      return best;
    }
  }

  /** The best result that is found by chains, or where seats tell all. */
  private Choice found(List<Integer> made, BitSet barred, Optional<Seated> best) {
    SearchOutcome mended = mending.mend(opened.chosen, numbers(made), barred, work);
    return opened.limits.choice(
        best.flatMap(it -> mending.asTheyAre(it.chosen(), work))
            .filter(mended::isBelow)
            .orElse(mended));
  }

  /**
   * The least that is proven of what no result exceeds at each level of the kernel, by the prices
   * of what limits leave; better pairs are put where the best are.
   */
  private long[] lowered(
      long[] free,
      Incumbent incumbent,
      List<Integer> made,
      List<Integer> forbidden,
      boolean atLength) {
    if (BoundStage.isAboutGroups(opened.policy, levels, incumbent.best().value())) {
      return free;
    }
    LimitBounds.Found found =
        new LimitBounds(
                problem,
                new Decisions(numbers(made), numbers(forbidden), known),
                BoundStage.prices(opened.prices),
                free,
                incumbent,
                lowering(atLength),
                Crew.alone(),
                opened.cancelled,
                () -> false)
            .find();
    if (found.isWhole() && levels.groups() < 0) {
      return incumbent.best().value();
    }
    long[] bound = free.clone();
    found.tighter().forEach(tighter -> bound[tighter.level()] = tighter.bound());
    return bound;
  }

  private Bounding lowering(boolean atLength) {
    if (problem.mentor().length > SearchPace.SMALL) {
      return LOWERING;
    }
    return atLength ? LOWERING_AT_LENGTH : LOWERING_IF_SMALL;
  }

  private static int[] numbers(List<Integer> pairs) {
    return pairs.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isBelow(List<Change> changes, List<Change> others) {
    return Arrays.compare(more(changes), more(others)) < 0;
  }

  private static long[] more(List<Change> changes) {
    return changes.stream().mapToLong(Change::more).toArray();
  }
}
