package org.mentormatching.benchmarks.contest;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * OR-Tools' minimum-cost flow: cost-scaling push-relabel in C++ (A. V. Goldberg, 1997, "An
 * efficient implementation of a scaling minimum-cost flow algorithm").
 *
 * <p>Every mentee supplies one unit and every mentor takes as many as there are seats. The maximum
 * flow comes first and its cost second, which is the order of the contest without a weight.
 * OR-Tools' assignment solver does not apply: it wants one seat per mentor and everybody matched,
 * and an instance that is doubled until that holds takes it tens of times as long.
 */
final class OrTools implements Contestant {
  @Override
  public String name() {
    return "or-tools";
  }

  @Override
  public String title() {
    return "OR-Tools 9.15, maximum flow at minimum cost";
  }

  @Override
  public Claim claim() {
    return Claim.OPTIMAL;
  }

  @Override
  public int mostMentees() {
    return 100_000;
  }

  @Override
  public void load() {
    Loader.loadNativeLibraries();
  }

  @Override
  public Entry enter(Instance instance) {
    return new FlowEntry(instance);
  }

  private static final class FlowEntry implements Entry {
    private final Instance instance;
    private final MinCostFlow flow;

    FlowEntry(Instance instance) {
      this.instance = instance;
      int mentees = instance.mentees();
      flow = new MinCostFlow(mentees + instance.mentors(), instance.pairs());
      for (int mentee = 0; mentee < mentees; mentee++) {
        flow.setNodeSupply(mentee, 1);
        for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
          flow.addArcWithCapacityAndUnitCost(
              mentee, mentees + instance.mentor(pair), 1, Instance.MOST_FIT - instance.fit(pair));
        }
      }
      for (int mentor = 0; mentor < instance.mentors(); mentor++) {
        flow.setNodeSupply(mentees + mentor, -instance.seats(mentor));
      }
    }

    @Override
    public void solve() {
      MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
      if (status != MinCostFlowBase.Status.OPTIMAL) {
        throw new ContestFault("or-tools answered " + status);
      }
    }

    @Override
    public Assignment assignment() {
      return read(instance, flow);
    }
  }

  /** Reads a flow whose first arcs are the pairs of an instance, and frees it. */
  static Assignment read(Instance instance, MinCostFlow flow) {
    Assignment assignment = new Assignment(instance.mentees());
    for (int mentee = 0; mentee < instance.mentees(); mentee++) {
      for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
        if (flow.getFlow(pair) > 0) {
          assignment.set(mentee, pair);
        }
      }
    }
    flow.delete();
    return assignment;
  }
}
