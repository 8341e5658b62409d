package org.mentormatching.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.benchmarks.contest.Contestant.Claim;
import org.mentormatching.benchmarks.contest.Shape.Seats;
import org.mentormatching.benchmarks.contest.Shape.Ties;

class ContestTest {
  private static final long SEED = 7;
  private static final Duration TIME = Duration.ofMillis(100);

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(60, 20, 8, Seats.TIGHT, Ties.FEW),
          new Shape(60, 20, 8, Seats.TIGHT, Ties.MANY),
          new Shape(60, 20, 8, Seats.SLACK, Ties.FEW),
          new Shape(60, 20, 3, Seats.SLACK, Ties.MANY),
          new Shape(12, 40, 5, Seats.SLACK, Ties.MANY),
          new Shape(20, 1, 1, Seats.TIGHT, Ties.FEW),
          new Shape(1, 3, 2, Seats.TIGHT, Ties.FEW));

  static List<String> everybody() {
    return Contestants.names();
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void contestantsKeepWhatTheyClaim(String name) {
    Contestant contestant = Contestants.named(List.of(name), TIME).get(0);
    Contestants.obstacle(contestant)
        .ifPresent(obstacle -> assumeTrue(false, name + " does not load here: " + obstacle));
    for (Shape shape : SHAPES) {
      Objective best = objective(Contestants.OURS, shape);
      if (contestant.claim() == Claim.OPTIMAL) {
        assertThat(objective(name, shape)).as(shape.heading()).isEqualTo(best);
      } else {
        assertThat(objective(name, shape)).as(shape.heading()).isLessThanOrEqualTo(best);
      }
    }
  }

  private static Objective objective(String name, Shape shape) {
    List<Lap> laps = new ArrayList<>();
    Heat.run(new HeatPlan(shape, SEED, 1, Duration.ZERO, TIME, List.of(name)), laps::add);
    assertThat(laps).hasSize(1);
    return laps.get(0).objective();
  }

  @Test
  void commandPrintsOneTableForEachInstance() {
    StringWriter out = new StringWriter();
    int exit =
        Contest.execute(
            new PrintWriter(out),
            "--quick",
            "--seats=tight",
            "--contestants=ours,munkres,deferred-acceptance",
            "--heap=256m");
    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains(
            "### 200 × 60, 60 candidates each, tight (180 seats), few ties",
            "### 200 × 60, 60 candidates each, tight (180 seats), many ties",
            "| this project's kernel, proof checked | equal | ",
            "| plain Munkres on a dense matrix | equal | ");
  }

  @Test
  void largestSizeIsProvenAndItsMemoryReported() {
    StringWriter out = new StringWriter();
    int exit = Million.execute(new PrintWriter(out), "--mentees=500", "--heap=256m");
    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("| solve | ", "| check the proof | ", "Proven: 450 matched", "Memory");
  }

  @Test
  void rowSaysThatTheTimeWasTooShortToConstruct() {
    Shape shape = SHAPES.get(0);
    List<String> names = List.of("optaplanner");
    List<Lap> laps =
        new ArrayList<>(List.of(new Lap(Contestants.OURS, new Objective(54, 500_000), 1, 1, "")));
    for (long millis : new long[] {1, 2_000}) {
      Duration time = Duration.ofMillis(millis);
      Heat.run(
          new HeatPlan(shape, 1, 1, Duration.ZERO, time, names),
          lap -> laps.add(Lap.parse(lap.line()).orElseThrow()));
    }
    assertThat(laps.get(1).remark()).isEqualTo("construction not finished");
    assertThat(laps.get(2).remark()).isEmpty();

    List<Contestant> both = Contestants.named(List.of(Contestants.OURS, "optaplanner"), TIME);
    assertThat(new Standings(shape, both, laps, List.of(), List.of()).markdown())
        .containsPattern("OptaPlanner.*fit [^|]*, construction not finished \\| ");
  }

  @Test
  void firstSolveIsToldWithoutAndWithItsInput() {
    Objective best = new Objective(54, 500_000);
    long second = 1_000_000_000;
    List<Lap> warm =
        List.of(
            new Lap(Contestants.OURS, best, 2 * second, second, ""),
            new Lap("munkres", best, second, 8 * second, ""));
    List<Lap> fresh =
        List.of(
            new Lap(Contestants.OURS, best, 4 * second, 2 * second, ""),
            new Lap("munkres", best, 3 * second, 9 * second, ""));
    Standings standings =
        new Standings(
            SHAPES.get(0),
            Contestants.named(List.of(Contestants.OURS, "munkres"), TIME),
            warm,
            fresh,
            List.of());
    assertThat(standings.markdown())
        .contains("| equal | 8.00 | 8.0 | 1.00 | 9.00 | 4.5 | 3.00 | 2.0 | – | – | – | – |");
  }

  @Test
  void contestFailsWhereClaimedOptimaDiffer() {
    Shape shape = SHAPES.get(0);
    Lap ours = new Lap(Contestants.OURS, new Objective(54, 500_000), 1, 1, "");
    Lap less = new Lap("munkres", new Objective(54, 499_999), 1, 1, "");
    Standings standings =
        new Standings(
            shape,
            Contestants.named(List.of(Contestants.OURS, "munkres"), TIME),
            List.of(ours, less),
            List.of(),
            List.of());
    assertThatThrownBy(standings::check)
        .isInstanceOf(ContestFault.class)
        .hasMessageContaining("munkres found")
        .hasMessageContaining("499999");
  }

  @Test
  void contestFailsWhereSomebodyBeatsTheOptimum() {
    Lap ours = new Lap(Contestants.OURS, new Objective(54, 500_000), 1, 1, "");
    Lap more = new Lap("deferred-acceptance", new Objective(54, 500_001), 1, 1, "");
    Standings standings =
        new Standings(
            SHAPES.get(0),
            Contestants.named(List.of(Contestants.OURS, "deferred-acceptance"), TIME),
            List.of(ours, more),
            List.of(),
            List.of());
    assertThatThrownBy(standings::check).hasMessageContaining("deferred-acceptance found");
  }

  @Test
  void refereeRefusesSeatsThatAreNotThere() {
    Instance instance = Instance.draw(new Shape(20, 1, 1, Seats.TIGHT, Ties.FEW), SEED);
    Assignment everybody = new Assignment(20);
    for (int mentee = 0; mentee < 20; mentee++) {
      everybody.set(mentee, instance.start(mentee));
    }
    assertThatThrownBy(() -> Referee.judge("somebody", instance, everybody))
        .isInstanceOf(ContestFault.class)
        .hasMessage("somebody gave mentor 0 20 mentees; there are 18 seats");
  }

  @Test
  void refereeRefusesPairsOfOthers() {
    Instance instance = Instance.draw(SHAPES.get(0), SEED);
    Assignment assignment = new Assignment(60);
    assignment.set(0, instance.start(1));
    assertThatThrownBy(() -> Referee.judge("somebody", instance, assignment))
        .hasMessageContaining("is not one of its own");
  }

  @Test
  void unknownContestantsAreRefused() {
    assertThatThrownBy(() -> Contestants.named(List.of("nobody"), TIME))
        .hasMessageContaining("there is no contestant \"nobody\"; there are [ours, ");
  }

  @Test
  void changesAreTimedAndTheirResultsChecked() {
    StringWriter text = new StringWriter();
    int exit = Changes.execute(new PrintWriter(text), "--mentees=200", "--changes=20");
    assertThat(exit).isZero();
    for (Change change : Change.values()) {
      assertThat(text.toString()).contains("| " + change.title() + " | ");
    }
  }
}
