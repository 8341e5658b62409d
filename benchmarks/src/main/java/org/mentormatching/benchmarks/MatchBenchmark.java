package org.mentormatching.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mentormatching.Matcher;
import org.mentormatching.result.MatchingResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole match, from people and policy to a verified result: 500 mentees with three wishes, 500
 * mentors with three seats, rules and criteria of the programme's own and nearly every pair
 * eligible.
 *
 * <p>Distribution: that of {@link Programme#customCriteria}, seed 1.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar MatchBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {
  private final Programme programme = Programme.customCriteria(500, 500, 3, 3, 1);

  /** Matches it. */
  @Benchmark
  public MatchingResult match() {
    return Matcher.using(programme.policy()).match(programme.problem());
  }
}
