package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.candidates.Roster;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.flow.WarmStart;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/**
 * A result, by number: its new pairs and prices on the network of all eligible pairs, or of those
 * that a question needs.
 */
final class OpenedResult {
  final Problem problem;
  final Policy policy;
  final MatchingResult result;
  final Roster roster;
  final Settled settled;
  final OpenPairs pairs;
  final LimitStage limits;
  final Network network;

  /** The new pairs, ascending. */
  final int[] chosen;

  /** What each open wish is worth, by mentee. */
  final long[][][] wishes;

  /** The prices of the certificate. */
  final Prices prices;

  /** Whose threads share the work. */
  final Crew crew;

  /** Asked often. */
  final BooleanSupplier cancelled;

  /** The same as the limits see it; of use where the result is proven. */
  final LimitStage.Kept kept;

  /** None where only some pairs are here. */
  private final Optional<Candidates> candidates;

  private final Map<String, Integer> mentees;
  private final Map<String, Integer> mentors;

  /** Found when first asked for. */
  private FoundPairs @Nullable [] withoutSeat;

  private @Nullable OtherDecision otherDecision;

  private OpenedResult(
      Problem problem,
      Policy policy,
      MatchingResult result,
      Roster roster,
      Optional<Candidates> candidates,
      Settled settled,
      OpenPairs pairs,
      Crew crew,
      BooleanSupplier cancelled) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.roster = roster;
    this.candidates = candidates;
    this.settled = settled;
    this.pairs = pairs;
    this.crew = crew;
    this.cancelled = cancelled;
    limits = new LimitStage(policy, roster, pairs, settled, cancelled);
    mentees = numbers(roster.mentees());
    mentors = numbers(roster.mentors());
    ObjectiveLevels levels = new ObjectiveLevels(problem, policy);
    wishes = KernelStage.wishValues(roster.mentees(), pairs, settled, levels);
    network = KernelStage.network(pairs, wishes, levels.count(), cancelled);
    chosen =
        result.matches().stream()
            .filter(match -> match.status() == Match.Status.NEW)
            .mapToInt(match -> find(match.menteeId(), match.mentorId()))
            .sorted()
            .toArray();
    prices = prices();
    kept = limits.kept(chosen);
  }

  /** A result on all eligible pairs. */
  static OpenedResult on(
      Problem problem, Policy policy, MatchingResult result, Crew crew, BooleanSupplier cancelled) {
    Candidates candidates = Candidates.of(problem, policy, policy.on(problem), crew, cancelled);
    Settled settled = new Settled(problem, policy);
    return new OpenedResult(
        problem,
        policy,
        result,
        candidates.roster(),
        Optional.of(candidates),
        settled,
        new PairFinder(candidates, settled, crew, cancelled).all(),
        crew,
        cancelled);
  }

  /** A result on some open pairs, all of its own among them. */
  static OpenedResult on(
      OpenPairs pairs,
      Settled settled,
      Roster roster,
      Problem problem,
      Policy policy,
      MatchingResult result,
      BooleanSupplier cancelled) {
    return new OpenedResult(
        problem, policy, result, roster, Optional.empty(), settled, pairs, Crew.alone(), cancelled);
  }

  /** What is known of all eligible pairs. */
  Candidates candidates() {
    return candidates.orElseThrow(
        () -> new IllegalStateException("only some of the eligible pairs are here"));
  }

  static Map<String, Integer> numbers(List<? extends Person> people) {
    Map<String, Integer> numbers = new HashMap<>();
    people.forEach(person -> numbers.put(person.id(), numbers.size()));
    return numbers;
  }

  private Prices prices() {
    int levels = result.certificate().levels().size();
    long[][] prices = new long[Kind.values().length][0];
    prices[Kind.LEFT.ordinal()] = prices(result.certificate().total().mentees(), mentees, levels);
    prices[Kind.RIGHT.ordinal()] = prices(result.certificate().total().mentors(), mentors, levels);
    return new Prices(levels, prices);
  }

  private static long[] prices(List<Price> prices, Map<String, Integer> numbers, int levels) {
    long[] flat = new long[Math.multiplyExact(numbers.size(), levels)];
    for (Price price : prices) {
      int node = number(numbers, "person", price.id());
      for (int level = 0; level < levels; level++) {
        flat[node * levels + level] = price.byLevel().get(level);
      }
    }
    return flat;
  }

  /**
   * The network with the new pairs, to be changed: these where the result is proven, else those of
   * an optimum that leaves limits aside.
   */
  SolvedNetwork solved() {
    return isBestOfAll()
        ? SolvedNetwork.of(network, new WarmStart(chosen, prices), cancelled)
        : SolvedNetwork.of(network, cancelled);
  }

  /** By mentee with an open wish, allowed pairs with mentors who have no seat open. */
  FoundPairs[] withoutSeat() {
    FoundPairs[] found = withoutSeat;
    if (found == null) {
      found =
          new PairFinder(candidates(), settled, crew, cancelled)
              .withoutSeat(candidates().menteesBySimilarity());
      withoutSeat = found;
    }
    return found;
  }

  /**
   * The settled pairs with others that have to be made; empty if limits stand against these, so
   * that no result has them.
   */
  Optional<Settled> settledWith(List<Integer> made) {
    Settled all = settled;
    for (int pair : made) {
      all = all.with(menteeOf(pair), mentorOf(pair));
    }
    Settled decided = all;
    return made.stream()
            .allMatch(pair -> decided.keepsLimits(menteeOf(pair), mentorOf(pair), policy))
        ? Optional.of(decided)
        : Optional.empty();
  }

  Mentee menteeOf(int pair) {
    return roster.mentees().get(pairs.mentee(pair));
  }

  Mentor mentorOf(int pair) {
    return roster.mentors().get(pairs.mentor(pair));
  }

  /**
   * How people move from the new pairs to others.
   *
   * @param others in a fixed order
   * @param menteeId whose moves come first
   */
  List<Move> movesTo(List<Moves.Pair> others, String menteeId) {
    Set<Moves.Pair> came = new LinkedHashSet<>(others);
    List<Moves.Pair> lost =
        Arrays.stream(chosen).mapToObj(this::people).filter(pair -> !came.remove(pair)).toList();
    return Moves.of(lost, List.copyOf(came), menteeId);
  }

  /**
   * A difference of which limits and the floor leave only a bound, with a result that is found
   * under them.
   *
   * @param bound the difference when limits and the floor are left aside
   * @param menteeId whose moves come first, and whose pairs have to be made
   * @param made the pairs that have to be made
   * @param forbidden the pairs that cannot be made, of whomever
   * @param atLength whether nobody waits for this answer alone
   */
  Difference searched(
      Difference bound,
      String menteeId,
      List<Integer> made,
      List<Integer> forbidden,
      boolean atLength) {
    return policy.raisesFloor()
        ? new FloorDecision(this).of(bound, menteeId, made, forbidden)
        : otherDecision().of(bound, menteeId, made, forbidden, atLength);
  }

  private synchronized OtherDecision otherDecision() {
    OtherDecision found = otherDecision;
    if (found == null) {
      found = new OtherDecision(this);
      otherDecision = found;
    }
    return found;
  }

  /** Whether no eligible pairs are worth more, so that the prices prove the pairs. */
  boolean isBestOfAll() {
    return result.isBestOfAll(policy);
  }

  /** Whether filled wishes are traded against fit. */
  boolean isWeighted() {
    return policy.coverage() instanceof Coverage.Weighted;
  }

  int mentee(String id) {
    return number(mentees, "mentee", id);
  }

  int mentor(String id) {
    return number(mentors, "mentor", id);
  }

  static int number(Map<String, Integer> numbers, String side, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("there is no " + side + " " + id);
    }
    return number;
  }

  /** The open pair of two people; below zero if there is none. */
  int find(String menteeId, String mentorId) {
    return pairs.find(mentee(menteeId), mentor(mentorId));
  }

  /** The people of a pair. */
  Moves.Pair people(int pair) {
    return people(pairs, pair);
  }

  Moves.Pair people(OpenPairs pairs, int pair) {
    return new Moves.Pair(
        roster.mentees().get(pairs.mentee(pair)).id(),
        roster.mentors().get(pairs.mentor(pair)).id());
  }

  /**
   * What is different in a network since its mark.
   *
   * @param menteeId the mentee whose moves come first
   */
  Difference difference(SolvedNetwork solved, String menteeId) {
    List<Change> changes = changes(solved.value(), Fit.FULL);
    if (!isBestOfAll()) {
      return Difference.atMost(changes, List.of());
    }
    List<Moves.Pair> lost = new ArrayList<>();
    List<Moves.Pair> came = new ArrayList<>();
    int[] changed = solved.changed();
    for (int pair : changed) {
      (solved.isChosen(pair) ? came : lost).add(people(pair));
    }
    List<Move> moves = Moves.of(lost, came, menteeId);
    return kept.isKeptAfter(changed)
        ? Difference.exact(changes, moves)
        : Difference.atMost(changes, moves);
  }

  /**
   * How much more is reached at each level than by the result.
   *
   * @param value at the levels of the kernel
   * @param floor what the mentee who fares worst has; does not matter unless the floor is raised
   */
  List<Change> changes(long[] value, long floor) {
    List<Change> changes = new ArrayList<>();
    for (LevelValue before : result.objective()) {
      boolean isFloor = before.level().kind() == Level.Kind.FLOOR;
      long now = isFloor ? floor : value[ofKernel(changes.size())];
      changes.add(new Change(before.level(), Math.subtractExact(now, before.value())));
    }
    return changes;
  }

  /** The number that a level of the result has in the kernel, which counts all but the floor. */
  private int ofKernel(int level) {
    return level < prices.levels() ? level : level - 1;
  }
}
