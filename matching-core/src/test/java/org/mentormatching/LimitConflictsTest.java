package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.policy.limits.UrgentPerMentor;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.MatchingResult;

/** Which hard limits cost coverage, and that none is named for nothing. */
class LimitConflictsTest {
  private static final int PROGRAMMES = 300;

  /** Levels of coverage come before all others in what enumeration finds. */
  private static final int COVERAGE = 6;

  private static final List<Limit> LIMITS =
      List.of(
          new MentorHours(),
          new NoSharedMentorInLine(),
          new UrgentPerMentor(1),
          new NoMutualPairs());

  private static Policy with(Policy policy, List<Limit> limits) {
    Policy.Builder builder = policy.toBuilder();
    limits.forEach(builder::hardLimit);
    return builder.build();
  }

  private static List<LimitConflict> conflicts(Problem problem, Policy policy) {
    MatchingResult result = Matcher.using(policy).match(problem);
    return Matcher.using(policy)
        .whatIf(problem, result, RunOptions.defaults())
        .orElseThrow()
        .limitConflicts();
  }

  private static long[] coverage(Problem problem, Policy policy, List<Limit> limits) {
    return Arrays.copyOf(Exhaustive.of(problem, with(policy, limits)).best(), COVERAGE);
  }

  private static int place(Level level) {
    long[] marked = Exhaustive.values(List.of(new LevelValue(level, 1, 1)));
    int place = 0;
    while (marked[place] == 0) {
      place++;
    }
    return place;
  }

  private static List<Limit> named(List<String> ids) {
    return LIMITS.stream().filter(limit -> ids.contains(limit.id())).toList();
  }

  private static List<Limit> without(List<Limit> limits, Limit one) {
    return limits.stream().filter(limit -> limit != one).toList();
  }

  @Test
  void namesTheOnlyHardLimitThatLeavesSomebodyOut() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").set(Columns.URGENCY, "now").build())
            .mentee(Mentee.builder("E-2").set(Columns.URGENCY, "now").build())
            .mentor(Mentor.builder("M-1").set(Columns.CAPACITY, 2L).build())
            .build();
    Policy policy =
        Policy.builder().urgency(UrgencyTrust.AS_STATED).hardLimit(new UrgentPerMentor(1)).build();
    List<LimitConflict> conflicts = conflicts(problem, policy);
    assertThat(conflicts)
        .containsExactly(
            new LimitConflict(
                List.of("urgent-per-mentor"), new Level(Level.Kind.URGENT_NOW, 0), 2, 1, 1, true));
    assertThat(conflicts.get(0).proven()).isTrue();
    assertThat(conflicts.get(0).loss()).isEqualTo(1);
  }

  @Test
  void namesAllHardLimitsWhereThereAreTooManyPairsToLeaveOutOne() {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < 330; i++) {
      problem.mentee(Mentee.builder("E-" + i).set(Columns.URGENCY, "now").build());
    }
    for (int j = 0; j < 160; j++) {
      problem.mentor(Mentor.builder("M-" + j).set(Columns.CAPACITY, 3L).build());
    }
    Policy policy =
        Policy.builder()
            .urgency(UrgencyTrust.AS_STATED)
            .hardLimit(new UrgentPerMentor(1))
            .hardLimit(new NoMutualPairs())
            .build();

    assertThat(conflicts(problem.build(), policy))
        .containsExactly(
            new LimitConflict(
                List.of("urgent-per-mentor", "no-mutual"),
                new Level(Level.Kind.URGENT_NOW, 0),
                330,
                160,
                160,
                false));
  }

  @Test
  void namesNoLimitThatCostsNobodyAMentor() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").set(Columns.URGENCY, "now").build())
            .mentor(Mentor.builder("M-1").build())
            .build();
    Policy policy =
        Policy.builder().urgency(UrgencyTrust.AS_STATED).hardLimit(new UrgentPerMentor(0)).build();
    assertThat(
            conflicts(
                problem,
                Policy.builder()
                    .urgency(UrgencyTrust.AS_STATED)
                    .hardLimit(new UrgentPerMentor(1))
                    .build()))
        .isEmpty();
    assertThat(conflicts(problem, policy)).hasSize(1);
  }

  /** Conflicts that were found: of one limit, of several, and how many of all are proven. */
  private static final class Found {
    private int ofOne;
    private int ofSeveral;
    private int proven;

    private void look(Problem problem, Policy policy, String name) {
      long[] free = coverage(problem, policy, List.of());
      long[] limited = coverage(problem, policy, LIMITS);
      List<LimitConflict> conflicts = conflicts(problem, with(policy, LIMITS));
      assertThat(conflicts.isEmpty()).as(name).isEqualTo(Arrays.equals(free, limited));
      List<String> alone = new ArrayList<>();
      for (LimitConflict conflict : conflicts) {
        List<Limit> members = named(conflict.limitIds());
        long[] kept = coverage(problem, policy, members);
        int first = Arrays.mismatch(kept, free);
        assertThat(place(conflict.level())).as(name).isEqualTo(first);
        assertThat(conflict.without()).as(name).isEqualTo(free[first]);
        assertThat(conflict.reached()).as(name).isEqualTo(kept[first]);
        assertThat(conflict.bound()).as(name).isGreaterThanOrEqualTo(kept[first]);
        proven += conflict.proven() ? 1 : 0;
        if (members.size() == 1) {
          ofOne++;
          alone.addAll(conflict.limitIds());
        } else {
          ofSeveral++;
          members.forEach(
              member ->
                  assertThat(coverage(problem, policy, without(members, member)))
                      .as("%s without %s", name, member.id())
                      .isEqualTo(free));
        }
      }
      if (!conflicts.isEmpty()) {
        for (Limit limit : LIMITS) {
          assertThat(Arrays.equals(coverage(problem, policy, List.of(limit)), free))
              .as("%s, %s by itself costs nothing", name, limit.id())
              .isEqualTo(!alone.contains(limit.id()));
        }
      }
    }
  }

  @Test
  void conflictsAreThoseOfEnumerationAndHaveNoMemberTooMany() {
    Found found = new Found();
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      found.look(programme.problem(), programme.policy().build(), "programme " + seed);
    }
    assertThat(found.ofOne).isGreaterThan(PROGRAMMES / 10);
    assertThat(found.proven).isGreaterThan(9 * found.ofOne / 10);
  }

  @Test
  void areTheSameBesideWhatIsAskedOfPanels() {
    Found found = new Found();
    for (long seed = 0; seed < PROGRAMMES / 3; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy.Builder policy = programme.policy();
      policy.lowerLimit(new OutsideMember());
      found.look(programme.problem(), policy.build(), "programme " + seed);
    }
    assertThat(found.ofOne).isGreaterThan(PROGRAMMES / 30);
  }

  @Test
  void limitsThatCostNothingByThemselvesAreNamedTogether() {
    Found found = new Found();
    Policy policy =
        Policy.builder().require(new Exclusions()).urgency(UrgencyTrust.AS_STATED).build();
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      found.look(tight(seed), policy, "tight programme " + seed);
    }
    assertThat(found.ofSeveral).isGreaterThan(10);
    assertThat(found.proven).isGreaterThan(9 * (found.ofOne + found.ofSeveral) / 10);
  }

  /** Few hours, reporting lines and many exclusions. */
  private static Problem tight(long seed) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    for (int j = 0; j < 3; j++) {
      problem.mentor(
          Mentor.builder("M" + j)
              .set(Columns.CAPACITY, 1L + random.nextInt(3))
              .set(Columns.HOURS_PER_MONTH, Duration.ofHours(2 + random.nextInt(4)))
              .build());
    }
    for (int i = 0; i < 4; i++) {
      problem.mentee(
          Mentee.builder("E" + i)
              .set(Columns.HOURS_PER_MONTH, Duration.ofHours(1 + random.nextInt(3)))
              .set(Columns.URGENCY, random.nextInt(3) == 0 ? "now" : "normal")
              .build());
      if (i > 0 && random.nextBoolean()) {
        problem.reportsTo("E" + i, "E" + random.nextInt(i));
      }
      for (int j = 0; j < 3; j++) {
        if (random.nextInt(3) == 0) {
          problem.exclude("E" + i, "M" + j, "");
        }
      }
    }
    return problem.build();
  }
}
