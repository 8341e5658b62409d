package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.result.Level.Kind;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;

/** Results made by hand are confirmed; a word on what each programme shows stands above it. */
class VerifierTest {
  private static final Policy POLICY = AffinityTable.policy().build();

  @Test
  void confirmsAProvenResult() {
    assertThat(verify(Scarce.PROBLEM, POLICY, Scarce.best())).isEmpty();
  }

  @Test
  void confirmsAnHonestBound() {
    Draft draft =
        Scarce.prices(Draft.of(Scarce.PROBLEM, POLICY, "E-1 M-1 new; E-3 M-2 new"))
            .reaches(Draft.mentors(1), 2, 2)
            .reaches(Draft.fit(), 15_000, 16_000)
            .rated()
            .counts(Scarce.PROBLEM, 2, 3);
    assertThat(draft.optimality.proven()).isFalse();
    assertThat(verify(Scarce.PROBLEM, POLICY, draft)).isEmpty();
  }

  @Test
  void confirmsThatNobodyCanBeMatched() {
    Problem problem = AffinityTable.problem("M-1*1\nE-1*1 -").build();
    Draft draft =
        Draft.of(problem, POLICY, "")
            .mentee("E-1", 1L, 0L)
            .reaches(Draft.mentors(1), 0, 0)
            .reaches(Draft.fit(), 0, 0)
            .rated()
            .counts(problem, 1, 1);
    assertThat(verify(problem, POLICY, draft)).isEmpty();
  }

  @Test
  void takesMissingPricesForZero() {
    Problem problem = AffinityTable.problem("M-1*1\nE-1*1 70").build();
    Draft draft =
        Draft.of(problem, POLICY, "E-1 M-1 new")
            .reaches(Draft.mentors(1), 1, 1)
            .reaches(Draft.fit(), 7_000, 7_000)
            .rated()
            .counts(problem, 1, 1);
    assertThat(verify(problem, POLICY, draft)).isEmpty();
  }

  @Test
  void countsANewPairAfterAnOngoingOneAsTheSecond() {
    Problem problem =
        AffinityTable.problem(
                """
                       M-1*3  M-2*1
                E-1*2  50     60
                E-2*1  80     70
                """)
            .ongoing("E-1", "M-1")
            .ongoing("E-gone", "M-1")
            .build();
    Draft draft =
        Draft.of(problem, POLICY, "E-1 M-1 ongoing; E-1 M-2 new; E-2 M-1 new")
            .mentee("E-1", 0L, 0L, -6_000L)
            .mentee("E-2", 0L, 0L, -8_000L)
            .reaches(Draft.mentors(1), 1, 1)
            .reaches(Draft.mentors(2), 1, 1)
            .reaches(Draft.fit(), 14_000, 14_000)
            .rated()
            .counts(problem, 2, 2);
    assertThat(verify(problem, POLICY, draft)).isEmpty();
  }

  @Test
  void countsAMentorWhoIsInNoFileAsOneFound() {
    Problem problem = AffinityTable.problem("M-1*1\nE-1*2 70").ongoing("E-1", "M-gone").build();
    Draft draft =
        Draft.of(problem, POLICY, "E-1 M-1 new")
            .reaches(Draft.mentors(1), 0, 0)
            .reaches(Draft.mentors(2), 1, 1)
            .reaches(Draft.fit(), 7_000, 7_000)
            .rated()
            .counts(problem, 1, 1);
    draft.unmatched.clear();
    assertThat(verify(problem, POLICY, draft)).isEmpty();
  }

  @Test
  void letsAnOverridingPinBreakRuleSeatAndWish() {
    Problem problem =
        AffinityTable.problem("M-1*0\nE-1*0 -")
            .pin(Pin.overriding("E-1", "M-1", "agreed with both"))
            .build();
    Draft draft = settledOnly(problem, "E-1 M-1 pinned");
    assertThat(verify(problem, POLICY, draft)).isEmpty();
  }

  @Test
  void letsAPlainPinStandBesideOneThatOverridesSeatWishAndHardLimit() {
    Policy policy = AffinityTable.policy().hardLimit(new Alone()).build();
    Problem problem =
        AffinityTable.problem("M-1*1 M-2*1\nE-1*1 90 -\nE-2*1 80 70")
            .pin("E-1", "M-1")
            .pin("E-2", "M-2")
            .pin(Pin.overriding("E-2", "M-1", "agreed with both"))
            .build();
    Draft draft =
        Draft.of(problem, policy, "E-1 M-1 pinned; E-2 M-1 pinned; E-2 M-2 pinned")
            .reaches(Draft.mentors(1), 0, 0)
            .reaches(Draft.fit(), 0, 0)
            .rated()
            .counts(problem, 0, 0);
    assertThat(verify(problem, policy, draft)).isEmpty();
  }

  @Test
  void refusesAPlainPinAgainstRuleSeatAndWish() {
    Problem problem = AffinityTable.problem("M-1*0\nE-1*0 -").pin("E-1", "M-1").build();
    Draft draft = settledOnly(problem, "E-1 M-1 pinned");
    assertThat(verify(problem, POLICY, draft))
        .contains("E-1, M-1, exclusions: the pair is in the result, the rule exclusions refuses it")
        .contains("M-1: the mentor has 1 mentees, seats are 0")
        .contains("E-1: the mentee has 1 mentors, wishes are 0");
  }

  @Test
  void checksOngoingPairsByNoRule() {
    Problem problem = AffinityTable.problem("M-1*1\nE-1*1 -").ongoing("E-1", "M-1").build();
    assertThat(verify(problem, POLICY, settledOnly(problem, "E-1 M-1 ongoing"))).isEmpty();
  }

  private static Draft settledOnly(Problem problem, String pair) {
    return Draft.of(problem, POLICY, pair)
        .reaches(Draft.mentors(1), 0, 0)
        .reaches(Draft.fit(), 0, 0)
        .rated()
        .counts(problem, 0, 0);
  }

  @Test
  void ranksUrgencyAboveCoverageAndWaitingBelow() {
    Problem problem = urgent();
    Policy asStated = AffinityTable.policy().urgency(UrgencyTrust.AS_STATED).build();
    Draft draft =
        Draft.of(problem, asStated, "E-1 M-1 new")
            .mentee("E-1", 0L, 1L, 7L, 8_000L)
            .mentee("E-2", 0L, 1L, 7L, 0L)
            .mentor("M-1", 0L, 1L, 7L, 9_000L)
            .reaches(Draft.level(Kind.URGENT_NOW), 1, 1)
            .reaches(Draft.mentors(1), 1, 1)
            .reaches(Draft.level(Kind.WAITING), 0, 0)
            .reaches(Draft.fit(), 1_000, 1_000)
            .rated()
            .counts(problem, 1, 2);
    assertThat(verify(problem, asStated, draft)).isEmpty();
  }

  @Test
  void countsUnconfirmedUrgencyAsSoon() {
    Problem problem = urgent();
    Draft draft =
        Draft.of(problem, POLICY, "E-1 M-1 new")
            .mentee("E-1", 0L, 1L, 7L, 8_000L)
            .mentee("E-2", 0L, 1L, 7L, 0L)
            .mentor("M-1", 0L, 1L, 7L, 9_000L)
            .reaches(Draft.level(Kind.URGENT_SOON), 1, 1)
            .reaches(Draft.mentors(1), 1, 1)
            .reaches(Draft.level(Kind.WAITING), 0, 0)
            .reaches(Draft.fit(), 1_000, 1_000)
            .rated()
            .counts(problem, 1, 2);
    assertThat(verify(problem, POLICY, draft)).isEmpty();
  }

  private static Problem urgent() {
    return AffinityTable.problem("M-1*1\n")
        .mentee(Mentee.builder("E-1").set(Columns.URGENCY, "now").build())
        .mentee(Mentee.builder("E-2").set(Columns.CYCLES_WAITING, 7L).build())
        .affinity("E-1", "M-1", 10)
        .affinity("E-2", "M-1", 90)
        .build();
  }

  @Test
  void takesTheWeightOfABrokenSoftLimitOffTheFit() {
    Problem problem = AffinityTable.problem("M-1*2\nE-1*1 90\nE-2*1 80").build();
    Policy policy = AffinityTable.policy().softLimit(new Alone(), 300).build();
    Draft draft =
        Draft.of(problem, policy, "E-1 M-1 new; E-2 M-1 new")
            .limit(new LimitOutcome("alone", false, 1, 300))
            .reaches(Draft.mentors(1), 2, 2)
            .reaches(Draft.fit(), 16_700, 17_000)
            .rated()
            .counts(problem, 2, 2);
    assertThat(verify(problem, policy, draft)).isEmpty();
  }

  @Test
  void doesNotBlameAResultForWhatOngoingPairsBreak() {
    Problem problem =
        AffinityTable.problem("M-1*2\nE-1*1 90\nE-2*1 80")
            .ongoing("E-1", "M-1")
            .ongoing("E-2", "M-1")
            .build();
    Policy policy = AffinityTable.policy().hardLimit(new Alone()).build();
    Draft draft =
        Draft.of(problem, policy, "E-1 M-1 ongoing; E-2 M-1 ongoing")
            .reaches(Draft.mentors(1), 0, 0)
            .reaches(Draft.fit(), 0, 0)
            .rated()
            .counts(problem, 0, 0);
    assertThat(verify(problem, policy, draft)).isEmpty();
  }

  @Test
  void chargesNoPinForABrokenSoftLimitButBlamesAPlainOneForAHardLimit() {
    Problem problem =
        AffinityTable.problem("M-1*2\nE-1*1 90\nE-2*1 80")
            .pin("E-1", "M-1")
            .pin("E-2", "M-1")
            .build();
    Policy soft = AffinityTable.policy().softLimit(new Alone(), 300).build();
    Policy hard = AffinityTable.policy().hardLimit(new Alone()).build();
    assertThat(verify(problem, soft, bothPinned(problem, soft))).isEmpty();
    assertThat(verify(problem, hard, bothPinned(problem, hard)))
        .contains("alone: excess is 0 in the result, recomputing gives 1");
  }

  private static Draft bothPinned(Problem problem, Policy policy) {
    return Draft.of(problem, policy, "E-1 M-1 pinned; E-2 M-1 pinned")
        .reaches(Draft.mentors(1), 0, 0)
        .reaches(Draft.fit(), 0, 0)
        .rated()
        .counts(problem, 0, 0);
  }

  @Test
  void refusesABrokenHardLimit() {
    Problem problem = AffinityTable.problem("M-1*2\nE-1*1 90\nE-2*1 80").build();
    Policy policy = AffinityTable.policy().hardLimit(new Alone()).build();
    Draft draft =
        Draft.of(problem, policy, "E-1 M-1 new; E-2 M-1 new")
            .reaches(Draft.mentors(1), 2, 2)
            .reaches(Draft.fit(), 17_000, 17_000)
            .rated()
            .counts(problem, 2, 2);
    assertThat(verify(problem, policy, draft))
        .contains(
            "M-1, alone: the hard limit is broken by 1 mentee too many, what is settled breaks it"
                + " by 0")
        .contains("alone: excess is 0 in the result, recomputing gives 1");
  }

  @Test
  void refusesAPairBelowTheLeastFit() {
    Policy picky = AffinityTable.policy().minimumFit(75).build();
    assertThat(verify(Scarce.PROBLEM, picky, Scarce.best()))
        .contains(
            "E-2, M-2, minimum-fit: fit is 7000 ten-thousandths, the policy asks for at least 7500");
  }

  @Test
  void namesIdsOnlyNeverPeople() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").name("Ada Example").email("ada@example.org").build())
            .mentor(Mentor.builder("M-1").name("Bo Example").email("bo@example.org").build())
            .build();
    Draft draft = new Draft();
    assertThat(verify(problem, POLICY, draft)).isNotEmpty();
    assertThat(verify(problem, POLICY, draft).toString()).doesNotContainIgnoringCase("example");
  }

  @Test
  void saysBothFiguresOfAFalseClaim() {
    Draft draft = Scarce.best();
    draft.optimality = new Optimality(Optimality.Status.BOUNDED, Draft.fit(), 16_000, 16_000);
    Consumer<String> bothSides =
        message -> assertThat(message).contains("BOUNDED").contains("PROVEN").startsWith("fit: ");
    assertThat(verify(Scarce.PROBLEM, POLICY, draft)).singleElement().satisfies(bothSides);
  }

  @Test
  void endsSoonAfterItIsCancelled() {
    AtomicInteger asked = new AtomicInteger();
    MatchingResult result = Scarce.best().result();
    assertThat(
            Verifier.verify(Scarce.PROBLEM, POLICY, result, () -> asked.incrementAndGet() < 0)
                .isConfirmed())
        .isTrue();
    int questions = asked.get();
    assertThat(questions)
        .as("one for each pair and more than one for each mentee")
        .isGreaterThan(8);
    for (int answers = 0; answers < questions; answers++) {
      int last = answers;
      asked.set(0);
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  Verifier.verify(
                      Scarce.PROBLEM, POLICY, result, () -> asked.incrementAndGet() > last));
      assertThat(asked).hasValue(answers + 1);
    }
  }

  private static List<String> verify(Problem problem, Policy policy, Draft draft) {
    Verification verification = Verifier.verify(problem, policy, draft.result());
    assertThat(verification.isConfirmed()).isEqualTo(verification.violations().isEmpty());
    return verification.violations().stream().map(Violation::toString).toList();
  }
}
