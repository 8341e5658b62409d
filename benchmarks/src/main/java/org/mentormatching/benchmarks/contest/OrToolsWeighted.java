package org.mentormatching.benchmarks.contest;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * OR-Tools' minimum-cost flow with coverage and fit in one weighted cost, as those do whose other
 * tools know one cost only. {@link OrTools} has the faster form.
 *
 * <p>Every mentee supplies one unit, which goes through a mentor to the sink or straight there at
 * {@link Instance#unmatchedCost()}.
 */
final class OrToolsWeighted implements Contestant {
  @Override
  public String name() {
    return "or-tools-weighted";
  }

  @Override
  public String title() {
    return "OR-Tools 9.15, minimum-cost flow, one weighted cost";
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
      int sink = mentees + instance.mentors();
      flow = new MinCostFlow(sink + 1, instance.pairs() + sink);
      for (int mentee = 0; mentee < mentees; mentee++) {
        flow.setNodeSupply(mentee, 1);
        for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
          flow.addArcWithCapacityAndUnitCost(
              mentee, mentees + instance.mentor(pair), 1, Instance.MOST_FIT - instance.fit(pair));
        }
      }
      for (int mentee = 0; mentee < mentees; mentee++) {
        flow.addArcWithCapacityAndUnitCost(mentee, sink, 1, instance.unmatchedCost());
      }
      for (int mentor = 0; mentor < instance.mentors(); mentor++) {
        flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, instance.seats(mentor), 0);
      }
      flow.setNodeSupply(sink, -mentees);
    }

    @Override
    public void solve() {
      MinCostFlowBase.Status status = flow.solve();
      if (status != MinCostFlowBase.Status.OPTIMAL) {
        throw new ContestFault("or-tools-weighted answered " + status);
      }
    }

    @Override
    public Assignment assignment() {
      return OrTools.read(instance, flow);
    }
  }
}
