package org.mentormatching.refine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentormatching.refine.SearchOutcome.Ending;

/**
 * Mends a good assignment some of whose pairs are decided otherwise, with little work: chains of
 * moves begin where somebody lost a pair and follow what pairs are worth less the prices of seats
 * and room. For use by several threads at once.
 */
public final class Mending {
  /** Most mentees who move in one chain. */
  private static final int LONGEST_CHAIN = 6;

  /** Shares of the greatest fit that a chain may lose by the prices, one after the other. */
  private static final double[] LOSSES = {0.05, 0.2, 0.8};

  private final SearchProblem problem;
  private final Assignment empty;
  private final ScarcityPrices prices;
  private final double greatestFit;

  /** By mentor, the pairs that lose least by the prices first. */
  private final int[][] nearOf;

  /**
   * Mends assignments of one problem.
   *
   * @param levels number of levels of values
   * @param effort whether to go on, while pairs are sorted and prices are estimated
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public Mending(SearchProblem problem, int levels, SearchEffort effort) {
    this.problem = problem;
    empty = Assignment.of(problem, levels, new int[0], effort);
    prices =
        new ScarcityPrices(problem, empty, RepeatedAnnealing.firstScale(problem, levels), effort);
    greatestFit = Annealing.greatestFit(problem);
    nearOf = nearOf();
  }

  private int[][] nearOf() {
    int[] sizes = new int[problem.mentors().size()];
    for (int mentor : problem.pairMentor()) {
      sizes[mentor]++;
    }
    int[][] pairs = new int[sizes.length][];
    Arrays.setAll(pairs, mentor -> new int[sizes[mentor]]);
    for (int pair = problem.pairs() - 1; pair >= 0; pair--) {
      int mentor = problem.pairMentor()[pair];
      pairs[mentor][--sizes[mentor]] = pair;
    }
    for (int[] of : pairs) {
      ScarcityPrices.sort(of, pair -> prices.loss(empty.menteeOf(pair), pair));
    }
    return pairs;
  }

  /**
   * An assignment that breaks no hard limit, near another: pairs that leave too little room for
   * those that are made, or cost least, are given up, chains fill what came free and then improve
   * the rest, once more from those who moved, since the first chain that fills a wish may cost
   * much.
   *
   * @param before pairs that keep seats, wishes and hard limits
   * @param made pairs that come if they are not there, and stay; they keep all of these by
   *     themselves
   * @param barred pairs that go if they are there, and do not come
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public SearchOutcome mend(int[] before, int[] made, BitSet barred, SearchEffort effort) {
    BitSet wasChosen = new BitSet();
    IntStream.of(before).forEach(wasChosen::set);
    BitSet decided = (BitSet) barred.clone();
    IntStream.of(made).forEach(decided::set);
    Assignment assignment = empty.with(made, decided, effort);
    for (int pair : byFit(before)) {
      if (assignment.mayJoin(pair)
          && assignment.openWishes(assignment.menteeOf(pair)) > 0
          && assignment.openSeats(assignment.mentorOf(pair)) > 0) {
        assignment.add(pair);
      }
    }
    Repair repair = new Repair(problem, assignment, effort);
    repair.unmatch();
    int[] lost = IntStream.of(before).filter(pair -> !assignment.isChosen(pair)).toArray();
    int[] mentees = IntStream.of(lost).map(assignment::menteeOf).distinct().toArray();
    int[] mentors = IntStream.of(lost).map(assignment::mentorOf).distinct().toArray();
    FreedSeats seats = new FreedSeats(problem, assignment, prices, nearOf, effort);
    for (double loss : LOSSES) {
      chains(assignment, loss, effort).run(mentees);
      for (int mentor : mentors) {
        seats.fill(mentor, loss * greatestFit);
      }
    }
    repair.refill();
    chains(assignment, LOSSES[0], effort).run();
    int[] moved =
        IntStream.range(0, problem.pairs())
            .filter(pair -> assignment.isChosen(pair) != wasChosen.get(pair))
            .map(assignment::menteeOf)
            .distinct()
            .toArray();
    chains(assignment, LOSSES[1], effort).run(moved);
    return new SearchOutcome(
        assignment.chosen(), assignment.value(), assignment.steps(), Ending.WORK_DONE);
  }

  private int[] byFit(int[] pairs) {
    return IntStream.of(pairs)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(pair -> -problem.pairFit()[pair])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private EjectionChains chains(Assignment assignment, double loss, SearchEffort effort) {
    return new EjectionChains(
        problem,
        assignment,
        effort,
        LONGEST_CHAIN,
        Optional.of(new PricedReach(prices, loss * greatestFit)));
  }

  /**
   * Pairs as they are; empty if they break a hard limit beyond what settled mentees break.
   *
   * @param pairs that keep seats and wishes, in any order
   * @throws IllegalArgumentException if they do not
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public Optional<SearchOutcome> asTheyAre(int[] pairs, SearchEffort effort) {
    Assignment assignment = empty.with(pairs, effort);
    return assignment.hardExcess() > 0
        ? Optional.empty()
        : Optional.of(
            new SearchOutcome(assignment.chosen(), assignment.value(), 0, Ending.WORK_DONE));
  }
}
