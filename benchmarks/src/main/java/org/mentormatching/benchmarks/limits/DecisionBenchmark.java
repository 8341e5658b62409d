package org.mentormatching.benchmarks.limits;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.benchmarks.limits.Programme.Strictness;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What another decision costs where a limit shaped a result, in memory and opened before: 500
 * mentees and 150 mentors of the suite, 64 allowed mentors for each mentee.
 *
 * <p>Distribution: that of {@link Cohort#draw}, seed 1; the people asked about are drawn evenly.
 * What is worked out at the first question and kept is part of the warm-up.
 *
 * <pre>
 *   java -Xmx4g -jar benchmarks/target/benchmarks.jar DecisionBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class DecisionBenchmark {
  private static final int MENTEES = 500;
  private static final int MENTORS = 150;

  /** The limit, hard. */
  @Param({"LOAD", "LOCATION", "LINE", "PROBLEMS", "HOURS"})
  @SuppressWarnings("NullAway.Init")
  String theme;

  private final Random random = new Random(1);

  @SuppressWarnings("NullAway.Init")
  private Problem problem;

  @SuppressWarnings("NullAway.Init")
  private MatchingResult result;

  @SuppressWarnings("NullAway.Init")
  private WhatIf whatIf;

  /** Matches and opens the result. */
  @Setup
  public void match() {
    Programme programme =
        new Programme(new ProgrammeKey(Theme.valueOf(theme), Strictness.HARD, MENTEES, MENTORS, 1));
    problem = programme.problem();
    Policy policy = programme.policy();
    result = Matcher.using(policy).match(problem);
    whatIf =
        Matcher.using(policy)
            .whatIf(problem, result, RunOptions.defaults().threads(2))
            .orElseThrow();
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Two people who are no pair have to be one. */
  @Benchmark
  public Difference made() {
    Mentee mentee = one(problem.mentees());
    Mentor mentor = one(problem.mentors());
    while (!whatIf.isOpen(mentee.id(), mentor.id())) {
      mentee = one(problem.mentees());
      mentor = one(problem.mentors());
    }
    return whatIf.ifMade(mentee.id(), mentor.id());
  }

  /** A pair that was made cannot be. */
  @Benchmark
  public Difference forbidden() {
    Match match = one(result.matches());
    return whatIf.ifForbidden(match.menteeId(), match.mentorId());
  }
}
