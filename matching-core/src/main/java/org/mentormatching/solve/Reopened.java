package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.Help;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.WhatIf;

/**
 * A result that is solved on from where it is.
 *
 * <p>A proven result begins with its own pairs and prices, so nothing moves before something
 * changes, and a change moves those along one path only. A result that search has shaped lies off
 * the optimum of the network; then only what can be reached at most is said.
 *
 * <p>Holds every eligible pair in memory.
 */
public final class Reopened implements WhatIf {
  /** Most eligible pairs of a problem in which search looks for what a decision would change. */
  private static final long MOST_SEARCHED = 200_000;

  /** Close pairs of a mentee, on average, at most. */
  private static final int CLOSE_OF_MENTEE = 20;

  /** Most eligible pairs of a problem that is reopened. */
  public static final long MOST = 10_000_000;

  private final OpenedResult opened;
  private final SolvedNetwork solved;
  private final Remedies remedies;

  /** Found when first asked for. */
  private @Nullable Rivalries rivalries;

  private @Nullable BestAllowed bestAllowed;

  private @Nullable Best best;

  /** A best result, solved. */
  private record Best(OpenedResult opened, SolvedNetwork solved) {}

  Reopened(OpenedResult opened, SolvedNetwork solved) {
    this.opened = opened;
    this.solved = solved;
    remedies = new Remedies(opened, solved);
    if (opened.isBestOfAll()) {
      best = new Best(opened, solved);
    }
  }

  /**
   * Reopens a result.
   *
   * @param result of this problem under this policy
   * @return none if there are more than {@link #MOST} eligible pairs
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Optional<WhatIf> of(
      Problem problem, Policy policy, MatchingResult result, Crew crew, BooleanSupplier cancelled) {
    if (result.counts().eligiblePairs() > MOST) {
      return Optional.empty();
    }
    OpenedResult opened = OpenedResult.on(problem, policy, result, crew, cancelled);
    return Optional.of(new Reopened(opened, opened.solved()));
  }

  /**
   * Reopens a result for questions about single pairs, which its close pairs answer as far as they
   * go.
   *
   * @param close the close pairs of this very result, or none
   */
  public static Optional<WhatIf> of(
      Problem problem,
      Policy policy,
      MatchingResult result,
      ClosePairs close,
      Crew crew,
      BooleanSupplier cancelled) {
    if (close.mentees().isEmpty() || !hasClosePairs(policy, result)) {
      return of(problem, policy, result, crew, cancelled);
    }
    return Optional.of(
        new CloselyOpened(
            problem,
            policy,
            result,
            close,
            cancelled,
            () -> of(problem, policy, result, crew, cancelled).orElseThrow()));
  }

  /** Whether close pairs are of use: all of few pairs are seen as quickly. */
  private static boolean hasClosePairs(Policy policy, MatchingResult result) {
    long pairs = result.counts().eligiblePairs();
    return result.isBestOfAll(policy) && pairs > MOST_SEARCHED && pairs <= MOST;
  }

  private boolean isMade(String menteeId, String mentorId) {
    return opened.result.matches().stream()
        .anyMatch(match -> match.menteeId().equals(menteeId) && match.mentorId().equals(mentorId));
  }

  @Override
  public boolean isOpen(String menteeId, String mentorId) {
    return opened.find(menteeId, mentorId) >= 0 && !isMade(menteeId, mentorId);
  }

  @Override
  public Difference ifMade(String menteeId, String mentorId) {
    int pair = opened.find(menteeId, mentorId);
    if (!isOpen(menteeId, mentorId)) {
      throw new IllegalArgumentException(
          "mentee %s and mentor %s are no open pair".formatted(menteeId, mentorId));
    }
    return decided(menteeId, List.of(pair), List.of(), false);
  }

  @Override
  public Difference ifForbidden(String menteeId, String mentorId) {
    return decided(menteeId, List.of(), List.of(made(menteeId, mentorId)), false);
  }

  @Override
  public Difference ifMentors(String menteeId, Set<String> with, Set<String> without) {
    List<Integer> made = new ArrayList<>();
    for (String mentorId : new TreeSet<>(with)) {
      if (without.contains(mentorId)) {
        throw new IllegalArgumentException(
            "mentee %s cannot be both with and without mentor %s".formatted(menteeId, mentorId));
      }
      int pair = opened.find(menteeId, mentorId);
      if (pair < 0) {
        throw new IllegalArgumentException(
            "mentee %s and mentor %s can be no pair of this round".formatted(menteeId, mentorId));
      }
      made.add(pair);
    }
    int wishes = opened.pairs.wishes(opened.mentee(menteeId));
    if (wishes < made.size()) {
      throw new IllegalArgumentException(
          "mentee %s has %d open wishes, too few for %d mentors"
              .formatted(menteeId, wishes, made.size()));
    }
    List<Integer> forbidden =
        new TreeSet<>(without)
            .stream().map(id -> opened.find(menteeId, id)).filter(pair -> pair >= 0).toList();
    return decided(menteeId, made, forbidden, true);
  }

  /** The number of a new pair. */
  private int made(String menteeId, String mentorId) {
    int pair = opened.find(menteeId, mentorId);
    if (pair < 0 || !isMade(menteeId, mentorId)) {
      throw new IllegalArgumentException(
          "mentee %s and mentor %s are no pair of this round".formatted(menteeId, mentorId));
    }
    return pair;
  }

  @Override
  public Optional<Bottleneck> bottleneck(String menteeId) {
    Rivalries found = rivalries;
    if (found == null) {
      found = new Rivalries(opened);
      rivalries = found;
    }
    return found.of(opened.mentee(menteeId));
  }

  @Override
  public List<Help> whatHelps() {
    return remedies.programme();
  }

  @Override
  public Optional<Help> cheapestHelp(String menteeId) {
    return remedies.cheapestFor(opened.mentee(menteeId));
  }

  @Override
  public List<LimitConflict> limitConflicts() {
    return LimitConflicts.of(opened, solved);
  }

  @Override
  public Frontier frontier(int most) {
    if (most < Frontier.FEWEST_POINTS) {
      throw new IllegalArgumentException(
          "%d points are too few. Ask for at least %d".formatted(most, Frontier.FEWEST_POINTS));
    }
    return FrontierStage.of(opened, most);
  }

  @Override
  public ClosePairs closePairs() {
    return hasClosePairs(opened.policy, opened.result)
        ? CloseFinder.of(opened, CLOSE_OF_MENTEE * opened.pairs.mentees())
        : ClosePairs.NONE;
  }

  /** What would change if some pairs of a mentee had to be made and others could not be. */
  private Difference decided(
      String menteeId, List<Integer> made, List<Integer> forbidden, boolean atLength) {
    solved.mark();
    solved.decide(made, forbidden);
    Difference difference = opened.difference(solved, menteeId);
    solved.restore();
    return difference.certainty() == Certainty.EXACT
            || opened.result.counts().eligiblePairs() > MOST_SEARCHED
        ? difference
        : opened.searched(difference, menteeId, made, forbidden, atLength);
  }

  @Override
  public Optional<Sureness> howSure(String menteeId, String mentorId) {
    made(menteeId, mentorId);
    if (opened.result.counts().eligiblePairs() > HowSure.MOST_PAIRS) {
      return Optional.empty();
    }
    Best best = best();
    return Optional.of(
        new SurenessStage(best.opened(), opened.crew, opened.cancelled)
            .of(
                new int[] {best.opened().find(menteeId, mentorId)},
                () -> new Successors(best.opened(), best.solved()))
            .get(0));
  }

  @Override
  public HowSure howSure() {
    if (opened.result.counts().eligiblePairs() > HowSure.MOST_PAIRS) {
      return HowSure.silent(HowSure.Scope.TOO_MANY_PAIRS);
    }
    return SurenessStage.of(opened.policy, opened.result, best().opened());
  }

  @Override
  public Optional<String> bestAllowed(String menteeId) {
    BestAllowed found = bestAllowed;
    if (found == null) {
      found = new BestAllowed(opened);
      bestAllowed = found;
    }
    return found.of(opened.mentee(menteeId));
  }

  @Override
  public RunnersUp runnersUp(String menteeId, String mentorId, int most) {
    made(menteeId, mentorId);
    Best best = best();
    int pair = best.opened().find(menteeId, mentorId);
    Successors successors = new Successors(best.opened(), best.solved());
    return new RunnersUp(successors.ofMentee(pair, most), successors.ofMentor(pair, most));
  }

  /** The result itself if it is the best of all, else the one that leaves limits aside. */
  private synchronized Best best() {
    Best found = best;
    if (found == null) {
      OpenedResult other =
          SurenessStage.best(
              opened.problem, opened.policy, opened.result, opened.crew, opened.cancelled);
      found = new Best(other, other.solved());
      best = found;
    }
    return found;
  }
}
