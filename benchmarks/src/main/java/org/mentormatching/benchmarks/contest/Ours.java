package org.mentormatching.benchmarks.contest;

import java.util.List;
import org.mentormatching.flow.ExactKernel;
import org.mentormatching.flow.Kernel;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.OptimalityCheck;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.Steps;

/** This project's exact kernel, with coverage and fit as two levels. Its proof is checked. */
public final class Ours implements Contestant {
  private static final int LEVELS = 2;

  /** The kernel that takes part. */
  public static Kernel kernel() {
    return new ExactKernel();
  }

  /** An instance as the kernel reads it. */
  public static Network network(Instance instance) {
    Network.Builder builder = Network.builder(LEVELS, 1).room(instance.pairs());
    Steps wish = Steps.of(LEVELS, new int[] {1}, new long[] {1, 0});
    for (int mentee = 0; mentee < instance.mentees(); mentee++) {
      builder.node(Kind.LEFT, wish);
    }
    for (int mentor = 0; mentor < instance.mentors(); mentor++) {
      builder.node(Kind.RIGHT, Steps.free(LEVELS, instance.seats(mentor)));
    }
    for (int mentee = 0; mentee < instance.mentees(); mentee++) {
      builder.pairs(
          mentee,
          instance.mentorsOfPairs(),
          instance.fitsOfPairs(),
          instance.start(mentee),
          instance.start(mentee + 1));
    }
    return builder.build();
  }

  /**
   * Checks the proof.
   *
   * @throws ContestFault if it does not prove the solution optimal
   */
  static void certify(Network network, Solution solution) {
    List<String> faults = OptimalityCheck.faults(network, solution);
    if (!faults.isEmpty()) {
      throw new ContestFault("ours is not proven optimal: " + String.join("; ", faults));
    }
  }

  @Override
  public String name() {
    return Contestants.OURS;
  }

  @Override
  public String title() {
    return "this project's kernel, proof checked";
  }

  @Override
  public Claim claim() {
    return Claim.OPTIMAL;
  }

  @Override
  public int mostMentees() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Entry enter(Instance instance) {
    return new KernelEntry(instance, network(instance));
  }

  private static final class KernelEntry implements Entry {
    private final Instance instance;
    private final Network network;

    @SuppressWarnings("NullAway.Init")
    private Solution solution;

    KernelEntry(Instance instance, Network network) {
      this.instance = instance;
      this.network = network;
    }

    @Override
    public void solve() {
      solution = kernel().solve(network, () -> false);
    }

    @Override
    public Assignment assignment() {
      certify(network, solution);
      Assignment assignment = new Assignment(instance.mentees());
      for (int pair : solution.chosen()) {
        assignment.set(network.pairLeft(pair), pair);
      }
      return assignment;
    }
  }
}
