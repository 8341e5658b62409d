package org.mentormatching.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Costs;
import org.mentormatching.candidates.Crew;
import org.mentormatching.candidates.MentorSet;
import org.mentormatching.candidates.PairScan;
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
 * Candidates of 2,000 mentees and 600 mentors, one thread: compiling the statements and counting
 * the eligible pairs, and one look for the best pair of every mentee.
 *
 * <p>Distribution: that of {@link Programme#customCriteria}, seed 1; hardly two people are alike.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar CandidatesBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CandidatesBenchmark {
  private static final int MENTEES = 2_000;
  private static final int MENTORS = 600;

  private final Programme programme = Programme.customCriteria(MENTEES, MENTORS, 1, 3, 1);
  private final Candidates candidates = compile();
  private final PairScan scan = candidates.scan();
  private final MentorSet everybody = candidates.mentors(mentor -> true);
  private final Costs free = candidates.free();
  private long best;

  /** Compiles rules and criteria and counts the eligible pairs. */
  @Benchmark
  public final Candidates compile() {
    return Candidates.of(
        programme.problem(),
        programme.policy(),
        programme.policy().on(programme.problem()),
        Crew.alone(),
        () -> false);
  }

  /** The sum of the greatest fit of every mentee, found by branch and bound. */
  @Benchmark
  public long best() {
    long sum = 0;
    for (int mentee = 0; mentee < MENTEES; mentee++) {
      best = 0;
      scan.at(mentee);
      scan.visit(everybody, free, 0, (mentor, fit) -> best = Math.max(best, fit));
      sum += best;
    }
    return sum;
  }
}
