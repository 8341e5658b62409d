package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.Comparison;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;

/** Why mentees have other mentors than before, against every set of pairs of small programmes. */
class WhyChangedTest {
  private static final int PROGRAMMES = 200;
  private static final Policy POLICY = Policy.builder().prefer(new Affinity(), 10).build();
  private static final Column<String> WORD = Column.text("word");
  private static final List<String> MENTORS = List.of("M-0", "M-1", "M-2", "M-3");

  /** Six mentees, some as good as others, and four mentors; without some. */
  private static Problem without(List<String> gone, long seed, int mostSeats) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    MENTORS.forEach(
        id -> {
          long seats = 1L + random.nextInt(mostSeats);
          if (!gone.contains(id)) {
            problem.mentor(Mentor.builder(id).set(Columns.CAPACITY, seats).build());
          }
        });
    for (int i = 0; i < 6; i++) {
      Map<String, Long> scores = new TreeMap<>();
      MENTORS.forEach(id -> scores.put(id, 40L + 10L * random.nextInt(5)));
      scores.keySet().removeAll(gone);
      String id = "E-" + i;
      if (!gone.contains(id)) {
        problem.mentee(Mentee.builder(id).link(Columns.AFFINITY, Links.numbered(scores)).build());
      }
    }
    return problem.build();
  }

  private static Comparison comparison(Problem before, Problem now) {
    Matcher matcher = Matcher.using(POLICY);
    MatchingResult earlier = matcher.match(before);
    MatchingResult result = matcher.match(now);
    return Explainer.of(now, POLICY, result)
        .since(
            Explainer.of(before, POLICY, earlier),
            () -> matcher.whatIf(now, result, RunOptions.defaults()));
  }

  /** People drawn from a seed, of whom anything may then be otherwise. */
  private static final class Drawn {
    private final SortedMap<String, Integer> wishes = new TreeMap<>();
    private final SortedMap<String, String> words = new TreeMap<>();
    private final SortedMap<String, Integer> seats = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Long>> scores = new TreeMap<>();
    private int points = 10;
    private UnaryOperator<Policy.Builder> asking = policy -> policy;

    Drawn(Random random) {
      MENTORS.forEach(id -> seats.put(id, 1 + random.nextInt(2)));
      MENTORS.forEach(id -> words.put(id, "w" + random.nextInt(2)));
      for (int i = 0; i < 5; i++) {
        add("E-" + i, random);
      }
    }

    void add(String mentee, Random random) {
      wishes.put(mentee, 1 + random.nextInt(2));
      words.put(mentee, "w" + random.nextInt(2));
      answer(mentee, random);
    }

    void answer(String mentee, Random random) {
      SortedMap<String, Long> own = new TreeMap<>();
      MENTORS.forEach(id -> own.put(id, 20L * random.nextInt(6)));
      scores.put(mentee, own);
    }

    void leave(String mentee) {
      wishes.remove(mentee);
    }

    /** Makes one or two things otherwise. */
    void change(Random random) {
      for (int i = random.nextInt(2); i < 2; i++) {
        String mentee = "E-" + random.nextInt(5);
        switch (random.nextInt(6)) {
          case 0 -> leave(mentee);
          case 1 -> add("E-" + (5 + i), random);
          case 2 -> seats.put("M-" + random.nextInt(4), random.nextInt(3));
          case 3 -> points = 1 + random.nextInt(30);
          case 4 -> answer(mentee, random);
          default -> {
            leave("E-0");
            answer("E-1", random);
          }
        }
      }
    }

    Problem problem() {
      Problem.Builder problem = Problem.builder();
      seats.forEach(
          (id, count) ->
              problem.mentor(
                  Mentor.builder(id)
                      .set(Columns.CAPACITY, (long) count)
                      .set(WORD, words.getOrDefault(id, ""))
                      .build()));
      wishes.forEach(
          (id, count) ->
              problem.mentee(
                  Mentee.builder(id)
                      .set(Columns.MENTORS_WANTED, (long) count)
                      .set(WORD, words.getOrDefault(id, ""))
                      .link(
                          Columns.AFFINITY,
                          Links.numbered(scores.getOrDefault(id, new TreeMap<>())))
                      .build()));
      return problem.build();
    }

    Policy policy() {
      return asking
          .apply(
              Policy.builder()
                  .prefer(new Affinity(), 10)
                  .prefer(new EqualColumns("same-word", WORD, WORD), points))
          .build();
    }
  }

  /** One of two drawn results, with what asks about it. */
  private record Made(Problem problem, Policy policy, MatchingResult result) {
    static Made of(Drawn drawn) {
      Problem problem = drawn.problem();
      Policy policy = drawn.policy();
      return new Made(problem, policy, Matcher.using(policy).match(problem));
    }

    Explainer explainer() {
      return Explainer.of(problem, policy, result);
    }

    Comparison since(Made before) {
      return explainer()
          .since(
              before.explainer(),
              () -> Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()));
    }

    Set<String> mentorsOf(String mentee) {
      return result.matches().stream()
          .filter(match -> match.menteeId().equals(mentee))
          .map(Match::mentorId)
          .collect(Collectors.toSet());
    }
  }

  /** What must be true of the cause of a change, by every set of pairs. */
  private static final class Judge {
    private final Made before;
    private final Made now;
    private final Exhaustive all;
    private final Map<Cause, Integer> counts;

    Judge(Made before, Made now, Map<Cause, Integer> counts) {
      this.before = before;
      this.now = now;
      this.counts = counts;
      all = Exhaustive.of(now.problem(), now.policy());
    }

    private boolean isAsGood(MenteeChange change) {
      return all.hasJust(change.menteeId(), before.mentorsOf(change.menteeId()));
    }

    private boolean isOfFit(MenteeChange change) {
      Map<List<String>, Integer> fits = new HashMap<>();
      Stream.concat(change.givenUp().stream(), change.got().stream())
          .forEach(
              pair ->
                  fits.put(
                      List.of(change.menteeId(), pair.mentorId()), pair.fitBefore().orElseThrow()));
      return !isAsGood(change)
          && Exhaustive.fitting(now.problem(), now.policy(), fits)
              .hasJust(change.menteeId(), before.mentorsOf(change.menteeId()));
    }

    void judge(String name) {
      for (MenteeChange change : now.since(before).changes()) {
        String of = change + " in " + name;
        counts.merge(change.cause(), 1, Integer::sum);
        switch (change.cause()) {
          case EQUAL_VALUE -> assertThat(isAsGood(change)).as(of).isTrue();
          case FIT -> assertThat(isOfFit(change)).as(of).isTrue();
          case OTHERS, POLICY -> {
            assertThat(isAsGood(change)).as(of).isFalse();
            assertThat(isOfFit(change)).as(of).isFalse();
          }
          case OTHERS_OR_EQUAL_VALUE, POLICY_OR_EQUAL_VALUE ->
              assertThat(isOfFit(change)).as(of).isFalse();
          default -> {}
        }
      }
    }
  }

  @Test
  void equallyGoodAndOtherFitAreWhatEverySetOfPairsSays() {
    Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    for (long seed = 0; seed < 2 * PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Drawn drawn = new Drawn(random);
      Made before = Made.of(drawn);
      drawn.change(random);

      new Judge(before, Made.of(drawn), counts).judge("programme " + seed);
    }
    assertThat(counts)
        .doesNotContainKeys(Cause.OTHERS_OR_EQUAL_VALUE, Cause.FIT_OR_OTHERS)
        .hasEntrySatisfying(Cause.EQUAL_VALUE, count -> assertThat(count).isGreaterThan(30))
        .hasEntrySatisfying(Cause.FIT, count -> assertThat(count).isGreaterThan(30))
        .hasEntrySatisfying(Cause.OTHERS, count -> assertThat(count).isGreaterThan(60));
  }

  @Test
  void underLimitsNoCauseIsSaidThatSetsOfPairsDeny() {
    List<UnaryOperator<Policy.Builder>> asking =
        List.of(
            policy -> policy.softLimit(new RisingLoad(), 3_000),
            policy -> policy.hardLimit(new AtMost("two-of-a-word", AtMost.Side.MENTEES, WORD, 2)),
            policy -> policy.raiseFloor(true),
            policy -> policy.coverage(Coverage.weighted(60)).softLimit(new RisingLoad(), 2_000));
    Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    for (long seed = 0; seed < 2 * PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Drawn drawn = new Drawn(random);
      drawn.asking = asking.get((int) (seed % asking.size()));
      Made before = Made.of(drawn);
      drawn.change(random);
      Made now = Made.of(drawn);
      if (now.result().optimality().proven()) {
        new Judge(before, now, counts).judge("programme " + seed);
      }
    }
    assertThat(counts)
        .hasEntrySatisfying(Cause.EQUAL_VALUE, count -> assertThat(count).isGreaterThan(30))
        .hasEntrySatisfying(Cause.FIT, count -> assertThat(count).isGreaterThan(20))
        .hasEntrySatisfying(Cause.FIT_OR_OTHERS, count -> assertThat(count).isPositive());
  }

  /** Mentees for mentors of one seat each, by what the pairs fit. */
  private static Problem.Builder people(Map<String, Map<String, Long>> scores) {
    Problem.Builder problem = Problem.builder();
    List.of("M-0", "M-1").forEach(id -> problem.mentor(Mentor.builder(id).build()));
    scores.forEach(
        (id, own) ->
            problem.mentee(
                Mentee.builder(id)
                    .set(Columns.MENTORS_WANTED, id.equals("E-0") ? 2L : 1L)
                    .link(Columns.AFFINITY, Links.numbered(own))
                    .build()));
    return problem;
  }

  @Test
  void whoTakesTheSeatOfWhoeverLeftFollowsFromThatOneWhateverTheFit() {
    Map<String, Map<String, Long>> scores = new TreeMap<>();
    scores.put("E-1", Map.of("M-0", 100L, "M-1", 50L));
    scores.put("E-2", Map.of("M-0", 50L, "M-1", 50L));
    scores.put("E-3", Map.of("M-0", 25L, "M-1", 25L));
    Problem before = people(scores).build();
    scores.remove("E-1");
    Problem gone = people(scores).build();
    scores.put("E-3", Map.of("M-0", 26L, "M-1", 26L));

    for (Problem now : List.of(gone, people(scores).build())) {
      assertThat(comparison(before, now).changes())
          .filteredOn(change -> change.menteeId().equals("E-3"))
          .extracting(MenteeChange::kind, MenteeChange::cause, MenteeChange::followsFrom)
          .containsExactly(tuple(Kind.GAINED, Cause.OTHERS, List.of(new Chain("E-1", List.of()))));
    }
  }

  @Test
  void whoLosesASecondMentorToSomebodyWhoCameFollowsFromThatOne() {
    Map<String, Map<String, Long>> scores = new TreeMap<>();
    scores.put("E-0", Map.of("M-0", 50L, "M-1", 50L));
    Problem before = people(scores).build();
    scores.put("E-1", Map.of("M-0", 50L, "M-1", 50L));

    assertThat(comparison(before, people(scores).build()).changes())
        .filteredOn(change -> change.menteeId().equals("E-0"))
        .extracting(MenteeChange::kind, MenteeChange::cause, MenteeChange::followsFrom)
        .containsExactly(tuple(Kind.LOST, Cause.OTHERS, List.of(new Chain("E-1", List.of()))));
  }

  @Test
  void whatFollowsFromSomebodysLeavingNamesThatOneWithThoseBetween() {
    int between = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      String gone = "E-" + seed % 6;

      Comparison comparison =
          comparison(without(List.of(), seed, 1), without(List.of(gone), seed, 1));

      for (MenteeChange change : comparison.changes()) {
        if (change.cause() == Cause.OTHERS) {
          assertThat(change.followsFrom())
              .as("%s in programme %d", change.menteeId(), seed)
              .extracting(Chain::menteeId)
              .containsExactly(gone);
          List<String> by = change.followsFrom().get(0).by();
          assertThat(comparison.changes()).extracting(MenteeChange::menteeId).containsAll(by);
          between += by.size();
        }
      }
    }
    assertThat(between).isGreaterThan(30);
  }

  /** A mentee who fits a mentor well, the one before better and others not at all. */
  private static Mentee nextTo(int number) {
    Map<String, Long> scores = new TreeMap<>();
    MENTORS.forEach(id -> scores.put(id, 0L));
    scores.put("M-" + number, 80L);
    scores.replace("M-" + (number - 1), 100L);
    return Mentee.builder("E-" + number).link(Columns.AFFINITY, Links.numbered(scores)).build();
  }

  @Test
  void chainOfSeatsIsToldInItsOrder() {
    Problem.Builder before = Problem.builder();
    Problem.Builder now = Problem.builder();
    for (int i = 0; i < 4; i++) {
      Mentor mentor = Mentor.builder("M-" + i).build();
      Mentee mentee = nextTo(i);
      before.mentor(mentor).mentee(mentee);
      now.mentor(mentor);
      if (i > 0) {
        now.mentee(mentee);
      }
    }
    before.pin("E-0", "M-0");

    assertThat(comparison(before.build(), now.build()).changes())
        .extracting(MenteeChange::menteeId, MenteeChange::cause, MenteeChange::followsFrom)
        .containsExactly(
            tuple("E-0", Cause.MENTEE, List.of()),
            tuple("E-1", Cause.OTHERS, List.of(new Chain("E-0", List.of()))),
            tuple("E-2", Cause.OTHERS, List.of(new Chain("E-0", List.of("E-1")))),
            tuple("E-3", Cause.OTHERS, List.of(new Chain("E-0", List.of("E-1", "E-2")))));
  }

  /** Fifty mentees and as many seats with ten mentors; scores are drawn. */
  private static Problem large(long seed) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < 10; i++) {
      problem.mentor(Mentor.builder("M-" + i).set(Columns.CAPACITY, 5L).build());
    }
    for (int i = 0; i < 50; i++) {
      Map<String, Long> scores = new TreeMap<>();
      for (int mentor = 0; mentor < 10; mentor++) {
        scores.put("M-" + mentor, (long) random.nextInt(101));
      }
      problem.mentee(
          Mentee.builder("E-" + i).link(Columns.AFFINITY, Links.numbered(scores)).build());
    }
    return problem.build();
  }

  /** How often it is solved again to compare two results in which nearly every pair is another. */
  private static int solvedAgain(Policy policy) {
    Matcher matcher = Matcher.using(policy);
    Problem before = large(1);
    Problem now = large(2);
    MatchingResult result = matcher.match(now);
    WhatIf whatIf = matcher.whatIf(now, result, RunOptions.defaults()).orElseThrow();
    AtomicInteger count = new AtomicInteger();
    WhatIf counting =
        (WhatIf)
            Proxy.newProxyInstance(
                WhatIf.class.getClassLoader(),
                new Class<?>[] {WhatIf.class},
                (proxy, method, arguments) -> {
                  count.addAndGet(method.getName().equals("ifMentors") ? 1 : 0);
                  return method.invoke(whatIf, arguments);
                });
    Comparison comparison =
        Explainer.of(now, policy, result)
            .since(
                Explainer.of(before, policy, matcher.match(before)), () -> Optional.of(counting));
    assertThat(comparison.changes()).hasSizeGreaterThan(35);
    return count.get();
  }

  @Test
  void underLimitsNoMoreIsSolvedAgainThanSomebodyWaitsFor() {
    Policy.Builder limited =
        Policy.builder().prefer(new Affinity(), 10).softLimit(new RisingLoad(), 3_000);

    assertThat(solvedAgain(POLICY)).isGreaterThan(35);
    assertThat(solvedAgain(limited.build())).isBetween(36, 128);
    assertThat(solvedAgain(limited.raiseFloor(true).build())).isEqualTo(32);
  }
}
