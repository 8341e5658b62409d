package org.mentormatching.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Costs;
import org.mentormatching.candidates.Crew;
import org.mentormatching.candidates.MentorSet;
import org.mentormatching.candidates.PairScan;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rules and points of one pair, as the compiled scorers tell them and as the statements themselves
 * do: the time for each of all 250,000 pairs of 500 mentees and 500 mentors.
 *
 * <p>Distribution: that of {@link Programme#customCriteria}, seed 1.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar ScorerBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScorerBenchmark {
  private static final int PEOPLE = 500;

  private final Programme programme = Programme.customCriteria(PEOPLE, PEOPLE, 3, 3, 1);
  private final Candidates candidates =
      Candidates.of(
          programme.problem(),
          programme.policy(),
          programme.policy().on(programme.problem()),
          Crew.alone(),
          () -> false);
  private final Appraiser appraiser = Appraiser.of(programme.policy(), programme.problem());
  private final PairScan scan = candidates.scan();
  private final MentorSet everybody = candidates.mentors(mentor -> true);
  private final Costs free = candidates.free();
  private long fits;

  /** The sum of the fits of all eligible pairs, compiled. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE * PEOPLE)
  public long compiled() {
    fits = 0;
    for (int mentee = 0; mentee < PEOPLE; mentee++) {
      scan.at(mentee);
      scan.visit(
          everybody,
          free,
          0,
          (mentor, fit) -> {
            fits += fit;
            return 0;
          });
    }
    return fits;
  }

  /** The same sum, every statement asked about every pair, with reasons. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE * PEOPLE)
  public long plain() {
    fits = 0;
    for (Mentee mentee : programme.problem().mentees()) {
      for (Mentor mentor : programme.problem().mentors()) {
        Appraisal appraisal = appraiser.appraise(mentee, mentor);
        fits += appraisal.isAllowed() ? appraisal.fit() : 0;
      }
    }
    return fits;
  }
}
