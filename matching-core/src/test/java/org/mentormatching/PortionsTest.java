package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality.Status;
import org.mentormatching.solve.InPortions;
import org.mentormatching.verify.Verifier;

/** What is solved a few pairs at a time is the optimum over all pairs, whoever works on it. */
class PortionsTest {
  private static final int SMALL = 3_000;
  private static final int LARGER = 150;

  private static void check(SmallProgramme programme, Policy policy, String description) {
    Problem problem = programme.problem();
    MatchingResult atOnce = Matcher.using(policy).match(problem);
    for (int portion : new int[] {1, 3}) {
      MatchingResult result = InPortions.match(problem, policy, portion, portion, Crew.alone());
      String as = description + ", portion " + portion;
      assertThat(result.objective()).as(as).isEqualTo(atOnce.objective());
      assertThat(result.optimality().status()).as(as).isEqualTo(Status.PROVEN);
      assertThat(result.counts()).as(as).isEqualTo(atOnce.counts());
      assertThat(Verifier.verify(problem, policy, result).violations()).as(as).isEmpty();
    }
  }

  @Test
  void smallProgrammesInPortionsAreSolvedAsAtOnce() {
    for (long seed = 0; seed < SMALL; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      check(programme, programme.policy().build(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 1_000})
  void tradedWishesInPortionsAreSolvedAsAtOnce(int worth) {
    for (long seed = 0; seed < SMALL / 10; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = programme.policy().coverage(Coverage.weighted(worth)).build();
      check(programme, policy, "seed " + seed);
    }
  }

  @Test
  void largerProgrammesInPortionsAreSolvedAsAtOnce() {
    for (long seed = 0; seed < LARGER; seed++) {
      SmallProgramme few = SmallProgramme.of(seed, 60, 25);
      check(few, few.policy().build(), "scarce, seed " + seed);
      SmallProgramme many = SmallProgramme.of(seed, 40, 150);
      check(many, many.policy().build(), "plenty, seed " + seed);
    }
  }

  @Test
  void threadsChangeNothing() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (long seed = 0; seed < 40; seed++) {
        SmallProgramme programme = SmallProgramme.of(seed, 120, 80);
        Policy policy = programme.policy().build();
        Problem problem = programme.problem();
        MatchingResult alone = InPortions.match(problem, policy, 2, 2, Crew.alone());
        List<Crew> crews = new ArrayList<>();
        crews.add(Crew.with(pool, 3));
        crews.add(Crew.with(Runnable::run, 2));
        crews.add(Crew.with(work -> {}, 2));
        crews.add(
            Crew.with(
                work -> {
                  throw new RejectedExecutionException("busy");
                },
                2));
        for (Crew crew : crews) {
          assertThat(InPortions.match(problem, policy, 2, 2, crew))
              .as("seed %d", seed)
              .isEqualTo(alone);
        }
        Matcher matcher = Matcher.using(policy);
        assertThat(matcher.match(problem, RunOptions.defaults().threads(4)))
            .isEqualTo(matcher.match(problem));
        assertThat(matcher.match(problem, RunOptions.defaults().executor(pool, 2)))
            .isEqualTo(matcher.match(problem));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void cancellationIsAskedOnTheCallingThreadAlone() {
    SmallProgramme programme = SmallProgramme.of(1, 200, 100);
    Thread caller = Thread.currentThread();
    AtomicInteger asked = new AtomicInteger();
    RunOptions options =
        RunOptions.defaults()
            .threads(3)
            .cancelledWhen(
                () -> {
                  assertThat(Thread.currentThread()).isSameAs(caller);
                  return asked.incrementAndGet() > 3;
                });
    Policy policy = programme.policy().build();
    assertThatThrownBy(() -> Matcher.using(policy).match(programme.problem(), options))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void refusesFewerThreadsThanTheCallingOne() {
    assertThatThrownBy(() -> RunOptions.defaults().threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 threads");
    assertThatThrownBy(() -> RunOptions.defaults().executor(Runnable::run, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
