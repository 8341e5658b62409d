package org.mentormatching.benchmarks;

import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.NetworkSimplex;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.Steps;
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
 * <p>Distribution: the candidates of a mentee are drawn evenly and without repetition from all
 * mentors, their fits evenly from 0 to 10,000, each by itself; seed 1. Every mentor has {@code
 * seats} seats: with 3 there are fewer seats than mentees, with 5 more.
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
  private static final int LEVELS = 2;
  private static final int MOST_FIT = 10_000;

  /** Seats of each mentor. */
  @Param({"3", "5"})
  int seats;

  @SuppressWarnings("NullAway.Init")
  private Network network;

  /** Draws the network. */
  @Setup
  public void draw() {
    Random random = new Random(1);
    Network.Builder builder = Network.builder(LEVELS, 1);
    for (int mentee = 0; mentee < MENTEES; mentee++) {
      builder.node(Kind.LEFT, Steps.of(LEVELS, new int[] {1}, new long[] {1, 0}));
    }
    for (int mentor = 0; mentor < MENTORS; mentor++) {
      builder.node(Kind.RIGHT, Steps.free(LEVELS, seats));
    }
    for (int mentee = 0; mentee < MENTEES; mentee++) {
      TreeSet<Integer> candidates = new TreeSet<>();
      while (candidates.size() < CANDIDATES) {
        candidates.add(random.nextInt(MENTORS));
      }
      for (int mentor : candidates) {
        builder.pair(mentee, mentor, random.nextInt(MOST_FIT + 1));
      }
    }
    network = builder.build();
  }

  /** Solves it. */
  @Benchmark
  public Solution solve() {
    return new NetworkSimplex().solve(network, () -> false);
  }
}
