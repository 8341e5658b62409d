package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.OptimalFlows;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Effort;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.HowSure.Scope;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Sureness.Presence;

/** Finds how sure the new pairs of a result are. */
public final class SurenessStage {
  /** Alternatives of each mentee. */
  private static final int ALTERNATIVES = 2;

  private final OpenedResult opened;
  private final Crew crew;
  private final BooleanSupplier cancelled;

  SurenessStage(OpenedResult opened, Crew crew, BooleanSupplier cancelled) {
    this.opened = opened;
    this.crew = crew;
    this.cancelled = cancelled;
  }

  /**
   * How sure all new pairs of a result are.
   *
   * @param result of this problem under this policy
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static HowSure of(
      Problem problem, Policy policy, MatchingResult result, Crew crew, BooleanSupplier cancelled) {
    if (result.counts().eligiblePairs() > HowSure.MOST_PAIRS) {
      return HowSure.silent(Scope.TOO_MANY_PAIRS);
    }
    return of(policy, result, best(problem, policy, result, crew, cancelled));
  }

  /**
   * The same of a result whose best is open.
   *
   * @param best as {@link #best} gives it
   */
  static HowSure of(Policy policy, MatchingResult result, OpenedResult best) {
    int[] pairs =
        result.matches().stream()
            .mapToInt(match -> best.find(match.menteeId(), match.mentorId()))
            .filter(pair -> pair >= 0)
            .toArray();
    return new HowSure(
        result.isBestOfAll(policy) ? Scope.PROVEN : Scope.LIMITS_LEFT_ASIDE,
        new SurenessStage(best, best.crew, best.cancelled)
            .of(pairs, () -> new Successors(best, best.solved())));
  }

  /** The result itself if it is the best of all, else the one that leaves limits aside. */
  static OpenedResult best(
      Problem problem, Policy policy, MatchingResult result, Crew crew, BooleanSupplier cancelled) {
    if (result.isBestOfAll(policy)) {
      return OpenedResult.on(problem, policy, result, crew, cancelled);
    }
    Policy lax = policy.withoutLimits();
    MatchingResult best =
        new Solver(problem, lax, crew, cancelled, Effort.QUICK, () -> false, phase -> {}).solve();
    return OpenedResult.on(problem, lax, best, crew, cancelled);
  }

  /**
   * How sure some pairs are, in their order.
   *
   * @param successors gives each thread its own
   */
  List<Sureness> of(int[] pairs, Supplier<Successors> successors) {
    OptimalFlows flows = OptimalFlows.of(opened.network, opened.chosen, opened.prices, cancelled);
    Alternatives[] alternatives = new Alternatives[pairs.length];
    crew.share(
        pairs.length,
        () -> {
          Successors own = successors.get();
          return i -> alternatives[i] = new Alternatives(own.ofMentee(pairs[i], ALTERNATIVES));
        },
        cancelled);
    Firmness[] firmness = new Stability(opened, crew, cancelled).of(pairs);
    List<Sureness> all = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      Moves.Pair people = opened.people(pairs[i]);
      Presence presence = presence(flows, pairs[i]);
      all.add(
          new Sureness(
              people.menteeId(),
              people.mentorId(),
              presence,
              presence == Presence.NO_BEST_RESULT ? Firmness.NOT_KNOWN : firmness[i],
              alternatives[i].list()));
    }
    return all;
  }

  private record Alternatives(List<Alternative> list) {}

  private Presence presence(OptimalFlows flows, int pair) {
    Optional<int[]> change = flows.change(pair);
    if (change.isEmpty()) {
      return Arrays.binarySearch(opened.chosen, pair) >= 0
          ? Presence.EVERY_BEST_RESULT
          : Presence.NO_BEST_RESULT;
    }
    return opened.kept.isKeptAfter(change.get()) ? Presence.SOME_BEST_RESULTS : Presence.NOT_KNOWN;
  }
}
