package org.mentormatching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.SmallProgramme;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;

/** Close pairs answer as all eligible pairs do, or notice that they cannot. */
class CloselyOpenedTest {
  private static final int PROGRAMMES = 100;
  private static final int MENTEES = 20;

  private int asked;
  private int closely;
  private int made;
  private final AtomicInteger opened = new AtomicInteger();

  @Test
  void closePairsAnswerAsAllPairsDo() {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed, MENTEES, 9);
      Policy policy = programme.policy().build();
      Problem problem = programme.problem();
      MatchingResult result = Matcher.using(policy).match(problem);
      OpenedResult whole = OpenedResult.on(problem, policy, result, Crew.alone(), () -> false);
      ClosePairs close = CloseFinder.of(whole, (int) (whole.pairs.size() * (seed % 4 + 1) / 5));
      compare(problem, policy, result, close, "programme " + seed);
    }
    assertThat(asked).isGreaterThan(3_000);
    assertThat(closely).as("answered by close pairs of %d", asked).isGreaterThan(500);
    assertThat(asked - closely).as("noticed of %d", asked).isGreaterThan(100);
    assertThat(made).isGreaterThan(1_000);
  }

  private void compare(
      Problem problem, Policy policy, MatchingResult result, ClosePairs close, String name) {
    WhatIf all = Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
    for (Match match : result.matches()) {
      if (match.status() == Status.NEW) {
        String mentee = match.menteeId();
        String mentor = match.mentorId();
        WhatIf some = some(problem, policy, result, close);
        assertThat(some.isOpen(mentee, mentor)).isFalse();
        assertThat(some.ifForbidden(mentee, mentor))
            .as("%s without %s and %s", name, mentee, mentor)
            .isEqualTo(all.ifForbidden(mentee, mentor));
        count();
        assertThat(some(problem, policy, result, close).runnersUp(mentee, mentor, 2))
            .as("%s after %s and %s", name, mentee, mentor)
            .isEqualTo(all.runnersUp(mentee, mentor, 2));
        count();
      }
    }
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        WhatIf some = some(problem, policy, result, close);
        boolean isOpen = all.isOpen(mentee.id(), mentor.id());
        assertThat(some.isOpen(mentee.id(), mentor.id())).isEqualTo(isOpen);
        if (isOpen) {
          assertThat(some.ifMade(mentee.id(), mentor.id()))
              .as("%s with %s and %s", name, mentee.id(), mentor.id())
              .isEqualTo(all.ifMade(mentee.id(), mentor.id()));
          made++;
          count();
        }
      }
    }
  }

  private WhatIf some(Problem problem, Policy policy, MatchingResult result, ClosePairs close) {
    opened.set(0);
    return new CloselyOpened(
        problem,
        policy,
        result,
        close,
        () -> false,
        () -> {
          opened.incrementAndGet();
          return Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
        });
  }

  private void count() {
    asked++;
    closely += opened.get() == 0 ? 1 : 0;
  }
}
