package org.mentormatching.refine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentormatching.bound.Caps;
import org.mentormatching.bound.Groups;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;

/** Measure, repair and chains, on programmes of one line of figures. */
class PlainStepsTest {
  private static final Policy HARD = Policy.builder().hardLimit(new MentorHours()).build();
  private static final Policy SOFT = Policy.builder().softLimit(new MentorHours(), 5).build();
  private static final SearchEffort ENDLESS = SearchEffort.of(0, () -> false);

  private static Mentee mentee(int minutes) {
    return Mentee.builder("E-" + minutes)
        .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(minutes))
        .build();
  }

  private static Mentor mentor(int minutes) {
    return Mentor.builder("M-" + minutes)
        .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(minutes))
        .build();
  }

  /**
   * Mentees who all wish for one mentor, with the fits of each with every mentor in order; below 0
   * is not eligible. Seats are plenty.
   */
  private static SearchProblem programme(
      Policy policy, int[] needed, int[] offered, int[][] fits, List<List<Mentee>> settled) {
    int[] start = new int[needed.length + 1];
    IntStream.Builder mentors = IntStream.builder();
    IntStream.Builder fit = IntStream.builder();
    for (int mentee = 0; mentee < needed.length; mentee++) {
      start[mentee + 1] = start[mentee];
      for (int mentor = 0; mentor < offered.length; mentor++) {
        if (fits[mentee][mentor] >= 0) {
          mentors.add(mentor);
          fit.add(fits[mentee][mentor]);
          start[mentee + 1]++;
        }
      }
    }
    return new SearchProblem(
        policy,
        IntStream.of(needed).mapToObj(PlainStepsTest::mentee).toList(),
        IntStream.of(offered).mapToObj(PlainStepsTest::mentor).toList(),
        IntStream.of(needed).map(any -> 1).toArray(),
        IntStream.of(offered).map(any -> needed.length).toArray(),
        new long[offered.length],
        start,
        mentors.build().toArray(),
        fit.build().toArray(),
        0,
        Stream.generate(() -> new long[][] {{1}}).limit(needed.length).toArray(long[][][]::new),
        settled,
        Groups.NONE,
        Caps.none(start[start.length - 1]),
        PanelGains.none(),
        CoverageGains.none(),
        1);
  }

  private static List<List<Mentee>> nobody(int mentors) {
    return IntStream.range(0, mentors).mapToObj(mentor -> List.<Mentee>of()).toList();
  }

  private static Assignment assignment(SearchProblem problem, int... start) {
    return Assignment.of(problem, 2, start, ENDLESS);
  }

  @Test
  void countsOnlyExcessBeyondThatOfSettledMentees() {
    LimitMeasure hard =
        new LimitMeasure(HARD, List.of(mentor(60)), List.of(List.of(mentee(100))), ENDLESS);
    LimitMeasure soft =
        new LimitMeasure(SOFT, List.of(mentor(60)), List.of(List.of(mentee(100))), ENDLESS);

    assertThat(hard.excess(0, 0, List.of())).isZero();
    assertThat(hard.excess(0, 0, List.of(mentee(30)))).isEqualTo(30);
    assertThat(hard.hardExcess(0, List.of(mentee(30), mentee(15)))).isEqualTo(45);
    assertThat(hard.softCost(0, List.of(mentee(30)))).isZero();
    assertThat(soft.hardExcess(0, List.of(mentee(30)))).isZero();
    assertThat(soft.softCost(0, List.of(mentee(30)))).isEqualTo(150);
  }

  @Test
  void refusesCostsThatDoNotFit() {
    Policy dear = Policy.builder().softLimit(new MentorHours(), Policy.MOST_POINTS).build();
    Mentee endless =
        Mentee.builder("E")
            .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(Long.MAX_VALUE / 60))
            .build();
    LimitMeasure measure = new LimitMeasure(dear, List.of(mentor(60)), List.of(List.of()), ENDLESS);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> measure.softCost(0, List.of(endless)));
  }

  @Test
  void givesUpThePairThatCostsLeastAmongThoseThatHelp() {
    SearchProblem problem =
        programme(
            HARD,
            new int[] {60, 60, 0},
            new int[] {60},
            new int[][] {{500}, {400}, {1}},
            nobody(1));
    Assignment assignment = assignment(problem, 0, 1, 2);

    new Repair(problem, assignment, ENDLESS).unmatch();

    assertThat(assignment.chosen()).containsExactly(0, 2);
    assertThat(assignment.value()).containsExactly(2, 501);
  }

  @Test
  void refillsWhereNoHardLimitBreaks() {
    SearchProblem problem =
        programme(
            HARD,
            new int[] {60, 60},
            new int[] {60, 60},
            new int[][] {{500, 100}, {400, 300}},
            nobody(2));
    Assignment assignment = assignment(problem, 0, 2);
    Repair repair = new Repair(problem, assignment, ENDLESS);

    assertThat(repair.isNeeded()).isTrue();
    repair.unmatch();
    repair.refill();

    assertThat(assignment.chosen()).containsExactly(0, 3);
  }

  @Test
  void letsThoseJoinWhoAddNothingToWhatSettledMenteesBreak() {
    SearchProblem problem =
        programme(
            HARD,
            new int[] {30, 0},
            new int[] {60},
            new int[][] {{500}, {400}},
            List.of(List.of(mentee(100))));
    Assignment assignment = assignment(problem, 0, 1);

    new Repair(problem, assignment, ENDLESS).unmatch();

    assertThat(assignment.chosen()).containsExactly(1);
  }

  @Test
  void seatsMenteeByMovingTwoOthers() {
    SearchProblem problem =
        programme(
            HARD,
            new int[] {60, 60, 60},
            new int[] {60, 60, 60},
            new int[][] {{900, 800, -1}, {-1, 700, 600}, {500, -1, -1}},
            nobody(3));
    Assignment assignment = assignment(problem, 0, 2);

    new EjectionChains(problem, assignment, ENDLESS, 3).run();

    assertThat(assignment.value()).containsExactly(3, 800 + 600 + 500);
  }

  @Test
  void rotatesThreeMenteesWhoseFitThenIsGreater() {
    SearchProblem problem =
        programme(
            HARD,
            new int[] {60, 60, 60},
            new int[] {60, 60, 60},
            new int[][] {{10, 90, 0}, {0, 10, 90}, {90, 0, 10}},
            nobody(3));
    Assignment assignment = assignment(problem, 0, 4, 8);

    new EjectionChains(problem, assignment, ENDLESS, 3).run();

    assertThat(assignment.value()).containsExactly(3, 270);
  }

  @Test
  void weighsSoftLimitsAgainstFit() {
    SearchProblem problem =
        programme(
            SOFT,
            new int[] {60, 60},
            new int[] {60, 60},
            new int[][] {{500, 100}, {500, 201}},
            nobody(2));
    Assignment assignment = assignment(problem, 0, 2);

    new EjectionChains(problem, assignment, ENDLESS, 3).run();

    assertThat(assignment.chosen()).containsExactly(0, 3);
    assertThat(assignment.value()).containsExactly(2, 701);
  }
}
