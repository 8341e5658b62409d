package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Phase;
import org.mentormatching.result.SearchEnding;

/** The result says why the search ended, and names a time limit that struck. */
class SearchEndingTest {
  private static final int PROGRAMMES = 60;

  private static Policy policy(SmallProgramme programme) {
    return programme
        .policy()
        .hardLimit(new MentorHours())
        .softLimit(new NoSharedMentorInLine(), 3_000)
        .build();
  }

  /** Matches on a clock that stands still until a phase begins and then is past the limit. */
  private static MatchingResult timeUpIn(Phase last, Problem problem, Policy policy) {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    RunOptions options =
        RunOptions.defaults()
            .timeLimit(Duration.ofSeconds(1), now::get)
            .progress(phase -> now.set(phase == last ? Instant.MAX : now.get()));
    return Matcher.using(policy).match(problem, options);
  }

  @Test
  void resultSaysWhyTheSearchEnded() {
    Map<SearchEnding, Integer> endings = new EnumMap<>(SearchEnding.class);
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      MatchingResult result = Matcher.using(policy(programme)).match(programme.problem());
      endings.merge(result.searchEnding(), 1, Integer::sum);
      boolean nothingLeft =
          result.searchEnding() == SearchEnding.NOT_NEEDED
              || result.searchEnding() == SearchEnding.BOUND_REACHED;
      assertThat(result.optimality().proven()).as("seed %d", seed).isEqualTo(nothingLeft);
    }
    assertThat(endings)
        .containsKeys(SearchEnding.NOT_NEEDED, SearchEnding.BOUND_REACHED)
        .doesNotContainKey(SearchEnding.TIME_LIMIT);
  }

  /** Whoever sits where earns the same, so that keeping the hours costs nothing. */
  @Test
  void searchEndsWhereNothingCanBeBetter() {
    Problem.Builder people = Problem.builder();
    for (int i = 0; i < 6; i++) {
      people.mentee(
          Mentee.builder("E" + i).set(Columns.HOURS_PER_MONTH, Duration.ofHours(1)).build());
    }
    for (int j = 0; j < 3; j++) {
      people.mentor(
          Mentor.builder("M" + j)
              .set(Columns.CAPACITY, 6L)
              .set(Columns.HOURS_PER_MONTH, Duration.ofHours(2))
              .build());
    }
    Policy policy = Policy.builder().hardLimit(new MentorHours()).build();
    MatchingResult result = Matcher.using(policy).match(people.build());
    assertThat(result.searchEnding()).isEqualTo(SearchEnding.BOUND_REACHED);
    assertThat(result.optimality().proven()).isTrue();
  }

  @Test
  void timeLimitThatStruckDuringTheSearchIsNamed() {
    int struck = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = policy(programme);
      SearchEnding unlimited = Matcher.using(policy).match(programme.problem()).searchEnding();
      MatchingResult limited = timeUpIn(Phase.SEARCH, programme.problem(), policy);
      if (unlimited == SearchEnding.NOT_NEEDED) {
        assertThat(limited.searchEnding()).as("seed %d", seed).isEqualTo(SearchEnding.NOT_NEEDED);
      } else if (limited.optimality().proven()) {
        assertThat(limited.searchEnding())
            .as("seed %d", seed)
            .isEqualTo(SearchEnding.BOUND_REACHED);
      } else {
        assertThat(limited.searchEnding()).as("seed %d", seed).isEqualTo(SearchEnding.TIME_LIMIT);
        struck++;
      }
    }
    assertThat(struck).isPositive();
  }

  @Test
  void timeLimitAfterTheSearchStruckNothing() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = policy(programme);
      assertThat(timeUpIn(Phase.VERIFICATION, programme.problem(), policy))
          .isEqualTo(Matcher.using(policy).match(programme.problem()));
    }
  }
}
