package org.mentormatching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.SmallProgramme;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.Count;
import org.mentormatching.explain.Comparison.DecidingPair;
import org.mentormatching.explain.Comparison.Direction;
import org.mentormatching.explain.Comparison.EarlierPairs;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.Turn;
import org.mentormatching.explain.Comparison.When;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;

class ComparisonTest {
  private static final Policy POLICY =
      Policy.builder()
          .require(new Active())
          .require(new Exclusions())
          .prefer(new Affinity(), 10)
          .build();

  /** A result with what explains it. */
  private record Solved(Explainer explainer, MatchingResult result, Optional<WhatIf> whatIf) {
    static Solved of(Problem problem, Policy policy) {
      Matcher matcher = Matcher.using(policy);
      MatchingResult result = matcher.match(problem);
      return new Solved(
          Explainer.of(problem, policy, result),
          result,
          matcher.whatIf(problem, result, RunOptions.defaults()));
    }

    Comparison since(Solved earlier) {
      return explainer.since(earlier.explainer(), this::whatIf);
    }

    SortedMap<String, SortedSet<String>> mentors() {
      SortedMap<String, SortedSet<String>> mentors = new TreeMap<>();
      for (Match match : result.matches()) {
        mentors.computeIfAbsent(match.menteeId(), id -> new TreeSet<>()).add(match.mentorId());
      }
      return mentors;
    }
  }

  private static Mentee.Builder mentee(String id, long scoreOfOne, long scoreOfTwo) {
    return Mentee.builder(id)
        .link(Columns.AFFINITY, Links.numbered(Map.of("M-1", scoreOfOne, "M-2", scoreOfTwo)));
  }

  private static Problem.Builder mentors(Problem.Builder problem) {
    return problem.mentor(Mentor.builder("M-1").build()).mentor(Mentor.builder("M-2").build());
  }

  /** One mentee who would rather have the first of two mentors. */
  private static Problem.Builder one() {
    return mentors(Problem.builder().mentee(mentee("E-1", 90, 40).build()));
  }

  private static MenteeChange change(Problem.Builder before, Problem.Builder now) {
    Comparison comparison = Solved.of(now.build(), POLICY).since(Solved.of(before.build(), POLICY));
    return comparison.changes().stream()
        .filter(change -> change.menteeId().equals("E-1"))
        .findFirst()
        .orElseThrow();
  }

  private static Problem.Builder withFirst(UnaryOperator<Mentor.Builder> answers) {
    return Problem.builder()
        .mentee(mentee("E-1", 90, 40).build())
        .mentor(answers.apply(Mentor.builder("M-1")).build())
        .mentor(Mentor.builder("M-2").build());
  }

  @Test
  void sameResultHasNoDifference() {
    Solved solved = Solved.of(one().build(), POLICY);

    Comparison comparison = solved.since(solved);

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.unchanged()).isEqualTo(1);
    assertThat(comparison.difference().first()).isEmpty();
    assertThat(comparison.withMentor()).isEqualTo(new Count(1, 1));
  }

  @Test
  void whoeverHasNobodyInEitherIsNotSaidToKeepMentors() {
    Solved solved =
        Solved.of(
            withFirst(first -> first.set(Columns.CAPACITY, 1L))
                .mentee(mentee("E-2", 10, 10).set(Columns.MENTORS_WANTED, 0L).build())
                .build(),
            POLICY);

    Comparison comparison = solved.since(solved);

    assertThat(comparison.unchanged()).isEqualTo(1);
    assertThat(comparison.stillWithout()).isEqualTo(1);
  }

  @Test
  void menteeWhoCameAndMenteeWhoIsGone() {
    Problem.Builder two = one().mentee(mentee("E-2", 10, 10).build());
    Problem.Builder other = mentors(Problem.builder().mentee(mentee("E-2", 10, 10).build()));

    assertThat(change(other, two).kind()).isEqualTo(Kind.CAME);
    assertThat(change(two, other).kind()).isEqualTo(Kind.GONE);
    assertThat(change(two, other).cause()).isEqualTo(Cause.MENTEE);
  }

  @Test
  void mentorWhoIsGoneAndMentorWhoCame() {
    Problem.Builder second =
        Problem.builder()
            .mentee(mentee("E-1", 90, 40).build())
            .mentor(Mentor.builder("M-2").build());

    MenteeChange gone = change(one(), second);

    assertThat(gone.kind()).isEqualTo(Kind.MOVED);
    assertThat(gone.cause()).isEqualTo(Cause.MENTOR_GONE);
    assertThat(gone.givenUp().get(0).fitBefore()).contains(9_000);
    assertThat(gone.givenUp().get(0).fitNow()).isEmpty();
    assertThat(change(second, one()).cause()).isEqualTo(Cause.MENTOR_CAME);
  }

  @Test
  void ruleThatIsAgainstAPairAndIsLifted() {
    Problem.Builder absent = withFirst(mentor -> mentor.set(Columns.ACTIVE, false));

    MenteeChange against = change(one(), absent);

    assertThat(against.cause()).isEqualTo(Cause.RULE_AGAINST);
    assertThat(against.givenUp().get(0).refusals())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.sentence())
                    .isEqualTo("the mentor does not take part in this cycle"));
    assertThat(change(absent, one()).cause()).isEqualTo(Cause.RULE_LIFTED);
  }

  @Test
  void namesTheSettledPairThatDecides() {
    assertThat(deciding(one(), one().pin("E-1", "M-2")))
        .containsExactly(new DecidingPair("E-1", "M-2", Status.PINNED, When.NOW));
    assertThat(deciding(one().pin("E-1", "M-2"), one()))
        .containsExactly(new DecidingPair("E-1", "M-2", Status.PINNED, When.BEFORE));
    Problem.Builder two = one().mentee(mentee("E-2", 10, 10).build());
    Problem.Builder taken = one().mentee(mentee("E-2", 10, 10).build()).ongoing("E-2", "M-1");
    assertThat(deciding(two, taken))
        .as("the seat is taken")
        .containsExactly(new DecidingPair("E-2", "M-1", Status.ONGOING, When.NOW));
    assertThat(change(one(), withFirst(mentor -> mentor.set(Columns.ACTIVE, false))).decidedBy())
        .as("a rule is against it")
        .isEmpty();
  }

  private static List<DecidingPair> deciding(Problem.Builder before, Problem.Builder now) {
    MenteeChange change = change(before, now);
    assertThat(change.cause()).isEqualTo(Cause.DECISION);
    return change.decidedBy();
  }

  @Test
  void fewerAndMoreSeats() {
    Problem.Builder two = withFirst(mentor -> mentor.set(Columns.CAPACITY, 2L));
    Problem.Builder one = withFirst(mentor -> mentor.set(Columns.CAPACITY, 1L));
    two.mentee(mentee("E-2", 95, 10).build());
    one.mentee(mentee("E-2", 95, 10).build());

    assertThat(change(two, one).cause()).isEqualTo(Cause.FEWER_SEATS);
    assertThat(change(two, one).givenUp().get(0).seats()).isEqualTo(new Count(2, 1));
    assertThat(change(one, two).cause()).isEqualTo(Cause.MORE_SEATS);
  }

  @Test
  void fewerAndMoreWishes() {
    Problem.Builder two =
        mentors(
            Problem.builder()
                .mentee(mentee("E-1", 90, 40).set(Columns.MENTORS_WANTED, 2L).build()));

    MenteeChange more = change(one(), two);

    assertThat(more.kind()).isEqualTo(Kind.GAINED);
    assertThat(more.cause()).isEqualTo(Cause.MORE_WISHES);
    assertThat(change(two, one()).kind()).isEqualTo(Kind.LOST);
    assertThat(change(two, one()).cause()).isEqualTo(Cause.FEWER_WISHES);
  }

  @Test
  void fitThatIsAnotherOne() {
    Problem.Builder other = mentors(Problem.builder().mentee(mentee("E-1", 30, 40).build()));

    MenteeChange change = change(one(), other);

    assertThat(change.cause()).isEqualTo(Cause.FIT);
    assertThat(change.givenUp().get(0).fitNow()).contains(3_000);
    assertThat(change.got().get(0).fitBefore()).contains(4_000);
  }

  @Test
  void fitThatRoseAsMuchForTheOldMentorIsNoReason() {
    Problem.Builder before = one().mentee(mentee("E-2", 55, 10).build());
    Problem.Builder now =
        mentors(Problem.builder().mentee(mentee("E-1", 95, 45).build()))
            .mentee(mentee("E-2", 95, 10).build());

    MenteeChange change = change(before, now);

    assertThat(change.got().get(0).mentorId()).isEqualTo("M-2");
    assertThat(change.cause()).isEqualTo(Cause.OTHERS);
    assertThat(change.followsFrom()).extracting(Chain::menteeId).containsExactly("E-2");
  }

  @Test
  void urgencyAndWaitingLetSomebodyComeEarlier() {
    Problem.Builder before = contested(mentee("E-1", 10, 10));
    Problem.Builder now =
        contested(
            mentee("E-1", 10, 10).set(Columns.URGENCY, "now").set(Columns.URGENCY_CONFIRMED, true));

    assertThat(change(before, now).kind()).isEqualTo(Kind.GAINED);
    assertThat(change(before, now).cause()).isEqualTo(Cause.PRIORITY);
    assertThat(change(now, before).cause()).isEqualTo(Cause.PRIORITY);
    assertThat(
            change(before, contested(mentee("E-1", 10, 10).set(Columns.CYCLES_WAITING, 2L)))
                .cause())
        .isEqualTo(Cause.PRIORITY);
  }

  /** Somebody beside another mentee who fits the only mentor better. */
  private static Problem.Builder contested(Mentee.Builder one) {
    return Problem.builder()
        .mentee(one.build())
        .mentee(mentee("E-2", 90, 10).build())
        .mentor(Mentor.builder("M-1").build());
  }

  @Test
  void earlierPairsAreCountedAnewByThePointsOfNow() {
    Solved before = Solved.of(one().build(), POLICY);
    Problem.Builder other = mentors(Problem.builder().mentee(mentee("E-1", 30, 40).build()));
    Problem.Builder without =
        Problem.builder()
            .mentee(mentee("E-1", 90, 40).build())
            .mentor(Mentor.builder("M-2").build());

    assertThat(Solved.of(other.build(), POLICY).since(before).earlierPairs())
        .contains(new EarlierPairs(3_000, 0));
    assertThat(
            Solved.of(withFirst(mentor -> mentor.set(Columns.ACTIVE, false)).build(), POLICY)
                .since(before)
                .earlierPairs())
        .contains(new EarlierPairs(9_000, 1));
    assertThat(Solved.of(without.build(), POLICY).since(before).earlierPairs()).isEmpty();
  }

  @Test
  void othersWhoNeedTheSeatMore() {
    Problem.Builder two = one().mentee(mentee("E-2", 95, 10).build());

    assertThat(change(one(), two).cause()).isEqualTo(Cause.OTHERS);
  }

  @Test
  void withoutAnswersToWhatIfEqualValueIsNotToldApart() {
    Solved before = Solved.of(one().build(), POLICY);
    Solved now = Solved.of(one().mentee(mentee("E-2", 95, 10).build()).build(), POLICY);

    Comparison comparison = now.explainer().since(before.explainer(), Optional::empty);

    assertThat(comparison.changes().get(0).cause()).isEqualTo(Cause.OTHERS_OR_EQUAL_VALUE);
  }

  @Test
  void whoGetsASeatThatSomebodyElseCouldHaveAsWellIsAnEquallyGoodAlternative() {
    Problem.Builder before = twoFor("M-1").mentee(mentee("E-3", 90, 10).build());
    Problem.Builder now = twoFor("M-1");

    MenteeChange gained =
        Solved.of(now.build(), POLICY).since(Solved.of(before.build(), POLICY)).changes().stream()
            .filter(change -> change.kind() == Kind.GAINED)
            .findFirst()
            .orElseThrow();

    assertThat(gained.cause()).isEqualTo(Cause.EQUAL_VALUE);
  }

  /** Two mentees who fit a mentor with one seat as well as each other. */
  private static Problem.Builder twoFor(String mentorId) {
    return Problem.builder()
        .mentee(mentee("E-1", 80, 10).build())
        .mentee(mentee("E-2", 80, 10).build())
        .mentor(Mentor.builder(mentorId).build());
  }

  private static Policy.Builder tied() {
    return Policy.builder().prefer(new Affinity(), 10);
  }

  /** People among whom many choices are as good as others. */
  private static Problem tied(long seed) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    List<String> mentors = List.of("M-1", "M-2", "M-3", "M-4", "M-5");
    mentors.forEach(
        id ->
            problem.mentor(
                Mentor.builder(id).set(Columns.CAPACITY, 1L + random.nextInt(2)).build()));
    for (int i = 0; i < 7; i++) {
      Map<String, Long> scores = new TreeMap<>();
      mentors.forEach(id -> scores.put(id, 50L * random.nextInt(3)));
      problem.mentee(
          Mentee.builder("E-" + i).link(Columns.AFFINITY, Links.numbered(scores)).build());
    }
    return problem.build();
  }

  @Test
  void anotherSeedChangesNothingButEqualChoices() {
    int moved = 0;
    for (long seed = 0; seed < 150; seed++) {
      Problem problem = tied(seed);
      Solved before = Solved.of(problem, tied().seed(1).build());
      Solved now = Solved.of(problem, tied().seed(2).build());

      Comparison comparison = now.since(before);

      assertThat(comparison.difference().changes()).extracting(Change::more).containsOnly(0L);
      assertThat(comparison.changes())
          .as("programme %d", seed)
          .allSatisfy(change -> assertThat(change.cause()).isEqualTo(Cause.EQUAL_VALUE));
      moved += comparison.changes().size();
    }
    assertThat(moved).isGreaterThan(100);
  }

  @Test
  void movesLeadFromOneResultToTheOther() {
    for (long seed = 0; seed < 150; seed++) {
      SmallProgramme first = SmallProgramme.of(seed);
      SmallProgramme second = SmallProgramme.of(seed + 1_000);
      Solved before = Solved.of(first.problem(), first.policy().build());
      Solved now = Solved.of(second.problem(), second.policy().build());

      Comparison comparison = now.since(before);

      SortedMap<String, SortedSet<String>> mentors = before.mentors();
      for (Move move : comparison.difference().moves()) {
        SortedSet<String> own = mentors.computeIfAbsent(move.menteeId(), id -> new TreeSet<>());
        move.from().ifPresent(from -> assertThat(own.remove(from)).isTrue());
        move.to().ifPresent(to -> assertThat(own.add(to)).isTrue());
      }
      mentors.values().removeIf(Set::isEmpty);
      assertThat(mentors).as("programme %d", seed).isEqualTo(now.mentors());
      assertThat(comparison.withMentor())
          .isEqualTo(new Count(before.mentors().size(), now.mentors().size()));
    }
  }

  @Test
  void peopleWhoCameAreGoneOrAnswerOtherwiseAreNamed() {
    Comparison comparison =
        Solved.of(
                Problem.builder()
                    .mentee(mentee("E-1", 80, 40).build())
                    .mentor(Mentor.builder("M-1").build())
                    .mentor(Mentor.builder("M-3").build())
                    .build(),
                POLICY)
            .since(Solved.of(one().mentee(mentee("E-2", 1, 1).build()).build(), POLICY));

    assertThat(comparison.people())
        .isEqualTo(
            new Comparison.PeopleChange(
                List.of(),
                List.of("E-2"),
                List.of("M-3"),
                List.of("M-2"),
                List.of("E-1"),
                List.of()));
  }

  private static Problem.Builder two() {
    return Problem.builder()
        .mentor(Mentor.builder("M1").build())
        .mentor(Mentor.builder("M2").build())
        .mentee(Mentee.builder("E1").build())
        .mentee(Mentee.builder("E2").build())
        .affinity("E1", "M1", 90)
        .affinity("E2", "M2", 80);
  }

  @Test
  void pairThatIsKeptByAPinIsNobodyLess() {
    Solved before = Solved.of(two().build(), POLICY);

    Comparison same = Solved.of(two().pin(Pin.of("E1", "M1")).build(), POLICY).since(before);
    Comparison other = Solved.of(two().pin(Pin.of("E1", "M2")).build(), POLICY).since(before);

    assertThat(same.countsSettled()).isTrue();
    assertThat(same.difference().first()).isEmpty();
    assertThat(other.difference().first().map(Change::more)).contains(-7_000L);
  }

  @Test
  void decisionAgainstAPairIsNoOtherAnswer() {
    Solved before = Solved.of(two().build(), POLICY);
    Solved now = Solved.of(two().exclude("E1", "M1", "not this").build(), POLICY);

    assertThat(now.since(before).people().menteesChanged()).isEmpty();
  }

  private static Policy asking(UnaryOperator<Policy.Builder> more) {
    return more.apply(POLICY.toBuilder()).build();
  }

  @Test
  void whatIsAskedOfAllPairsOtherwiseIsNamed() {
    Solved plain = Solved.of(two().build(), POLICY);
    Solved other =
        Solved.of(
            two().build(),
            asking(
                policy ->
                    policy
                        .hardLimit(new MentorHours())
                        .lowerLimit(new MenteeForEveryMentor())
                        .seed(7)));
    Problem many = tied(1);
    Solved low = Solved.of(many, tied().build());
    Solved raised = Solved.of(many, tied().raiseFloor(true).build());
    Solved soft =
        Solved.of(two().build(), asking(policy -> policy.softLimit(new MentorHours(), 10)));

    assertThat(other.since(plain).turns())
        .containsExactly(
            new Turn("hours", Direction.ON),
            new Turn("mentee-for-every-mentor", Direction.ON),
            new Turn(Turn.SEED, Direction.OTHER));
    assertThat(raised.since(low).turns()).containsExactly(new Turn(Turn.FLOOR, Direction.ON));
    assertThat(plain.since(soft).turns()).containsExactly(new Turn("hours", Direction.OFF));
    assertThat(soft.since(other).turns()).contains(new Turn("hours", Direction.OTHER));
    assertThat(plain.since(plain).turns()).isEmpty();
  }

  @Test
  void changeFollowsFromThePolicyOnlyWhereNothingElseIsDifferent() {
    Problem.Builder one =
        withFirst(first -> first.set(Columns.CAPACITY, 2L)).mentee(mentee("E-2", 80, 40).build());
    Problem.Builder more =
        withFirst(first -> first.set(Columns.CAPACITY, 2L))
            .mentee(mentee("E-2", 80, 40).build())
            .mentee(mentee("E-3", 5, 5).set(Columns.MENTORS_WANTED, 0L).build());
    Solved before = Solved.of(one.build(), POLICY);
    Policy policy = asking(other -> other.lowerLimit(new MenteeForEveryMentor()));

    assertThat(Solved.of(one.build(), policy).since(before).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.menteeId()).isEqualTo("E-2"))
        .extracting(MenteeChange::cause)
        .isEqualTo(Cause.POLICY);
    assertThat(Solved.of(more.build(), policy).since(before).changes())
        .extracting(MenteeChange::cause)
        .containsExactly(Cause.OTHERS);
  }

  @Test
  void softLimitThatCostsMoreThanItDidIsAgainstAPair() {
    Problem.Builder both =
        withFirst(first -> first.set(Columns.CAPACITY, 2L)).mentee(mentee("E-2", 80, 60).build());
    Solved cheap =
        Solved.of(both.build(), asking(policy -> policy.softLimit(new RisingLoad(), 10)));
    Solved dear =
        Solved.of(both.build(), asking(policy -> policy.softLimit(new RisingLoad(), 5_000)));

    assertThat(dear.since(cheap).changes())
        .singleElement()
        .extracting(MenteeChange::cause)
        .isEqualTo(Cause.LIMIT_AGAINST);
    assertThat(cheap.since(dear).changes())
        .singleElement()
        .extracting(MenteeChange::cause)
        .isEqualTo(Cause.LIMIT_LIFTED);
  }

  @Test
  void levelIsLeftOutThatTakesAnswersOfSomebodyWhoIsGone() {
    Column<String> house = Column.text("house");
    Policy policy = asking(other -> other.prefer(new EqualColumns("same", house, house), 10));
    Problem.Builder now =
        Problem.builder()
            .mentee(mentee("E-1", 90, 40).set(house, "h").build())
            .mentor(Mentor.builder("M-1").set(house, "h").build())
            .mentor(Mentor.builder("M-2").set(house, "h").build());
    Solved alone = Solved.of(one().build(), POLICY);
    Solved two = Solved.of(one().mentee(mentee("E-2", 10, 10).build()).build(), POLICY);
    Solved other = Solved.of(now.build(), policy);

    assertThat(other.since(alone).difference().changes())
        .extracting(change -> change.level().id(), Change::more)
        .containsExactly(tuple("mentor-1", 0L), tuple("fit", 0L));
    assertThat(other.since(two).difference().changes())
        .extracting(change -> change.level().id(), Change::more)
        .containsExactly(tuple("mentor-1", -1L));
  }
}
