package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/**
 * What trading filled wishes against fit means, on a programme of two mentees. Either both have a
 * mentor, with fits of 10 and 20, or one of them, with a fit of 90.
 */
class WeightedCoverageTest {
  private static Problem.Builder people(Mentee.Builder other) {
    return Problem.builder()
        .mentee(Mentee.builder("ana").build())
        .mentee(other.build())
        .mentor(Mentor.builder("xi").build())
        .mentor(Mentor.builder("yas").build())
        .affinity("ana", "xi", 90)
        .affinity("ana", "yas", 10)
        .affinity("ben", "xi", 20)
        .exclude("ben", "yas", "related");
  }

  private static Problem problem() {
    return people(Mentee.builder("ben")).build();
  }

  private static Policy.Builder policy(Coverage coverage) {
    return Policy.builder()
        .require(new Exclusions())
        .prefer(new Affinity(), 100, WhenMissing.NONE)
        .coverage(coverage);
  }

  private static MatchingResult match(Problem problem, Policy.Builder policy) {
    return Matcher.using(policy.build()).match(problem);
  }

  private static List<String> pairs(MatchingResult result) {
    return result.matches().stream().map(one -> one.menteeId() + " " + one.mentorId()).toList();
  }

  private static List<String> objective(MatchingResult result) {
    return result.objective().stream()
        .map(level -> level.level().id() + " " + level.value())
        .toList();
  }

  @Test
  void coverageFirstGivesBothAMentorWhateverItCosts() {
    MatchingResult result = match(problem(), policy(Coverage.first()));
    assertThat(pairs(result)).containsExactly("ana yas", "ben xi");
    assertThat(objective(result)).containsExactly("mentor-1 2", "fit 3000");
  }

  @Test
  void filledWishThatIsWorthLittleYieldsToFit() {
    MatchingResult result = match(problem(), policy(Coverage.weighted(59)));
    assertThat(pairs(result)).containsExactly("ana xi");
    assertThat(objective(result)).containsExactly("worth 14900");
    assertThat(result.optimality().proven()).isTrue();
    assertThat(result.unmatched())
        .extracting(Unmatched::menteeId, Unmatched::cause)
        .containsExactly(tuple("ben", Cause.NO_FREE_SEAT));
  }

  @Test
  void filledWishThatIsWorthMuchGoesBeforeFit() {
    MatchingResult result = match(problem(), policy(Coverage.weighted(61)));
    assertThat(pairs(result)).containsExactly("ana yas", "ben xi");
    assertThat(objective(result)).containsExactly("worth 15200");
  }

  @Test
  void filledWishIsUsuallyWorthAPerfectPair() {
    assertThat(Coverage.weighted()).isEqualTo(Coverage.weighted(100));
    assertThat(policy(Coverage.weighted()).build().coverage()).isEqualTo(Coverage.weighted(100));
    assertThat(Policy.builder().build().coverage()).isEqualTo(Coverage.first());
  }

  @Test
  void fitOfAPairIsWithoutTheWorthOfItsWish() {
    assertThat(match(problem(), policy(Coverage.weighted(59))).matches().get(0).fit())
        .isEqualTo(9_000);
  }

  @Test
  void emergencyCallIsNotTraded() {
    for (String urgency : List.of("now", "soon")) {
      Problem urgent = people(Mentee.builder("ben").set(Columns.URGENCY, urgency)).build();
      MatchingResult result = match(urgent, policy(Coverage.weighted(0)));
      assertThat(pairs(result)).containsExactly("ana yas", "ben xi");
      assertThat(objective(result)).containsExactly("urgent-soon 1", "worth 3000");
    }
  }

  @Test
  void waitingCountsNothing() {
    Problem waiting = people(Mentee.builder("ben").set(Columns.CYCLES_WAITING, 9L)).build();
    MatchingResult result = match(waiting, policy(Coverage.weighted(59)));
    assertThat(pairs(result)).containsExactly("ana xi");
    assertThat(result.objective()).extracting(LevelValue::level).hasSize(1);
  }

  /** With coverage first the second mentor of one mentee yields to the first mentor of another. */
  @Test
  void furtherMentorCountsAsMuchAsAFirst() {
    Problem.Builder people =
        Problem.builder()
            .mentee(Mentee.builder("ana").set(Columns.MENTORS_WANTED, 2L).build())
            .mentee(Mentee.builder("ben").build())
            .mentor(Mentor.builder("xi").build())
            .mentor(Mentor.builder("yas").build())
            .affinity("ana", "xi", 90)
            .affinity("ana", "yas", 80)
            .affinity("ben", "xi", 50)
            .affinity("ben", "yas", 60);
    assertThat(pairs(match(people.build(), policy(Coverage.first()))))
        .containsExactly("ana xi", "ben yas");
    assertThat(pairs(match(people.build(), policy(Coverage.weighted()))))
        .containsExactly("ana xi", "ana yas");
  }

  @Test
  void leastFitHoldsWhateverAWishIsWorth() {
    MatchingResult result = match(problem(), policy(Coverage.weighted(1_000)).minimumFit(15));
    assertThat(pairs(result)).containsExactly("ana xi");
    assertThat(objective(result)).containsExactly("worth 109000");
  }

  @Test
  void pairThatAddsNothingIsNamedSo() {
    Problem useless =
        Problem.builder()
            .mentee(Mentee.builder("ana").build())
            .mentor(Mentor.builder("xi").build())
            .mentor(Mentor.builder("yas").set(Columns.CAPACITY, 0L).build())
            .build();
    MatchingResult nothing = match(useless, policy(Coverage.weighted(0)));
    assertThat(nothing.matches()).isEmpty();
    assertThat(nothing.unmatched())
        .extracting(Unmatched::cause)
        .containsExactly(Cause.ADDS_NOTHING);
    assertThat(pairs(match(useless, policy(Coverage.weighted(1))))).containsExactly("ana xi");
  }

  @Test
  void wishIsLeftOpenWhereALimitCostsMore() {
    Problem busy =
        Problem.builder()
            .mentee(Mentee.builder("ana").build())
            .mentor(Mentor.builder("xi").set(Columns.HOURS_PER_MONTH, minutes(50)).build())
            .affinity("ana", "xi", 90)
            .build();
    Policy.Builder dear = policy(Coverage.weighted(9)).softLimit(new MentorHours(), 1_000);
    MatchingResult result = match(busy, dear);
    assertThat(result.matches()).isEmpty();
    assertThat(objective(result)).containsExactly("worth 0");
    assertThat(result.optimality().proven()).isTrue();
    assertThat(result.unmatched())
        .extracting(Unmatched::cause)
        .containsExactly(Cause.LIMIT_REACHED);
    Policy.Builder worthIt = policy(Coverage.weighted(11)).softLimit(new MentorHours(), 1_000);
    assertThat(objective(match(busy, worthIt))).containsExactly("worth 100");
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }

  @Test
  void pinnedAndOngoingPairsAreNotCounted() {
    Problem settled = people(Mentee.builder("ben")).pin("ben", "xi").build();
    MatchingResult result = match(settled, policy(Coverage.weighted(7)));
    assertThat(pairs(result)).containsExactly("ana yas", "ben xi");
    assertThat(objective(result)).containsExactly("worth 1700");
  }

  @Test
  void worthOutOfRangeIsRefusedWithEverythingElse() {
    for (int worth : new int[] {-1, 1_001}) {
      assertThatThrownBy(() -> policy(Coverage.weighted(worth)).minimumFit(101).build())
          .isInstanceOf(InvalidPolicyException.class)
          .hasMessageContaining("the worth of a filled wish is " + worth)
          .hasMessageContaining("from 0 to 1000")
          .hasMessageContaining("the least fit is 101");
    }
    assertThat(policy(Coverage.weighted(1_000)).build()).isNotNull();
  }

  @Test
  void choiceIsPartOfTheFingerprint() {
    assertThat(
            List.of(Coverage.first(), Coverage.weighted(0), Coverage.weighted(1)).stream()
                .map(coverage -> Fingerprint.of(problem(), policy(coverage).build())))
        .doesNotHaveDuplicates();
  }

  @Test
  void lastLevelHasANameOfItsOwn() {
    assertThat(new Level(Level.Kind.WORTH, 0).id()).isEqualTo("worth");
  }
}
