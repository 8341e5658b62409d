package com.example.hr;

import static com.example.hr.OtherTeam.TEAM;
import static com.example.hr.SameCountry.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.TimeLimitException;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.explain.PairExplanation.Outcome;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.criteria.NeedsCovered;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.StageGap;
import org.mentormatching.result.Level;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.Phase;
import org.mentormatching.result.StaleResultException;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.Unmatched.Step;

/** What an HR system does with the library, from its own entities to stored results. */
class EmbeddingTest {
  private static final List<Employee> LEARNERS =
      List.of(
          learner("ana", "junior", "PT", "search", "writing"),
          learner("ben", "junior", "PT", "billing", "budgets"),
          learner("cho", "professional", "PT", "search", "budgets"),
          learner("dag", "professional", "FI", "search", "writing"),
          learner("eva", "executive", "PT", "billing", "writing"));

  private static final List<Employee> EXPERTS =
      List.of(
          expert("xi", "lead", "PT", "search", 2, "writing", "budgets"),
          expert("yas", "lead", "PT", "billing", 1, "writing"),
          expert("zoe", "senior", "NO", "billing", 3, "budgets"));

  private static final Policy POLICY =
      Policy.builder()
          .require(StageGap.between(1, 3))
          .require(new Exclusions())
          .require(new SameCountry())
          .prefer(new NeedsCovered(), 60)
          .prefer(new OtherTeam(), 40)
          .hardLimit(new MentorHours())
          .build();

  private static Employee learner(
      String id, String grade, String country, String team, String wish) {
    return new Employee(id, grade, country, team, List.of(), List.of(wish), 0);
  }

  private static Employee expert(
      String id, String grade, String country, String team, int places, String... knows) {
    return new Employee(id, grade, country, team, List.of(knows), List.of(), places);
  }

  private static Mentee toMentee(Employee employee) {
    return Mentee.builder(employee.id())
        .set(Columns.STAGE, employee.grade())
        .set(Columns.DEVELOPMENT_AREAS, employee.wantsToLearn())
        .set(Columns.HOURS_PER_MONTH, Duration.ofHours(2))
        .set(COUNTRY, employee.country())
        .set(TEAM, employee.team())
        .build();
  }

  private static Mentor toMentor(Employee employee) {
    return Mentor.builder(employee.id())
        .set(Columns.STAGE, employee.grade())
        .set(Columns.STRENGTHS, employee.knows())
        .set(Columns.CAPACITY, (long) employee.places())
        .set(Columns.HOURS_PER_MONTH, Duration.ofHours(4))
        .set(COUNTRY, employee.country())
        .set(TEAM, employee.team())
        .build();
  }

  private static Problem.Builder people() {
    return Problem.builder()
        .mentees(LEARNERS, EmbeddingTest::toMentee)
        .mentors(EXPERTS, EmbeddingTest::toMentor);
  }

  private static Problem problem() {
    return people().pin("ben", "xi").exclude("cho", "yas", "related").build();
  }

  private static MatchingResult match(Problem problem) {
    return Matcher.using(POLICY).match(problem);
  }

  @Test
  void matchesEmployeesUnderRulesOfItsOwn() {
    MatchingResult result = match(problem());
    assertThat(result.matches())
        .extracting(Match::menteeId, Match::mentorId, Match::status, Match::fit)
        .containsExactly(
            tuple("ana", "yas", Status.NEW, 10_000),
            tuple("ben", "xi", Status.PINNED, 10_000),
            tuple("cho", "xi", Status.NEW, 6_000));
  }

  @Test
  void tellsWhyAPairEarnsItsPoints() {
    Match match = match(problem()).matches().get(2);
    assertThat(match.points())
        .extracting(
            Points::criterionId, points -> points.earned() / Share.WHOLE, Points::attainable)
        .containsExactly(tuple("needs-covered", 60L, 60), tuple("other-team", 0L, 40));
    assertThat(match.points().get(1).reason().sentence())
        .isEqualTo("the mentee's team is search, the mentor's search");
  }

  @Test
  void tellsWhoHasNobodyAndWhichRuleItWas() {
    MatchingResult result = match(problem());
    assertThat(result.unmatched())
        .extracting(Unmatched::menteeId, Unmatched::cause)
        .containsExactly(
            tuple("dag", Cause.NO_MENTOR_ALLOWED), tuple("eva", Cause.NO_MENTOR_ALLOWED));
    assertThat(result.unmatched().get(0).funnel())
        .extracting(Step::ruleId, Step::mentorsLeft)
        .containsExactly(
            tuple("all", 3),
            tuple("stage-gap", 3),
            tuple("exclusions", 3),
            tuple("same-country", 0));
  }

  @Test
  void tellsWhoLacksAFreeSeat() {
    Problem crowded =
        people().pin("ben", "xi").pin("cho", "xi").exclude("ana", "yas", "sisters").build();
    assertThat(match(crowded).unmatched())
        .extracting(Unmatched::menteeId, Unmatched::cause)
        .contains(tuple("ana", Cause.NO_FREE_SEAT));
  }

  @Test
  void provesThatNoResultIsBetter() {
    Optimality optimality = match(problem()).optimality();
    assertThat(optimality.status()).isEqualTo(Optimality.Status.PROVEN);
    assertThat(optimality.level().kind()).isEqualTo(Level.Kind.FIT);
    assertThat(optimality.value()).isEqualTo(optimality.bound()).isEqualTo(16_000);
  }

  @Test
  void letsOngoingPairsGoOn() {
    MatchingResult result = match(people().ongoing("cho", "yas").build());
    assertThat(result.matches())
        .extracting(Match::menteeId, Match::mentorId, Match::status)
        .containsExactly(
            tuple("ana", "xi", Status.NEW),
            tuple("ben", "xi", Status.NEW),
            tuple("cho", "yas", Status.ONGOING));
  }

  @Test
  void explainsAnyPair() {
    Problem problem = problem();
    Explainer explainer = Explainer.of(problem, POLICY, match(problem));
    assertThat(explainer.pair("ana", "yas").outcome()).isEqualTo(Outcome.MADE);
    assertThat(explainer.pair("ana", "xi").outcome()).isEqualTo(Outcome.ALLOWED);
    PairExplanation refused = explainer.pair("dag", "xi");
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.appraisal().rules())
        .filteredOn(ruling -> ruling.refuses())
        .singleElement()
        .satisfies(
            ruling ->
                assertThat(ruling.reason().orElseThrow().sentence())
                    .isEqualTo("the mentee works in FI, the mentor in PT"));
    assertThat(explainer.whyNot("dag")).isPresent();
    assertThat(explainer.whyNot("ana")).isEmpty();
  }

  @Test
  void cancelsARunWhileItLooksWhileItSolvesAndWhileItVerifies() {
    for (Phase cancelledIn : List.of(Phase.CANDIDATES, Phase.KERNEL, Phase.VERIFICATION)) {
      List<Phase> begun = Collections.synchronizedList(new ArrayList<>());
      RunOptions options =
          RunOptions.defaults()
              .progress(begun::add)
              .cancelledWhen(() -> begun.contains(cancelledIn));
      assertThatThrownBy(() -> Matcher.using(POLICY).match(problem(), options))
          .isInstanceOf(CancellationException.class);
      assertThat(begun).endsWith(cancelledIn);
    }
  }

  /** A clock that moves on by a second whenever somebody looks. */
  private static InstantSource clock() {
    AtomicLong second = new AtomicLong();
    return () -> Instant.ofEpochSecond(second.incrementAndGet());
  }

  @Test
  void endsARunThatHasNoResultInTime() {
    RunOptions options = RunOptions.defaults().timeLimit(Duration.ofSeconds(3), clock());
    assertThatThrownBy(() -> Matcher.using(POLICY).match(problem(), options))
        .isInstanceOf(TimeLimitException.class)
        .hasMessageContaining("Allow more time");
  }

  @Test
  void returnsTheSameResultWithTimeToSpare() {
    RunOptions options = RunOptions.defaults().timeLimit(Duration.ofDays(1), clock());
    assertThat(Matcher.using(POLICY).match(problem(), options)).isEqualTo(match(problem()));
  }

  @Test
  void sharesOneMatcherAmongThreads() throws InterruptedException, ExecutionException {
    Matcher matcher = Matcher.using(POLICY);
    Problem problem = problem();
    MatchingResult expected = matcher.match(problem);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<MatchingResult>> results = new ArrayList<>();
      for (int run = 0; run < 40; run++) {
        results.add(threads.submit(() -> matcher.match(problem)));
      }
      for (Future<MatchingResult> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void storesAResultAndExplainsItElsewhere() throws JsonProcessingException {
    MatchingResult result = match(problem());
    ObjectMapper plain = new ObjectMapper();
    MatchingResult stored = plain.readValue(plain.writeValueAsString(result), MatchingResult.class);
    assertThat(stored).isEqualTo(result);
    assertThat(Explainer.of(problem(), POLICY, stored).pair("ben", "xi").outcome())
        .isEqualTo(Outcome.MADE);
  }

  @Test
  void neverExplainsAResultWithAnotherPolicyOrOtherPeople() {
    MatchingResult result = match(problem());
    Policy other = Policy.builder().prefer(new OtherTeam(), 40).build();
    assertThatThrownBy(() -> Explainer.of(problem(), other, result))
        .isInstanceOf(StaleResultException.class)
        .hasMessageContaining(result.fingerprint());
    assertThatThrownBy(() -> Explainer.of(people().build(), POLICY, result))
        .isInstanceOf(StaleResultException.class);
  }
}
