package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.Bottlenecks;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.flow.WarmStart;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Help;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
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
  /** Most eligible pairs of a problem that is reopened. */
  public static final long MOST = 10_000_000;

  private final MatchingResult result;
  private final Candidates candidates;
  private final OpenPairs pairs;
  private final LimitStage limits;
  private final SolvedNetwork solved;
  private final Bottlenecks bottlenecks;
  private final Map<String, Integer> mentees;
  private final Map<String, Integer> mentors;
  private final Remedies remedies;

  private Reopened(
      Problem problem,
      Policy policy,
      MatchingResult result,
      Candidates candidates,
      Crew crew,
      BooleanSupplier cancelled) {
    this.result = result;
    this.candidates = candidates;
    Settled settled = new Settled(problem, policy);
    pairs = new PairFinder(candidates, settled, crew, cancelled).all();
    limits = new LimitStage(policy, candidates, pairs, settled);
    mentees = numbers(candidates.mentees());
    mentors = numbers(candidates.mentors());
    ObjectiveLevels levels = new ObjectiveLevels(problem, policy);
    long[][][] wishes = KernelStage.wishValues(candidates.mentees(), pairs, settled, levels);
    Network network = KernelStage.network(pairs, wishes, levels.count(), cancelled);
    bottlenecks = Bottlenecks.of(network, chosen(), cancelled);
    solved =
        result.optimality().proven()
            ? SolvedNetwork.of(network, new WarmStart(chosen(), prices()), cancelled)
            : SolvedNetwork.of(network, cancelled);
    remedies =
        new Remedies(
            new Opened(
                problem,
                policy,
                result,
                candidates,
                settled,
                pairs,
                chosen(),
                prices(),
                wishes,
                solved,
                crew,
                cancelled));
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
    Candidates candidates = Candidates.of(problem, policy, policy.on(problem), crew, cancelled);
    return Optional.of(new Reopened(problem, policy, result, candidates, crew, cancelled));
  }

  private static Map<String, Integer> numbers(List<? extends Person> people) {
    Map<String, Integer> numbers = new HashMap<>();
    people.forEach(person -> numbers.put(person.id(), numbers.size()));
    return numbers;
  }

  private int[] chosen() {
    return result.matches().stream()
        .filter(match -> match.status() == Match.Status.NEW)
        .mapToInt(match -> find(match.menteeId(), match.mentorId()))
        .sorted()
        .toArray();
  }

  private Prices prices() {
    int levels = result.certificate().levels().size();
    long[][] prices = new long[Kind.values().length][0];
    prices[Kind.LEFT.ordinal()] = prices(result.certificate().mentees(), mentees, levels);
    prices[Kind.RIGHT.ordinal()] = prices(result.certificate().mentors(), mentors, levels);
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

  /** The open pair of two people; below zero if there is none. */
  private int find(String menteeId, String mentorId) {
    return pairs.find(number(mentees, "mentee", menteeId), number(mentors, "mentor", mentorId));
  }

  private static int number(Map<String, Integer> numbers, String side, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("there is no " + side + " " + id);
    }
    return number;
  }

  private boolean isMade(String menteeId, String mentorId) {
    return result.matches().stream()
        .anyMatch(match -> match.menteeId().equals(menteeId) && match.mentorId().equals(mentorId));
  }

  @Override
  public boolean isOpen(String menteeId, String mentorId) {
    return find(menteeId, mentorId) >= 0 && !isMade(menteeId, mentorId);
  }

  @Override
  public Difference ifMade(String menteeId, String mentorId) {
    int pair = find(menteeId, mentorId);
    if (!isOpen(menteeId, mentorId)) {
      throw new IllegalArgumentException(
          "mentee %s and mentor %s are no open pair".formatted(menteeId, mentorId));
    }
    return after(() -> solved.force(pair), menteeId);
  }

  @Override
  public Difference ifForbidden(String menteeId, String mentorId) {
    int pair = find(menteeId, mentorId);
    if (pair < 0 || !isMade(menteeId, mentorId)) {
      throw new IllegalArgumentException(
          "mentee %s and mentor %s are no pair of this round".formatted(menteeId, mentorId));
    }
    return after(() -> solved.forbid(pair), menteeId);
  }

  @Override
  public Optional<Bottleneck> bottleneck(String menteeId) {
    return bottlenecks
        .of(number(mentees, "mentee", menteeId))
        .map(
            found ->
                new Bottleneck(
                    ids(found.lefts(), candidates.mentees()),
                    ids(found.rights(), candidates.mentors()),
                    found.wanted(),
                    found.room(),
                    found.elsewhere()));
  }

  @Override
  public List<Help> whatHelps() {
    return remedies.programme();
  }

  @Override
  public Optional<Help> cheapestHelp(String menteeId) {
    return remedies.cheapestFor(number(mentees, "mentee", menteeId));
  }

  private static List<String> ids(int[] numbers, List<? extends Person> people) {
    return Arrays.stream(numbers).mapToObj(number -> people.get(number).id()).sorted().toList();
  }

  private Difference after(Runnable change, String menteeId) {
    solved.mark();
    change.run();
    long[] value = solved.value();
    int[] chosen = solved.chosen();
    int[] changed = solved.changed();
    boolean[] gained = new boolean[changed.length];
    for (int i = 0; i < changed.length; i++) {
      gained[i] = solved.isChosen(changed[i]);
    }
    solved.restore();
    List<Change> changes = new ArrayList<>();
    for (int level = 0; level < value.length; level++) {
      LevelValue before = result.objective().get(level);
      changes.add(new Change(before.level(), Math.subtractExact(value[level], before.value())));
    }
    if (!result.optimality().proven()) {
      return new Difference(changes, List.of(), Certainty.AT_MOST);
    }
    List<Moves.Pair> lost = new ArrayList<>();
    List<Moves.Pair> came = new ArrayList<>();
    for (int i = 0; i < changed.length; i++) {
      (gained[i] ? came : lost).add(people(changed[i]));
    }
    return new Difference(
        changes,
        Moves.of(lost, came, menteeId),
        limits.areBroken(chosen) ? Certainty.AT_MOST : Certainty.EXACT);
  }

  private Moves.Pair people(int pair) {
    return new Moves.Pair(
        candidates.mentees().get(pairs.mentee(pair)).id(),
        candidates.mentors().get(pairs.mentor(pair)).id());
  }
}
