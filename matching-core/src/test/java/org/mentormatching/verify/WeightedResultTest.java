package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/** A result under weighted coverage, made by hand, and what becomes of it when it is spoiled. */
class WeightedResultTest {
  private static final Level WORTH = Draft.level(Level.Kind.WORTH);

  private static Policy policy(int worth) {
    return AffinityTable.policy().coverage(Coverage.weighted(worth)).build();
  }

  /** Two filled wishes at 50 points each, with fits of 90 and 70; the prices prove it. */
  private static Draft right() {
    return Draft.of(Scarce.PROBLEM, policy(50), "E-1 M-1 new; E-2 M-2 new")
        .mentee("E-1", 3_000L)
        .mentee("E-2", 4_000L)
        .mentee("E-3", 5_000L)
        .mentor("M-1", 12_000L)
        .mentor("M-2", 11_000L)
        .reaches(WORTH, 26_000, 26_000)
        .rated()
        .counts(Scarce.PROBLEM, 2, 3);
  }

  @Test
  void confirmsAProvenResult() {
    assertThat(right().optimality.proven()).isTrue();
    assertThat(violations(policy(50), right())).isEmpty();
  }

  static Stream<Arguments> spoilings() {
    return Stream.of(
        arguments(
            says("worth: value is 26000 in the result, recomputing gives 14000"),
            spoil(d -> d.matches.remove(1))),
        arguments(
            says("worth: value is 16000 in the result, recomputing gives 26000"),
            spoil(d -> claim(d, WORTH, 16_000, 26_000))),
        arguments(
            says("worth: bound is 25999 in the result, recomputing gives 26000"),
            spoil(d -> claim(d, WORTH, 26_000, 25_999))),
        arguments(says("the list of levels is"), spoil(d -> claim(d, Draft.fit(), 26_000, 26_000))),
        arguments(
            says("the list of levels is"),
            spoil(d -> d.objective.add(0, new LevelValue(Draft.mentors(1), 2, 2)))),
        arguments(
            says("the certificate's list of levels is"),
            spoil(d -> d.certificateLevels = List.of(Draft.fit()))),
        arguments(
            says("worth: bound is 26000 in the result, recomputing gives 26001"),
            spoil(d -> Draft.addTo(d.mentees, 2, 0, 1))),
        arguments(
            says("E-1, M-1: fit is 14000 in the result, recomputing gives 9000"),
            spoil(d -> d.matches.set(0, withFit(d.matches.get(0), 14_000)))),
        arguments(
            says("E-3: the cause is ADDS_NOTHING, the rules leave 1 further mentors"),
            spoil(d -> d.unmatched.set(0, because(d.unmatched.get(0), Cause.ADDS_NOTHING)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilings")
  void refuses(String message, Consumer<Draft> spoiling) {
    Draft draft = right();
    spoiling.accept(draft);
    assertThat(violations(policy(50), draft))
        .anySatisfy(violation -> assertThat(violation).contains(message));
  }

  @Test
  void isAboutTheVeryWorth() {
    assertThat(violations(policy(51), right()))
        .anyMatch(message -> message.startsWith("fingerprint of problem and policy is"))
        .contains("worth: value is 26000 in the result, recomputing gives 26200")
        .contains("worth: bound is 26000 in the result, recomputing gives 26300");
    assertThat(violations(AffinityTable.policy().build(), right()))
        .anyMatch(message -> message.startsWith("the list of levels is"));
  }

  @Test
  void confirmsThatAPairAddsNothing() {
    Problem problem = AffinityTable.problem("M-1*1\nE-1*1 0").build();
    Draft draft =
        Draft.of(problem, policy(0), "").reaches(WORTH, 0, 0).rated().counts(problem, 1, 1);
    draft.unmatched.set(0, because(draft.unmatched.get(0), Cause.ADDS_NOTHING));
    assertThat(violations(problem, policy(0), draft)).isEmpty();
  }

  private static String says(String message) {
    return message;
  }

  private static Consumer<Draft> spoil(Consumer<Draft> change) {
    return change;
  }

  private static void claim(Draft draft, Level level, long value, long bound) {
    draft.objective.set(0, new LevelValue(level, value, bound));
    draft.rated();
  }

  private static Match withFit(Match match, int fit) {
    return new Match(
        match.menteeId(),
        match.mentorId(),
        match.mentorNumber(),
        match.status(),
        fit,
        match.known(),
        match.points(),
        match.uncheckedRules());
  }

  private static Unmatched because(Unmatched old, Cause cause) {
    return new Unmatched(
        old.menteeId(), old.mentorsWanted(), old.mentorsFound(), cause, old.funnel());
  }

  private static List<String> violations(Policy policy, Draft draft) {
    return violations(Scarce.PROBLEM, policy, draft);
  }

  private static List<String> violations(Problem problem, Policy policy, Draft draft) {
    return Verifier.verify(problem, policy, draft.result()).violations().stream()
        .map(Violation::toString)
        .toList();
  }
}
