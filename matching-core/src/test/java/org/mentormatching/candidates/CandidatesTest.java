package org.mentormatching.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.SmallProgramme.ASKS;
import static org.mentormatching.SmallProgramme.GIVES;
import static org.mentormatching.SmallProgramme.HOUSE;
import static org.mentormatching.SmallProgramme.RANK;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.IndustryOrAny;
import org.mentormatching.SmallProgramme;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.criteria.ASay;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.OverlappingColumns;
import org.mentormatching.policy.rules.SameColumn;

/** Scanning all pairs at once says of each what appraising it alone says, whatever is kept. */
class CandidatesTest {
  private static final int PROGRAMMES = 300;

  /** What appraising every pair of a mentee says, by the mentor's number. */
  private record Expected(SortedMap<Integer, Integer> fits, long unchecked, int[] funnel) {
    static Expected of(Candidates candidates, Appraiser appraiser, Mentee mentee) {
      SortedMap<Integer, Integer> fits = new TreeMap<>();
      int[] funnel = new int[candidates.ruleIds().size()];
      long unchecked = 0;
      List<Mentor> mentors = candidates.mentors();
      for (int j = 0; j < mentors.size(); j++) {
        Appraisal appraisal = appraiser.appraise(mentee, mentors.get(j));
        List<Ruling> rulings = appraisal.rules();
        for (int rule = 0; rule < rulings.size() && !rulings.get(rule).refuses(); rule++) {
          funnel[rule]++;
        }
        if (appraisal.isAllowed()) {
          fits.put(j, appraisal.fit());
          unchecked += appraisal.uncheckedRules().isEmpty() ? 0 : 1;
        }
      }
      return new Expected(fits, unchecked, funnel);
    }
  }

  private static Candidates candidates(Problem problem, Policy policy, Budget budget) {
    return Candidates.of(problem, policy, policy.on(problem), Crew.alone(), () -> false, budget);
  }

  private static SortedMap<Integer, Integer> visited(
      PairScan scan, MentorSet among, Costs costs, long least) {
    SortedMap<Integer, Integer> visited = new TreeMap<>();
    scan.visit(
        among,
        costs,
        least,
        (mentor, fit) -> {
          assertThat(visited.put(mentor, fit)).as("mentor %d before", mentor).isNull();
          return least;
        });
    return visited;
  }

  private static void check(SmallProgramme programme, Budget budget, Random random) {
    check(programme.problem(), programme.policy().build(), budget, random);
  }

  private static void check(Problem problem, Policy policy, Budget budget, Random random) {
    check(candidates(problem, policy, budget), problem, policy, random);
  }

  private static void check(Candidates candidates, Problem problem, Policy policy, Random random) {
    Appraiser appraiser = Appraiser.of(policy, problem);
    PairScan scan = candidates.scan();
    MentorSet everybody = candidates.mentors(mentor -> true);
    long eligible = 0;
    long unchecked = 0;
    for (int mentee = 0; mentee < candidates.mentees().size(); mentee++) {
      Expected expected = Expected.of(candidates, appraiser, candidates.mentees().get(mentee));
      scan.at(mentee);
      assertThat(visited(scan, everybody, candidates.free(), 0)).isEqualTo(expected.fits());
      checkSome(candidates, scan, expected, random);
      checkAlike(candidates, scan, expected, random);
      assertThat(scan.isAny(everybody, (mentor, fit) -> fit > 5_000))
          .isEqualTo(expected.fits().values().stream().anyMatch(fit -> fit > 5_000));
      assertThat(scan.funnel()).isEqualTo(expected.funnel());
      eligible += expected.fits().size();
      unchecked += expected.unchecked();
    }
    assertThat(candidates.eligible()).isEqualTo(eligible);
    assertThat(candidates.unchecked()).isEqualTo(unchecked);
  }

  private static void checkSome(
      Candidates candidates, PairScan scan, Expected expected, Random random) {
    long[] costs = random.longs(candidates.mentors().size(), -12_000, 12_000).toArray();
    for (int j = 0; j < costs.length; j++) {
      switch (random.nextInt(20)) {
        case 0 -> costs[j] = Costs.NEVER;
        case 1 -> costs[j] = Costs.AT_ANY_RATE;
        case 2 -> costs[j] *= 1L << 40;
        default -> {}
      }
    }
    long least = random.nextInt(24_000) - 8_000L;
    boolean[] meant = new boolean[costs.length];
    for (int j = 0; j < meant.length; j++) {
      meant[j] = random.nextInt(4) > 0;
    }
    SortedMap<Integer, Integer> visited =
        visited(scan, candidates.mentors(j -> meant[j]), candidates.costs(j -> costs[j]), least);
    expected
        .fits()
        .forEach(
            (j, fit) -> {
              boolean must =
                  meant[j]
                      && costs[j] != Costs.NEVER
                      && (costs[j] == Costs.AT_ANY_RATE || fit - costs[j] >= least);
              assertThat(visited.containsKey(j) || !must)
                  .as("mentor %d of cost %d and fit %d", j, costs[j], fit)
                  .isTrue();
            });
    visited.forEach(
        (j, fit) -> {
          assertThat(meant[j]).as("mentor %d is meant", j).isTrue();
          assertThat(fit).isEqualTo(expected.fits().get(j));
        });
  }

  /** Of strangers who are alike the first so many are told of, and everybody who is connected. */
  private static void checkAlike(
      Candidates candidates, PairScan scan, Expected expected, Random random) {
    int size = candidates.mentors().size();
    int from = random.nextInt(size);
    int alike = 1 + random.nextInt(2);
    SortedMap<Integer, Integer> told = new TreeMap<>();
    MentorSet everybody = candidates.mentors(mentor -> true);
    scan.visitSome(
        everybody,
        0,
        from,
        alike,
        (mentor, fit) -> {
          assertThat(told.put(mentor, fit)).as("mentor %d before", mentor).isNull();
          return 0;
        });
    assertThat(expected.fits()).containsAllEntriesOf(told);
    for (int mentor : expected.fits().keySet()) {
      long before =
          told.keySet().stream()
              .filter(other -> candidates.groupOf(other) == candidates.groupOf(mentor))
              .filter(
                  other -> Math.floorMod(other - from, size) < Math.floorMod(mentor - from, size))
              .count();
      assertThat(told.containsKey(mentor) || before >= alike).as("mentor %d", mentor).isTrue();
    }
  }

  @Test
  void scanningSaysWhatAppraisingSays() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      for (Budget budget : List.of(Budget.of(0), Budget.NONE)) {
        check(SmallProgramme.of(seed, 9, 70), budget, new Random(seed));
        check(SmallProgramme.of(seed, 5, 1 + (int) (seed % 4)), budget, new Random(seed));
      }
    }
  }

  @Test
  void scanningUnderOtherRulesSaysWhatAppraisingUnderThemSays() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed, 9, 70);
      Problem problem = programme.problem();
      Policy policy = programme.policy().build();
      Budget budget = seed % 2 == 0 ? Budget.of(0) : Budget.NONE;
      Candidates candidates = candidates(problem, policy, budget);
      check(candidates, problem, policy, new Random(seed));
      for (Rule rule :
          List.of(
              new OverlappingColumns("something-to-give", ASKS, GIVES, 2),
              new SameColumn("other-house", HOUSE, HOUSE),
              new SameColumn("other-house", RANK, RANK))) {
        Policy other =
            policy.toBuilder().replace(rule).minimumFit((policy.minimumFit() + 30) % 60).build();
        Candidates under = candidates.under(problem, other, Crew.alone(), () -> false);
        check(under, problem, other, new Random(seed));
      }
      check(candidates, problem, policy, new Random(seed));
    }
  }

  @Test
  void mentorsWhomNothingTellsApartShareAPlace() {
    Column<String> house = Column.text("house");
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = SmallProgramme.of(seed, 6, 90).problem();
      Policy policy =
          Policy.builder()
              .require(new Exclusions())
              .prefer(new EqualColumns("near", house, house), 10)
              .prefer(new ASay(), 5)
              .build();
      check(problem, policy, Budget.of(0), new Random(seed));
      Candidates candidates = candidates(problem, policy, Budget.of(0));
      assertThat(IntStream.range(0, 90).map(candidates::groupOf).distinct().count()).isLessThan(20);
    }
  }

  @Test
  void emptyTextIsSaidOfAsItIsAndNotAsAnotherWord() {
    Policy policy = Policy.builder().prefer(new IndustryOrAny(), 10).build();
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = IndustryOrAny.people(seed, 12, 70);
      check(problem, policy, Budget.of(0), new Random(seed));
      check(problem, policy, Budget.NONE, new Random(seed));
    }
  }

  @Test
  void programmesWithoutPeopleHaveNoPairs() {
    Policy policy = SmallProgramme.of(1, 2, 2).policy().build();
    Candidates nobody = candidates(Problem.builder().build(), policy, Budget.of(0));
    assertThat(nobody.eligible()).isZero();
    Problem alone = Problem.builder().mentee(Mentee.builder("E").build()).build();
    Candidates without = candidates(alone, policy, Budget.of(0));
    PairScan scan = without.scan();
    scan.at(0);
    assertThat(scan.isAny(without.mentors(mentor -> true), (mentor, fit) -> true)).isFalse();
    assertThat(Arrays.stream(scan.funnel()).sum()).isZero();
  }

  @Test
  void pointsTooManyForAnIntAreCountedRoughlyAndFitsExactly() {
    for (long seed = 0; seed < 40; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed, 6, 40);
      Policy usual = programme.policy().build();
      Policy.Builder heavy = Policy.builder();
      usual.rules().forEach(entry -> heavy.require(entry.rule(), entry.whenUnknown()));
      usual
          .criteria()
          .forEach(
              entry ->
                  heavy.prefer(entry.criterion(), entry.points() * 33_333, entry.whenMissing()));
      Policy policy = heavy.build();
      Problem problem = programme.problem();
      Candidates candidates = candidates(problem, policy, Budget.of(0));
      PairScan scan = candidates.scan();
      Appraiser appraiser = Appraiser.of(policy, problem);
      Random random = new Random(seed);
      for (int mentee = 0; mentee < candidates.mentees().size(); mentee++) {
        scan.at(mentee);
        checkSome(
            candidates,
            scan,
            Expected.of(candidates, appraiser, candidates.mentees().get(mentee)),
            random);
      }
    }
  }
}
