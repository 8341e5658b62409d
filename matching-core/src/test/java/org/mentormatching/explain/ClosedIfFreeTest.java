package org.mentormatching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.CAPACITY;
import static org.mentormatching.model.Columns.HOURS_PER_MONTH;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.explain.ClosedSeat.Beside;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.WhatIf;

/** Whom hard limits would keep from a mentor of a bottleneck even if one more seat were free. */
class ClosedIfFreeTest {
  private static final int PROGRAMMES = 300;
  private static final Policy POLICY =
      Policy.builder().prefer(new Affinity(), 100).hardLimit(new MentorHours()).build();

  private static Problem programme(Random random) {
    Problem.Builder people = Problem.builder();
    int mentees = 3 + random.nextInt(3);
    int mentors = 1 + random.nextInt(3);
    for (int i = 0; i < mentees; i++) {
      people.mentee(
          Mentee.builder("E-" + i)
              .set(HOURS_PER_MONTH, Duration.ofHours(1 + random.nextInt(3)))
              .build());
    }
    for (int j = 0; j < mentors; j++) {
      people.mentor(
          Mentor.builder("M-" + j)
              .set(CAPACITY, 1L + random.nextInt(2))
              .set(HOURS_PER_MONTH, Duration.ofHours(3 + random.nextInt(6)))
              .build());
      for (int i = 0; i < mentees; i++) {
        people.affinity("E-" + i, "M-" + j, 1 + random.nextInt(100));
      }
    }
    return people.build();
  }

  private static long minutes(Mentee mentee) {
    return mentee.attributes().get(HOURS_PER_MONTH).orElseThrow().toMinutes();
  }

  /** Whether the mentor's hours are too few for the mentees there are and one more. */
  private static boolean isTooMuch(
      Problem problem, MatchingResult result, Mentee mentee, String mentorId) {
    long needed =
        result.matches().stream()
            .filter(match -> match.mentorId().equals(mentorId))
            .map(Match::menteeId)
            .mapToLong(id -> minutes(problem.mentee(id).orElseThrow()))
            .sum();
    long offered =
        problem
            .mentor(mentorId)
            .orElseThrow()
            .attributes()
            .get(HOURS_PER_MONTH)
            .orElseThrow()
            .toMinutes();
    return needed + minutes(mentee) > offered;
  }

  @Test
  void namesThoseWhoseHoursOneMoreMenteeWouldBreak() {
    Random random = new Random(7);
    int closed = 0;
    int open = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      Problem problem = programme(random);
      Matcher matcher = Matcher.using(POLICY);
      MatchingResult result = matcher.match(problem);
      WhatIf whatIf = matcher.whatIf(problem, result, RunOptions.defaults()).orElseThrow();
      Explainer explainer = Explainer.of(problem, POLICY, result);
      for (Unmatched unmatched : result.unmatched()) {
        Optional<Bottleneck> bottleneck =
            unmatched.cause() == Cause.NO_FREE_SEAT
                ? whatIf.bottleneck(unmatched.menteeId())
                : Optional.empty();
        if (bottleneck.isEmpty()) {
          continue;
        }
        Mentee mentee = problem.mentee(unmatched.menteeId()).orElseThrow();
        List<String> expected =
            Stream.concat(
                    bottleneck.get().mentorIds().stream(),
                    bottleneck.get().fullMentorIds().stream())
                .filter(id -> isTooMuch(problem, result, mentee, id))
                .sorted()
                .toList();
        List<ClosedSeat> seats = explainer.closedIfFree(bottleneck.get(), mentee.id());
        assertThat(seats).extracting(ClosedSeat::mentorId).as("%s", i).isEqualTo(expected);
        assertThat(seats).allMatch(seat -> seat.beside() == Beside.FULL);
        assertThat(explainer.closest(mentee.id()))
            .hasValueSatisfying(
                closest ->
                    assertThat(closest.stillClosedBy())
                        .isEqualTo(
                            closest.closedBy().isEmpty()
                                    && isTooMuch(problem, result, mentee, closest.mentorId())
                                ? List.of("hours")
                                : List.of()));
        closed += expected.isEmpty() ? 0 : 1;
        open += expected.isEmpty() ? 1 : 0;
      }
    }
    assertThat(closed).isGreaterThan(20);
    assertThat(open).isGreaterThan(20);
  }
}
