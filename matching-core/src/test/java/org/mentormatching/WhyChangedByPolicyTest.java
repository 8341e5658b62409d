package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.explain.Comparison;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/** Why mentees have other mentors where the policy asks something else, in small programmes. */
class WhyChangedByPolicyTest {
  private static final int PROGRAMMES = 120;
  private static final List<String> MENTORS = List.of("M-0", "M-1", "M-2");
  private static final Policy PLAIN = Policy.builder().prefer(new Affinity(), 10).build();
  private static final Policy HOURS = PLAIN.toBuilder().hardLimit(new MentorHours()).build();

  /** A result with what it was made of. */
  private record Made(Problem problem, Policy policy, MatchingResult result) {
    static Made of(Problem problem, Policy policy) {
      return new Made(problem, policy, Matcher.using(policy).match(problem));
    }

    Comparison since(Made before) {
      return Explainer.of(problem, policy, result)
          .since(
              Explainer.of(before.problem, before.policy, before.result),
              () -> Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()));
    }

    /** The hours of a mentor's mentees beyond those of the mentor, the people as in another. */
    long hoursTooMany(String mentorId, Problem people) {
      Duration needed =
          result.matches().stream()
              .filter(match -> match.mentorId().equals(mentorId))
              .map(Match::menteeId)
              .map(id -> people.mentee(id).orElseThrow().attributes())
              .map(answers -> answers.get(Columns.HOURS_PER_MONTH).orElseThrow())
              .reduce(Duration.ZERO, Duration::plus);
      Mentor mentor = people.mentor(mentorId).orElseThrow();
      return needed.minus(mentor.attributes().get(Columns.HOURS_PER_MONTH).orElseThrow()).toHours();
    }
  }

  /** Five mentees and three mentors of two seats, with hours. */
  private static Problem problem(long seed, long hoursOfFirst) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    for (String id : MENTORS) {
      long hours = 1L + random.nextInt(4);
      problem.mentor(
          Mentor.builder(id)
              .set(Columns.CAPACITY, 2L)
              .set(
                  Columns.HOURS_PER_MONTH,
                  Duration.ofHours(id.equals("M-0") && hoursOfFirst > 0 ? hoursOfFirst : hours))
              .build());
    }
    for (int i = 0; i < 5; i++) {
      Map<String, Long> scores = new TreeMap<>();
      MENTORS.forEach(id -> scores.put(id, (long) random.nextInt(101)));
      problem.mentee(
          Mentee.builder("E-" + i)
              .link(Columns.AFFINITY, Links.numbered(scores))
              .set(Columns.HOURS_PER_MONTH, Duration.ofHours(1 + random.nextInt(3)))
              .build());
    }
    return problem.build();
  }

  private static List<Obstacle> limits(List<PairChange> pairs) {
    List<Obstacle> limits = new ArrayList<>();
    pairs.forEach(pair -> limits.addAll(pair.limits()));
    return limits;
  }

  private static boolean isOfNobody(MenteeChange change) {
    return change.cause().isOfOthers() && change.followsFrom().isEmpty();
  }

  @Test
  void limitIsAgainstExactlyThosePairsThatWouldBreakIt() {
    int against = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = problem(seed, 0);
      Made before = Made.of(problem, PLAIN);

      for (MenteeChange change : Made.of(problem, HOURS).since(before).changes()) {
        assertThat(isOfNobody(change)).as("%s in programme %d", change, seed).isFalse();
        for (PairChange pair : change.givenUp()) {
          boolean isBroken = before.hoursTooMany(pair.mentorId(), problem) > 0;
          assertThat(pair.limits())
              .as("%s in programme %d", change, seed)
              .extracting(Obstacle::limitId)
              .isEqualTo(isBroken ? List.of("hours") : List.of());
          assertThat(change.cause() == Cause.LIMIT_AGAINST).isEqualTo(isBroken);
          against += isBroken ? 1 : 0;
        }
      }
    }
    assertThat(against).isGreaterThan(60);
  }

  @Test
  void limitThatIsLiftedIsNamedWhereThePairsOfNowWouldHaveBrokenIt() {
    int lifted = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = problem(seed, 0);
      Made now = Made.of(problem, PLAIN);

      for (MenteeChange change : now.since(Made.of(problem, HOURS)).changes()) {
        assertThat(isOfNobody(change)).as("%s in programme %d", change, seed).isFalse();
        for (PairChange pair : change.got()) {
          boolean isBroken = now.hoursTooMany(pair.mentorId(), problem) > 0;
          assertThat(pair.limits())
              .as("%s in programme %d", change, seed)
              .extracting(Obstacle::limitId)
              .isEqualTo(isBroken ? List.of("hours") : List.of());
          assertThat(change.cause() == Cause.LIMIT_LIFTED).isEqualTo(isBroken);
          lifted += isBroken ? 1 : 0;
        }
      }
    }
    assertThat(lifted).isGreaterThan(60);
  }

  @Test
  void limitThatStaysIsNamedOnlyWhereAnswersAreOthers() {
    int against = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = problem(seed, 0);
      Problem other = problem(seed, 1);
      Made before = Made.of(problem, HOURS);

      for (MenteeChange change : Made.of(other, HOURS).since(before).changes()) {
        for (PairChange pair : change.givenUp()) {
          boolean isBroken = before.hoursTooMany(pair.mentorId(), other) > 0;
          assertThat(!pair.limits().isEmpty()).isEqualTo(isBroken);
          assertThat(!isBroken || pair.mentorId().equals("M-0")).isTrue();
          against += isBroken ? 1 : 0;
        }
        assertThat(change.cause()).isNotIn(Cause.POLICY, Cause.POLICY_OR_EQUAL_VALUE);
      }
    }
    assertThat(against).isGreaterThan(20);
  }

  @Test
  void whateverThePolicyAsksOtherwiseEveryChangeHasSomethingToFollowFrom() {
    List<UnaryOperator<Policy.Builder>> asking =
        List.of(
            policy -> policy.raiseFloor(true),
            policy -> policy.coverage(Coverage.weighted(10)),
            policy -> policy.lowerLimit(new MenteeForEveryMentor()),
            policy -> policy.softLimit(new RisingLoad(), 3_000),
            policy -> policy.hardLimit(new MentorHours()).softLimit(new RisingLoad(), 3_000));
    int ofPolicy = 0;
    int ofLimits = 0;
    for (long seed = 0; seed < 3 * PROGRAMMES; seed++) {
      Problem problem = problem(seed, 0);
      Made plain = Made.of(problem, PLAIN);
      Made other =
          Made.of(
              problem, asking.get((int) (seed % asking.size())).apply(PLAIN.toBuilder()).build());

      for (Comparison comparison : List.of(other.since(plain), plain.since(other))) {
        assertThat(comparison.turns()).isNotEmpty();
        for (MenteeChange change : comparison.changes()) {
          assertThat(isOfNobody(change)).as("%s in programme %d", change, seed).isFalse();
          boolean isOfLimit =
              change.cause() == Cause.LIMIT_AGAINST || change.cause() == Cause.LIMIT_LIFTED;
          assertThat(isOfLimit)
              .isEqualTo(!limits(change.givenUp()).isEmpty() || !limits(change.got()).isEmpty());
          ofLimits += isOfLimit ? 1 : 0;
          ofPolicy += change.cause() == Cause.POLICY ? 1 : 0;
        }
      }
    }
    assertThat(ofPolicy).isGreaterThan(20);
    assertThat(ofLimits).isGreaterThan(150);
  }
}
