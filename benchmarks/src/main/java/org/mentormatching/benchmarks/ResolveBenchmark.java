package org.mentormatching.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mentormatching.benchmarks.contest.Change;
import org.mentormatching.benchmarks.contest.Instance;
import org.mentormatching.benchmarks.contest.Ours;
import org.mentormatching.benchmarks.contest.Shape;
import org.mentormatching.benchmarks.contest.Shape.Seats;
import org.mentormatching.benchmarks.contest.Shape.Ties;
import org.mentormatching.flow.SolvedNetwork;
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
 * One small change of a solved network, its new value, and undoing it: 20,000 mentees with one
 * wish, 6,000 mentors, 64 candidates each, seats for 90 %, few ties. {@link KernelBenchmark} times
 * a whole solve of the same.
 *
 * <p>Distribution: that of {@link Instance}, seed 1; the pairs and people that change are drawn
 * evenly.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar ResolveBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResolveBenchmark {
  private static final int MENTEES = 20_000;
  private static final int MENTORS = 6_000;
  private static final int CANDIDATES = 64;

  /** What changes. */
  @Param
  @SuppressWarnings("NullAway.Init")
  Change change;

  @SuppressWarnings("NullAway.Init")
  private SolvedNetwork solved;

  private int[] chosen = {};
  private Random random = new Random(1);

  /** Draws the network and solves it. */
  @Setup
  public void solve() {
    Shape shape = new Shape(MENTEES, MENTORS, CANDIDATES, Seats.TIGHT, Ties.FEW);
    solved = SolvedNetwork.of(Ours.network(Instance.draw(shape, 1)), () -> false);
    chosen = solved.chosen();
    random = new Random(1);
  }

  /** Changes it, reads the value and undoes the change. */
  @Benchmark
  public long[] changeAndRestore() {
    solved.mark();
    change.make(solved, chosen, random);
    long[] value = solved.value();
    solved.restore();
    return value;
  }
}
