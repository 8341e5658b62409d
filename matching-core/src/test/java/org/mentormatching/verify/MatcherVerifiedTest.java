package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.PinConflictException;

/** What the matcher returns is confirmed over seeded random programmes; spoiled, it is refused. */
class MatcherVerifiedTest {
  private static final int PROGRAMMES = 300;

  private static Optional<MatchingResult> match(RandomProgrammes programme) {
    try {
      return Optional.of(Matcher.using(programme.policy()).match(programme.problem()));
    } catch (PinConflictException e) {
      return Optional.empty();
    }
  }

  private static RandomProgrammes firstThatMatches() {
    return LongStream.range(0, PROGRAMMES)
        .mapToObj(seed -> RandomProgrammes.of(seed))
        .filter(one -> match(one).filter(result -> result.matches().size() > 2).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> violations(RandomProgrammes programme, MatchingResult result) {
    return Verifier.verify(programme.problem(), programme.policy(), result).violations().stream()
        .map(Violation::toString)
        .toList();
  }

  @Test
  void confirmsAndProvesWhatTheMatcherReturnsWithoutLimits() {
    checkConfirmedAndProven(RandomProgrammes::of);
  }

  @Test
  void confirmsAndProvesWhatTheMatcherReturnsUnderWeightedCoverage() {
    checkConfirmedAndProven(RandomProgrammes::weighted);
  }

  @Test
  void confirmsAndProvesWhatTheMatcherReturnsWithAMenteeForEveryMentor() {
    checkConfirmedAndProven(RandomProgrammes::everyMentor);
  }

  private static void checkConfirmedAndProven(LongFunction<RandomProgrammes> programmes) {
    int proven = 0;
    int matched = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      RandomProgrammes programme = programmes.apply(seed);
      Optional<MatchingResult> result = match(programme);
      if (result.isPresent()) {
        assertThat(violations(programme, result.get())).as("seed %d", seed).isEmpty();
        matched++;
        proven += result.get().optimality().proven() ? 1 : 0;
      }
    }
    assertThat(matched).isGreaterThan(PROGRAMMES / 3);
    assertThat(proven).isEqualTo(matched);
  }

  @Test
  void confirmsWhatTheMatcherReturnsWithSomebodyFromOutside() {
    checkConfirmed(RandomProgrammes::outsideMembers);
  }

  @Test
  void confirmsWhatTheMatcherReturnsWithTheCoverageOfGroups() {
    checkConfirmed(RandomProgrammes::groups);
  }

  @Test
  void confirmsWhatTheMatcherReturnsUnderLimits() {
    checkConfirmed(RandomProgrammes::withLimits);
  }

  @Test
  void confirmsWhatTheMatcherReturnsUnderLimitsAndWeightedCoverage() {
    checkConfirmed(RandomProgrammes::weightedWithLimits);
  }

  private static void checkConfirmed(LongFunction<RandomProgrammes> programmes) {
    int matched = 0;
    for (long seed = 0; seed < PROGRAMMES / 5; seed++) {
      RandomProgrammes programme = programmes.apply(seed);
      Optional<MatchingResult> result = match(programme);
      if (result.isPresent()) {
        assertThat(violations(programme, result.get())).as("seed %d", seed).isEmpty();
        matched++;
      }
    }
    assertThat(matched).isGreaterThan(PROGRAMMES / 20);
  }

  /** Each kind of spoiling, by name; it leaves the draft alone where it does not apply. */
  private static final Map<String, BiConsumer<Draft, Random>> SPOILINGS =
      new TreeMap<>(
          Map.of(
              "drops a pair", (draft, random) -> remove(draft.matches, random),
              "drops an unmatched mentee", (draft, random) -> remove(draft.unmatched, random),
              "drops a limit", (draft, random) -> remove(draft.limits, random),
              "swaps mentees", MatcherVerifiedTest::swapMentees,
              "changes a fit", MatcherVerifiedTest::changeFit,
              "changes a value", (draft, random) -> changeLevel(draft, random, 1, 0),
              "changes a bound", (draft, random) -> changeLevel(draft, random, 0, 1),
              "changes both", (draft, random) -> changeLevel(draft, random, 1, 1)));

  private static <T> void remove(List<T> list, Random random) {
    if (!list.isEmpty()) {
      list.remove(random.nextInt(list.size()));
    }
  }

  private static void swapMentees(Draft draft, Random random) {
    if (draft.matches.size() > 1) {
      int at = random.nextInt(draft.matches.size() - 1);
      Match a = draft.matches.get(at);
      Match b = draft.matches.get(at + 1);
      if (!a.menteeId().equals(b.menteeId()) && !a.mentorId().equals(b.mentorId())) {
        draft.matches.set(at, with(a, b.mentorId(), a.fit()));
        draft.matches.set(at + 1, with(b, a.mentorId(), b.fit()));
      }
    }
  }

  private static void changeFit(Draft draft, Random random) {
    if (!draft.matches.isEmpty()) {
      int at = random.nextInt(draft.matches.size());
      Match old = draft.matches.get(at);
      draft.matches.set(at, with(old, old.mentorId(), old.fit() + 1));
    }
  }

  private static Match with(Match match, String mentorId, int fit) {
    return new Match(
        match.menteeId(),
        mentorId,
        match.mentorNumber(),
        match.status(),
        fit,
        match.known(),
        match.points(),
        match.uncheckedRules());
  }

  private static void changeLevel(Draft draft, Random random, int value, int bound) {
    int at = random.nextInt(draft.objective.size());
    LevelValue old = draft.objective.get(at);
    draft.objective.set(at, new LevelValue(old.level(), old.value() + value, old.bound() + bound));
    draft.rated();
  }

  @Test
  void refusesWhateverIsSpoiled() {
    checkSpoiledAreRefused(RandomProgrammes::of);
  }

  @Test
  void refusesWhateverIsSpoiledUnderWeightedCoverage() {
    checkSpoiledAreRefused(RandomProgrammes::weighted);
  }

  private static void checkSpoiledAreRefused(LongFunction<RandomProgrammes> programmes) {
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      RandomProgrammes programme = programmes.apply(seed);
      Optional<MatchingResult> result = match(programme);
      if (result.isPresent()) {
        Random random = new Random(seed);
        SPOILINGS.forEach(
            (name, spoiling) -> {
              Draft draft = Draft.of(result.get());
              spoiling.accept(draft, random);
              if (!draft.result().equals(result.get())) {
                assertThat(violations(programme, draft.result())).as(name).isNotEmpty();
              }
            });
      }
    }
  }

  /** Adding a pair that is not there breaks a rule, a seat, a wish, a count or a level's value. */
  @Test
  void refusesEveryPairThatIsAdded() {
    for (long seed = 0; seed < PROGRAMMES / 20; seed++) {
      RandomProgrammes programme = RandomProgrammes.of(seed);
      Optional<MatchingResult> result = match(programme);
      if (result.isPresent()) {
        addEachPair(programme, result.get());
      }
    }
  }

  private static void addEachPair(RandomProgrammes programme, MatchingResult result) {
    Problem problem = programme.problem();
    Appraiser appraiser = Appraiser.of(programme.policy(), problem);
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        Appraisal appraisal = appraiser.appraise(mentee, mentor);
        Draft draft = Draft.of(result);
        draft.matches.add(
            new Match(
                mentee.id(),
                mentor.id(),
                1,
                Status.NEW,
                appraisal.fit(),
                appraisal.known(),
                appraisal.points(),
                appraisal.uncheckedRules()));
        assertThat(violations(programme, draft.result())).isNotEmpty();
      }
    }
  }

  /** A price that is off by one is refused exactly when it proves another bound. */
  @Test
  void refusesAPriceThatProvesAnotherBound() {
    checkPricesAreRecounted(RandomProgrammes::of);
  }

  @Test
  void refusesAPriceThatProvesAnotherBoundUnderWeightedCoverage() {
    checkPricesAreRecounted(RandomProgrammes::weighted);
  }

  @Test
  void refusesAPriceThatProvesAnotherBoundWithAMenteeForEveryMentor() {
    checkPricesAreRecounted(RandomProgrammes::everyMentor);
  }

  private static void checkPricesAreRecounted(LongFunction<RandomProgrammes> programmes) {
    int refused = 0;
    int confirmed = 0;
    for (long seed = 0; seed < PROGRAMMES / 20; seed++) {
      RandomProgrammes programme = programmes.apply(seed);
      Optional<MatchingResult> result = match(programme);
      if (result.isEmpty()) {
        continue;
      }
      for (Draft draft : offByOne(result.get())) {
        boolean same =
            PlainBound.of(programme.problem(), programme.policy(), draft.result())
                .equals(result.get().objective().stream().map(LevelValue::bound).toList());
        List<String> violations = violations(programme, draft.result());
        assertThat(violations.isEmpty()).as("seed %d: %s", seed, violations).isEqualTo(same);
        refused += same ? 0 : 1;
        confirmed += same ? 1 : 0;
      }
    }
    assertThat(refused).isGreaterThan(100);
    assertThat(confirmed).isPositive();
  }

  private static List<Draft> offByOne(MatchingResult result) {
    List<Draft> drafts = new ArrayList<>();
    for (int level = 0; level < result.objective().size(); level++) {
      for (long change : new long[] {-1, 1}) {
        for (int person = 0; person < result.certificate().total().mentees().size(); person++) {
          drafts.add(Draft.of(result));
          Draft.addTo(drafts.get(drafts.size() - 1).mentees, person, level, change);
        }
        for (int person = 0; person < result.certificate().total().mentors().size(); person++) {
          drafts.add(Draft.of(result));
          Draft.addTo(drafts.get(drafts.size() - 1).mentors, person, level, change);
        }
      }
    }
    return drafts;
  }

  @Test
  void refusesEveryHugePriceWithoutWrapping() {
    RandomProgrammes programme = firstThatMatches();
    MatchingResult result = match(programme).orElseThrow();
    for (long huge : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 1L << 61, -(1L << 61)}) {
      Draft draft = Draft.of(result);
      draft.mentors.replaceAll(
          price -> new Price(price.id(), price.byLevel().stream().map(ignored -> huge).toList()));
      assertThat(violations(programme, draft.result())).as("%d", huge).isNotEmpty();
    }
  }

  @Test
  void isAboutTheVeryPolicy() {
    RandomProgrammes programme = firstThatMatches();
    MatchingResult result = match(programme).orElseThrow();
    Policy other = Policy.builder().build();
    assertThat(Verifier.verify(programme.problem(), other, result).isConfirmed()).isFalse();
  }
}
