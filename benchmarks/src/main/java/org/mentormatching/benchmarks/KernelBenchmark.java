package org.mentormatching.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mentormatching.benchmarks.contest.Instance;
import org.mentormatching.benchmarks.contest.Ours;
import org.mentormatching.benchmarks.contest.Shape;
import org.mentormatching.benchmarks.contest.Shape.Seats;
import org.mentormatching.benchmarks.contest.Shape.Ties;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Solution;
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
 * The exact kernel alone, from a finished network to flow and prices: 20,000 mentees with one wish,
 * 6,000 mentors, 64 candidates each, coverage before fit.
 *
 * <p>Distribution: that of {@link Instance}, seed 1.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar KernelBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBenchmark {
  private static final int MENTEES = 20_000;
  private static final int MENTORS = 6_000;
  private static final int CANDIDATES = 64;

  /** How many seats there are. */
  @Param({"TIGHT", "SLACK"})
  @SuppressWarnings("NullAway.Init")
  Seats seats;

  /** How many pairs are equally good. */
  @Param({"FEW", "MANY"})
  @SuppressWarnings("NullAway.Init")
  Ties ties;

  @SuppressWarnings("NullAway.Init")
  private Network network;

  /** Draws the network. */
  @Setup
  public void draw() {
    network = Ours.network(Instance.draw(new Shape(MENTEES, MENTORS, CANDIDATES, seats, ties), 1));
  }

  /** Solves it. */
  @Benchmark
  public Solution solve() {
    return Ours.kernel().solve(network, () -> false);
  }
}
