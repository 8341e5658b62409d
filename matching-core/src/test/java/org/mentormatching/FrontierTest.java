package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.Frontier.Point;
import org.mentormatching.result.Frontier.Scope;
import org.mentormatching.result.MatchingResult;

/** What a higher floor costs is what looking at every set of pairs from that floor on finds. */
class FrontierTest {
  private static final Policy POLICY =
      Policy.builder()
          .require(new Exclusions())
          .prefer(new Affinity(), 10)
          .urgency(UrgencyTrust.AS_STATED)
          .build();

  /** More points than any of these programmes has. */
  private static final int ENOUGH = 100;

  /** Numbers of the levels of {@link Exhaustive}. */
  private static final int FIRST_MENTOR = 2;

  private static final int SECOND_MENTOR = 4;
  private static final int THIRD_MENTOR = 5;
  private static final int FIT = 11;

  /** Few people, drawn from a seed; their fits are whole points. */
  private static Problem drawn(long seed, int mostWishes, boolean plain) {
    Random random = new Random(seed);
    int mentors = 1 + random.nextInt(4);
    Problem.Builder problem = Problem.builder();
    for (int j = 0; j < mentors; j++) {
      problem.mentor(
          Mentor.builder("M" + j)
              .set(Columns.CAPACITY, (long) random.nextInt(4))
              .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(60))
              .build());
    }
    boolean isRerun = !plain && random.nextInt(3) == 0;
    int mentees = 2 + random.nextInt(5);
    for (int i = 0; i < mentees; i++) {
      String id = "E" + i;
      Mentee.Builder mentee =
          Mentee.builder(id)
              .set(Columns.MENTORS_WANTED, 1L + random.nextInt(mostWishes))
              .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(30L + 30L * random.nextInt(2)));
      if (!plain && random.nextInt(5) == 0) {
        mentee.set(Columns.URGENCY, "now");
      }
      mentee.set(Columns.CYCLES_WAITING, plain ? 0L : random.nextInt(2));
      problem.mentee(mentee.build());
      for (int j = 0; j < mentors; j++) {
        problem.affinity(id, "M" + j, random.nextInt(101));
        if (random.nextInt(4) == 0) {
          problem.exclude(id, "M" + j, "related");
        } else if (isRerun && random.nextInt(3) == 0) {
          problem.earlier(id, "M" + j);
        }
      }
      switch (random.nextInt(12)) {
        case 0 -> problem.pin(Pin.overriding(id, "M" + random.nextInt(mentors), "agreed"));
        case 1 -> problem.ongoing(id, "M" + random.nextInt(mentors));
        default -> {}
      }
    }
    return problem.build();
  }

  private static Frontier frontier(Problem problem, Policy policy, int most) {
    MatchingResult result = Matcher.using(policy).match(problem);
    return Matcher.using(policy)
        .whatIf(problem, result, RunOptions.defaults())
        .orElseThrow()
        .frontier(most);
  }

  /** By a fit that pairs have, in points, the best value from it on, as long as it leaves any. */
  private static SortedMap<Integer, long[]> values(Problem problem) {
    Appraiser appraiser = Appraiser.of(POLICY, problem);
    SortedMap<Integer, long[]> values = new TreeMap<>();
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        int floor = appraiser.appraise(mentee, mentor).fit() / 100;
        Policy from = POLICY.toBuilder().minimumFit(floor).build();
        values.computeIfAbsent(floor, at -> Exhaustive.of(problem, from).best());
      }
    }
    values.values().removeIf(value -> Arrays.stream(value).allMatch(level -> level == 0));
    return values;
  }

  /** The floors after which the value is less. */
  private static List<Integer> ends(SortedMap<Integer, long[]> values) {
    List<Integer> ends = new ArrayList<>();
    values.forEach(
        (floor, value) -> {
          if (!ends.isEmpty() && Arrays.equals(values.get(ends.get(ends.size() - 1)), value)) {
            ends.remove(ends.size() - 1);
          }
          ends.add(floor);
        });
    return ends;
  }

  private static int before(Problem problem) {
    return (int)
        problem.mentees().stream()
            .map(Mentee::id)
            .filter(
                id ->
                    problem.pins().stream().anyMatch(pin -> pin.menteeId().equals(id))
                        || problem.ongoing().stream().anyMatch(pair -> pair.menteeId().equals(id)))
            .count();
  }

  private static Point point(Problem problem, int floor, long[] value) {
    long pairs = value[FIRST_MENTOR] + value[SECOND_MENTOR] + value[THIRD_MENTOR];
    return new Point(
        100 * floor, before(problem) + (int) value[FIRST_MENTOR], (int) pairs, value[FIT]);
  }

  private static void isAsEnumerated(Problem problem, int most, String name) {
    Frontier frontier = frontier(problem, POLICY, most);

    SortedMap<Integer, long[]> values = values(problem);
    List<Integer> ends = ends(values);
    List<Point> all =
        ends.stream()
            .map(floor -> point(problem, floor, Objects.requireNonNull(values.get(floor))))
            .toList();
    assertThat(frontier.scope()).as(name).isEqualTo(Scope.EXACT);
    if (all.size() <= most) {
      assertThat(frontier.points()).as(name).isEqualTo(all);
    } else {
      assertThat(frontier.points())
          .as(name)
          .hasSize(most)
          .isSubsetOf(all)
          .startsWith(all.get(0), all.get(1))
          .endsWith(all.get(all.size() - 1));
      int full = withFullCoverage(ends, values);
      assertThat(frontier.points())
          .as(name)
          .contains(all.get(full), all.get(Math.min(full + 1, all.size() - 1)));
    }
  }

  /** The number of the last step that costs nothing but fit. */
  private static int withFullCoverage(List<Integer> ends, SortedMap<Integer, long[]> values) {
    int full = 0;
    for (int i = 0; i < ends.size(); i++) {
      if (Arrays.equals(values.get(ends.get(0)), 0, FIT, values.get(ends.get(i)), 0, FIT)) {
        full = i;
      }
    }
    return full;
  }

  @Test
  void isWhatLookingAtEverySetOfPairsFinds() {
    for (int seed = 0; seed < 200; seed++) {
      isAsEnumerated(drawn(seed, 1, false), ENOUGH, "seed " + seed);
    }
  }

  @Test
  void spreadsSomePointsWhereThereAreMore() {
    int more = 0;
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = drawn(seed, 1, false);
      isAsEnumerated(problem, 6, "seed " + seed);
      more += frontier(problem, POLICY, ENOUGH).points().size() > 6 ? 1 : 0;
    }
    assertThat(more).isGreaterThan(5);
  }

  @Test
  void isWhatLookingAtEverySetOfPairsFindsWithSeveralWishes() {
    for (int seed = 0; seed < 60; seed++) {
      isAsEnumerated(drawn(seed, 2, false), ENOUGH, "seed " + seed);
    }
  }

  @Test
  void everyPointHasSomethingThatNoOtherHas() {
    int points = 0;
    for (int seed = 0; seed < 300; seed++) {
      List<Point> frontier = frontier(drawn(seed, 1, true), POLICY, ENOUGH).points();
      for (int i = 1; i < frontier.size(); i++) {
        Point lower = frontier.get(i - 1);
        Point higher = frontier.get(i);
        assertThat(higher.leastFit()).isGreaterThan(lower.leastFit());
        assertThat(higher.mentees()).isLessThanOrEqualTo(lower.mentees());
        if (higher.mentees() == lower.mentees()) {
          assertThat(higher.totalFit()).as("seed %d", seed).isLessThan(lower.totalFit());
        }
        points++;
      }
    }
    assertThat(points).isGreaterThan(500);
  }

  @Test
  void saysWhereTheResultStands() {
    Policy raised = POLICY.toBuilder().raiseFloor(true).build();
    int costing = 0;
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = drawn(seed, 1, true);

      Frontier free = frontier(problem, POLICY, ENOUGH);
      Frontier high = frontier(problem, raised, ENOUGH);

      assertThat(high.points()).as("seed %d", seed).isEqualTo(free.points());
      if (!free.points().isEmpty()) {
        Point first = free.points().get(0);
        assertThat(free.result().totalFit()).isEqualTo(first.totalFit());
        assertThat(free.result().leastFit()).isLessThanOrEqualTo(first.leastFit());
        assertThat(high.points()).as("seed %d", seed).contains(high.result());
        costing += high.result().totalFit() < first.totalFit() ? 1 : 0;
      }
    }
    assertThat(costing).as("programmes in which the floor costs total fit").isGreaterThan(5);
  }

  @Test
  void putsCoverageFirstWhereThePolicyTradesIt() {
    Policy weighted = POLICY.toBuilder().coverage(Coverage.weighted(0)).build();
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = drawn(seed, 1, false);

      assertThat(frontier(problem, weighted, ENOUGH).points())
          .as("seed %d", seed)
          .isEqualTo(frontier(problem, POLICY, ENOUGH).points());
    }
  }

  @Test
  void saysWhereLimitsAreLeftAside() {
    Policy limited = POLICY.toBuilder().hardLimit(new MentorHours()).build();
    int aside = 0;
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = drawn(seed, 1, false);

      Frontier frontier = frontier(problem, limited, ENOUGH);

      assertThat(frontier.points()).isEqualTo(frontier(problem, POLICY, ENOUGH).points());
      if (frontier.scope() == Scope.EXACT) {
        for (Point point : frontier.points()) {
          Policy from = limited.toBuilder().minimumFit(point.leastFit() / 100).build();
          assertThat(Exhaustive.of(problem, from).best()[FIT])
              .as("seed %d", seed)
              .isEqualTo(point.totalFit());
        }
      } else {
        aside++;
      }
    }
    assertThat(aside).isBetween(20, 80);
  }

  @Test
  void leavesLowerLimitsAsideWithTheOthers() {
    Policy lower = POLICY.toBuilder().lowerLimit(new MenteeForEveryMentor()).build();
    Policy limited = lower.toBuilder().hardLimit(new MentorHours()).build();
    int aside = 0;
    int others = 0;
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = drawn(seed, 1, false);

      Frontier frontier = frontier(problem, limited, ENOUGH);
      Frontier heeding = frontier(problem, lower, ENOUGH);

      if (frontier.scope() == Scope.EXACT) {
        assertThat(frontier.points()).as("seed %d", seed).isEqualTo(heeding.points());
      } else {
        aside++;
        List<Point> free = frontier(problem, POLICY, ENOUGH).points();
        assertThat(frontier.points()).as("seed %d", seed).isEqualTo(free);
        others += free.equals(heeding.points()) ? 0 : 1;
      }
    }
    assertThat(aside).isBetween(20, 80);
    assertThat(others).as("tables that the lower limit would make another").isGreaterThan(5);
  }
}
