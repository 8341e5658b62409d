package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.Comparison;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.result.MatchingResult;

/** Why mentees have other mentors than before, against every set of pairs of small programmes. */
class WhyChangedTest {
  private static final int PROGRAMMES = 200;
  private static final Policy POLICY = Policy.builder().prefer(new Affinity(), 10).build();
  private static final List<String> MENTORS = List.of("M-0", "M-1", "M-2", "M-3");

  /** Six mentees, some as good as others, and four mentors; without some. */
  private static Problem without(List<String> gone, long seed, int mostSeats) {
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    MENTORS.forEach(
        id -> {
          long seats = 1L + random.nextInt(mostSeats);
          if (!gone.contains(id)) {
            problem.mentor(Mentor.builder(id).set(Columns.CAPACITY, seats).build());
          }
        });
    for (int i = 0; i < 6; i++) {
      Map<String, Long> scores = new TreeMap<>();
      MENTORS.forEach(id -> scores.put(id, 40L + 10L * random.nextInt(5)));
      scores.keySet().removeAll(gone);
      String id = "E-" + i;
      if (!gone.contains(id)) {
        problem.mentee(Mentee.builder(id).link(Columns.AFFINITY, Links.numbered(scores)).build());
      }
    }
    return problem.build();
  }

  private static Comparison comparison(Problem before, Problem now) {
    Matcher matcher = Matcher.using(POLICY);
    MatchingResult earlier = matcher.match(before);
    MatchingResult result = matcher.match(now);
    return Explainer.of(now, POLICY, result)
        .since(
            Explainer.of(before, POLICY, earlier),
            () -> matcher.whatIf(now, result, RunOptions.defaults()));
  }

  @Test
  void equallyGoodIsWhatTheBestSetsOfNowLeaveAsItWasAndNothingElse() {
    int[] counts = new int[2];
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      List<String> gone = List.of(seed % 3 == 0 ? "M-0" : "E-" + seed % 6);
      int mostSeats = 1 + (int) (seed % 2);
      Problem now = without(gone, seed, mostSeats);
      Exhaustive all = Exhaustive.of(now, POLICY);

      for (MenteeChange change : comparison(without(List.of(), seed, mostSeats), now).changes()) {
        if (!change.cause().isOwn()) {
          boolean isAsGood =
              change.givenUp().isEmpty()
                  ? change.got().stream()
                      .noneMatch(pair -> all.isInEvery(change.menteeId(), pair.mentorId()))
                  : change.givenUp().stream()
                      .allMatch(pair -> all.isInSome(change.menteeId(), pair.mentorId()));
          assertThat(change.cause())
              .as("%s in programme %d", change.menteeId(), seed)
              .isEqualTo(isAsGood ? Cause.EQUAL_VALUE : Cause.OTHERS);
          counts[isAsGood ? 0 : 1]++;
        }
      }
    }
    assertThat(counts[0]).isGreaterThan(30);
    assertThat(counts[1]).isGreaterThan(60);
  }

  @Test
  void whatFollowsFromSomebodysLeavingNamesThatOneWithThoseBetween() {
    int between = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      String gone = "E-" + seed % 6;

      Comparison comparison =
          comparison(without(List.of(), seed, 1), without(List.of(gone), seed, 1));

      for (MenteeChange change : comparison.changes()) {
        if (change.cause() == Cause.OTHERS) {
          assertThat(change.followsFrom())
              .as("%s in programme %d", change.menteeId(), seed)
              .extracting(Chain::menteeId)
              .containsExactly(gone);
          List<String> by = change.followsFrom().get(0).by();
          assertThat(comparison.changes()).extracting(MenteeChange::menteeId).containsAll(by);
          between += by.size();
        }
      }
    }
    assertThat(between).isGreaterThan(30);
  }

  /** A mentee who fits a mentor well, the one before better and others not at all. */
  private static Mentee nextTo(int number) {
    Map<String, Long> scores = new TreeMap<>();
    MENTORS.forEach(id -> scores.put(id, 0L));
    scores.put("M-" + number, 80L);
    scores.replace("M-" + (number - 1), 100L);
    return Mentee.builder("E-" + number).link(Columns.AFFINITY, Links.numbered(scores)).build();
  }

  @Test
  void chainOfSeatsIsToldInItsOrder() {
    Problem.Builder before = Problem.builder();
    Problem.Builder now = Problem.builder();
    for (int i = 0; i < 4; i++) {
      Mentor mentor = Mentor.builder("M-" + i).build();
      Mentee mentee = nextTo(i);
      before.mentor(mentor).mentee(mentee);
      now.mentor(mentor);
      if (i > 0) {
        now.mentee(mentee);
      }
    }
    before.pin("E-0", "M-0");

    assertThat(comparison(before.build(), now.build()).changes())
        .extracting(MenteeChange::menteeId, MenteeChange::cause, MenteeChange::followsFrom)
        .containsExactly(
            tuple("E-0", Cause.MENTEE, List.of()),
            tuple("E-1", Cause.OTHERS, List.of(new Chain("E-0", List.of()))),
            tuple("E-2", Cause.OTHERS, List.of(new Chain("E-0", List.of("E-1")))),
            tuple("E-3", Cause.OTHERS, List.of(new Chain("E-0", List.of("E-1", "E-2")))));
  }
}
