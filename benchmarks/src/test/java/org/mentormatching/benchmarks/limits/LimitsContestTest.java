package org.mentormatching.benchmarks.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.Matcher;
import org.mentormatching.benchmarks.contest.ContestFault;
import org.mentormatching.benchmarks.limits.LimitShape.KeyCount;
import org.mentormatching.benchmarks.limits.LimitShape.MenteesApart;
import org.mentormatching.benchmarks.limits.LimitShape.MentorSum;
import org.mentormatching.benchmarks.limits.LimitShape.MentorsDiffer;
import org.mentormatching.benchmarks.limits.LimitShape.RisingLoad;
import org.mentormatching.benchmarks.limits.Programme.Strictness;
import org.mentormatching.result.MatchingResult;

class LimitsContestTest {
  private static final long NANOS = 200_000_000;
  private static final long FIRST_NANOS = 1_500_000_000;
  private static final int MENTEES = 5;
  private static final int MENTORS = 3;
  private static final int SEEDS = 6;

  static List<String> everybody() {
    return Contestants.names();
  }

  private static Contestant present(String name) {
    Contestant contestant = Contestants.named(name);
    Contestants.obstacle(contestant)
        .ifPresent(obstacle -> assumeTrue(false, name + " does not load here: " + obstacle));
    return contestant;
  }

  private static Programme programme(Theme theme, Strictness strict, long seed) {
    return new Programme(new ProgrammeKey(theme, strict, MENTEES, MENTORS, seed));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void everybodyKeepsLimitsAndNobodyBeatsTheOptimum(String name) {
    Contestant contestant = present(name);
    LimitHeat.lap(contestant, programme(Theme.LINE, Strictness.HARD, 1), FIRST_NANOS);
    for (Theme theme : Theme.PROGRAMMES) {
      for (Strictness strict : Strictness.values()) {
        Programme programme = programme(theme, strict, 1);
        LimitLap lap = LimitHeat.lap(contestant, programme, NANOS);
        assertThat(lap.outcome().orElseThrow())
            .as(programme.key().heading())
            .isLessThanOrEqualTo(Exhaustion.best(programme.model()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void exactContestantProvesWhatBruteForceFinds(Theme theme) {
    Contestant exact = present(Contestants.EXACT);
    for (Strictness strict : Strictness.values()) {
      for (long seed = 1; seed <= SEEDS; seed++) {
        Programme programme = programme(theme, strict, seed);
        LimitLap lap = LimitHeat.lap(exact, programme, Budget.UNLIMITED);
        assertThat(lap.remarks().isProven()).isTrue();
        assertThat(lap.outcome().orElseThrow().values())
            .as(programme.key().word())
            .isEqualTo(Exhaustion.best(programme.model()).values());
      }
    }
  }

  static List<LimitShape> shapes() {
    Model model = programme(Theme.HOURS, Strictness.HARD, 1).model();
    int[] need = new int[model.pairs()];
    int[] key = new int[model.pairs()];
    for (int pair = 0; pair < need.length; pair++) {
      need[pair] = 1 + pair % 4;
      key[pair] = pair % 3 - 1;
    }
    return List.of(
        new MentorSum(need, new long[] {3, 4, 2}),
        new MenteesApart(apart(MENTEES)),
        new MentorsDiffer(new int[] {7, 7, 8}),
        new KeyCount(key, 2, 1),
        new RisingLoad(1));
  }

  /** Everybody and the next one, in a circle. */
  private static BitSet[] apart(int mentees) {
    BitSet[] apart = new BitSet[mentees];
    for (int i = 0; i < mentees; i++) {
      apart[i] = new BitSet();
      apart[i].set((i + 1) % mentees);
      apart[i].set((i + mentees - 1) % mentees);
    }
    return apart;
  }

  private static Model with(Model model, LimitShape shape, long price) {
    return new Model(
        model.levels(),
        model.wishes(),
        model.seats(),
        model.start(),
        model.mentee(),
        model.mentor(),
        model.fit(),
        model.worth(),
        List.of(new Model.Row("some", shape, price)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everybodyReadsEveryShapeAlike(LimitShape shape) {
    for (long price : new long[] {0, 2_500}) {
      Model model = with(programme(Theme.HOURS, Strictness.HARD, 4).model(), shape, price);
      Outcome best = Exhaustion.best(model);
      for (String name : List.of("optaplanner", "timefold", "cp-sat", Contestants.EXACT)) {
        if (Contestants.obstacle(Contestants.named(name)).isEmpty()) {
          Contestant.OfModel contestant = (Contestant.OfModel) Contestants.named(name);
          Budget budget = new Budget(5 * NANOS);
          Optional<int[]> chosen = contestant.enter(model).solve(budget);
          Outcome found = Recount.of(name, model, chosen.orElseThrow());
          assertThat(found.values())
              .as("%s on %s, %d", name, shape, price)
              .isEqualTo(best.values());
          Budget.Moment last = budget.moments().get(budget.moments().size() - 1);
          assertThat(model.levels().unpack(last.packed(), last.fit()))
              .as("what %s itself counts", name)
              .isEqualTo(best.values());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void recountRefusesBrokenHardLimit(LimitShape shape) {
    Model free = with(programme(Theme.HOURS, Strictness.HARD, 4).model(), shape, 1);
    int[] broken = Exhaustion.mostExcess(free);
    long excess = Recount.of("somebody", free, broken).excess()[0];
    assertThat(excess).isPositive();
    assertThatThrownBy(() -> Recount.of("somebody", with(free, shape, 0), broken))
        .isInstanceOf(ContestFault.class)
        .hasMessage("somebody breaks the hard limit some by " + excess);
  }

  @Test
  void recountRefusesWishesSeatsAndPairsThatAreNotThere() {
    Model model = with(programme(Theme.HOURS, Strictness.HARD, 1).model(), new RisingLoad(99), 0);
    int[] all = new int[model.pairs()];
    for (int pair = 0; pair < all.length; pair++) {
      all[pair] = pair;
    }
    assertThatThrownBy(() -> Recount.of("somebody", model, all)).hasMessageContaining(" wishes");
    assertThatThrownBy(() -> Recount.of("somebody", model, new int[] {0, 0}))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> Recount.of("somebody", model, new int[] {-1}))
        .hasMessageContaining("is none");
    Model noSeats =
        new Model(
            model.levels(),
            model.wishes(),
            new int[MENTORS],
            model.start(),
            model.mentee(),
            model.mentor(),
            model.fit(),
            model.worth(),
            List.of());
    assertThatThrownBy(() -> Recount.of("somebody", noSeats, new int[] {0}))
        .hasMessageContaining("there are 0 seats");
  }

  @Test
  void contestRefusesAnObjectiveThatTheRecountDoesNotFind() {
    Programme programme = programme(Theme.ALL, Strictness.SOFT, 1);
    MatchingResult result = Matcher.using(programme.policy()).match(programme.problem());
    int[] chosen =
        result.matches().stream()
            .mapToInt(match -> programme.pair(match.menteeId(), match.mentorId()))
            .toArray();
    Outcome recounted = Recount.of("ours", programme.model(), chosen);
    Ours.check(programme, result, recounted);

    long[] other = recounted.values().clone();
    other[other.length - 1]--;
    assertThatThrownBy(() -> Ours.check(programme, result, new Outcome(other, recounted.excess())))
        .isInstanceOf(ContestFault.class)
        .hasMessageContaining("the recount");
    long[] excess = recounted.excess().clone();
    excess[0]++;
    assertThatThrownBy(() -> Ours.check(programme, result, new Outcome(recounted.values(), excess)))
        .isInstanceOf(ContestFault.class);
  }

  @Test
  void commandPrintsBoundAndEverybody() {
    StringWriter out = new StringWriter();
    int exit =
        LimitsContest.execute(
            new PrintWriter(out),
            "--only=line",
            "--sizes=20",
            "--strictness=hard",
            "--runs=1",
            "--contestants=optaplanner,timefold",
            "--exact-size=0",
            "--heap=256m");
    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains(
            "| line, hard, 20 × 6, seed 1 | bound | ",
            "|  | this project | ",
            "|  | OptaPlanner 10.2.0 | ",
            "|  | Timefold 1.32.0 | ",
            "- OptaPlanner 10.2.0: this project better on ");
  }

  @Test
  void smallProgrammesAreComparedWithTheOptimum() {
    present(Contestants.EXACT);
    StringWriter out = new StringWriter();
    int exit = LimitsContest.execute(new PrintWriter(out), "--small=2", "--only=line");
    assertThat(exit).isZero();
    assertThat(out.toString()).contains("| all | 2 | 2 | ", "% of those proven.");
  }

  @Test
  void instancesOfTheLiteratureAreComparedWithCpSat() {
    present("cp-sat-8");
    StringWriter out = new StringWriter();
    int exit =
        LimitsContest.execute(
            new PrintWriter(out),
            "--gap",
            "--only=gap-inverse",
            "--gap-sizes=20x4",
            "--minutes=0.02",
            "--heap=256m");
    assertThat(exit).isZero();
    assertThat(out.toString()).contains("| gap-inverse | 20 × 4 | ");
  }

  @Test
  void unknownContestantsEndTheContest() {
    StringWriter out = new StringWriter();
    assertThat(LimitsContest.execute(new PrintWriter(out), "--contestants=nobody")).isOne();
  }

  @Test
  void lapsComeBackFromTheirLines() {
    LimitLap lap =
        LimitHeat.lap(new Ours(), programme(Theme.ALL, Strictness.SOFT, 2), Budget.UNLIMITED);
    LimitLap read = LimitLap.parse(lap.lines()).orElseThrow();
    assertThat(read.outcome().orElseThrow().equalsExactly(lap.outcome().orElseThrow())).isTrue();
    assertThat(read.remarks().bound()).isEqualTo(lap.remarks().bound());
    assertThat(read.moments()).isEqualTo(lap.moments());
  }

  @Test
  void sameKeyDrawsTheSameProgramme() {
    ProgrammeKey key = ProgrammeKey.parse("ALL:HARD:30:9:5");
    Model once = new Programme(key).model();
    Model again = new Programme(ProgrammeKey.parse(key.word())).model();
    assertThat(once.fit()).isEqualTo(again.fit());
    assertThat(once.mentor()).isEqualTo(again.mentor());
    assertThat(new Programme(ProgrammeKey.parse("ALL:HARD:30:9:6")).model().fit())
        .isNotEqualTo(once.fit());
  }

  @Test
  void levelsComeBackFromOneNumber() {
    Levels levels = new Levels(List.of("a", "b", "fit"), new long[] {7, 12});
    assertThat(levels.unpack(levels.pack(new long[] {5, 12}), -3)).containsExactly(5, 12, -3);
    assertThat(levels.pack(new long[] {1, 0})).isGreaterThan(levels.pack(new long[] {0, 12}));
    assertThat(levels.most()).isEqualTo(levels.pack(new long[] {7, 12}));
  }

  @Test
  void onePercentIsMeasuredAtEveryLevel() {
    Outcome best = new Outcome(new long[] {200, 10_000}, new long[0]);
    assertThat(new Outcome(new long[] {198, 9_900}, new long[0]).isWithinOnePercentOf(best))
        .isTrue();
    assertThat(new Outcome(new long[] {197, 10_000}, new long[0]).isWithinOnePercentOf(best))
        .isFalse();
    assertThat(new Outcome(new long[] {200, 9_899}, new long[0]).isWithinOnePercentOf(best))
        .isFalse();
  }
}
