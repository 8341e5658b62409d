package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.OptimalFlows;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.HowSure.Scope;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Sureness.Presence;

/** Finds how sure new pairs of a proven result are. */
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
    if (!result.optimality().proven()) {
      return HowSure.silent(Scope.LIMITS_SHAPED_IT);
    }
    if (result.counts().eligiblePairs() > HowSure.MOST_PAIRS) {
      return HowSure.silent(Scope.TOO_MANY_PAIRS);
    }
    OpenedResult opened = new OpenedResult(problem, policy, result, crew, cancelled);
    int[] pairs =
        result.matches().stream()
            .mapToInt(match -> opened.find(match.menteeId(), match.mentorId()))
            .filter(pair -> pair >= 0)
            .toArray();
    return new HowSure(
        Scope.PROVEN,
        new SurenessStage(opened, crew, cancelled)
            .of(pairs, () -> new Successors(opened, opened.solved())));
  }

  /**
   * How sure some of the new pairs are, in their order.
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
      all.add(
          new Sureness(
              people.menteeId(),
              people.mentorId(),
              presence(flows, pairs[i]),
              firmness[i],
              alternatives[i].list()));
    }
    return all;
  }

  private record Alternatives(List<Alternative> list) {}

  private Presence presence(OptimalFlows flows, int pair) {
    Optional<int[]> change = flows.change(pair);
    if (change.isEmpty()) {
      return Presence.EVERY_BEST_RESULT;
    }
    return opened.kept.isKeptAfter(change.get()) ? Presence.SOME_BEST_RESULTS : Presence.NOT_KNOWN;
  }
}
