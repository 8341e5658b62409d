package org.mentormatching.benchmarks.contest;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * JGraphT's minimum-cost flow by successive shortest paths with capacity scaling, on the same
 * network as {@link OrToolsWeighted}.
 */
final class JGraphT implements Contestant {
  @Override
  public String name() {
    return "jgrapht";
  }

  @Override
  public String title() {
    return "JGraphT 1.5.3, capacity scaling minimum-cost flow";
  }

  @Override
  public Claim claim() {
    return Claim.OPTIMAL;
  }

  @Override
  public int mostMentees() {
    return 20_000;
  }

  @Override
  public Entry enter(Instance instance) {
    return new FlowEntry(instance);
  }

  /** An edge of the graph; each equals itself only, which is the fastest to look up. */
  private static final class Edge {
    private final int capacity;

    Edge(int capacity) {
      this.capacity = capacity;
    }
  }

  private static final class FlowEntry implements Entry {
    private final Instance instance;
    private final Edge[] edgeOfPair;
    private final MinimumCostFlowProblem<Integer, Edge> problem;

    @SuppressWarnings("NullAway.Init")
    private Map<Edge, Double> flow;

    FlowEntry(Instance instance) {
      this.instance = instance;
      edgeOfPair = new Edge[instance.pairs()];
      int mentees = instance.mentees();
      int sink = mentees + instance.mentors();
      problem =
          new MinimumCostFlowProblemImpl<>(
              graph(),
              node -> node < mentees ? 1 : node == sink ? -mentees : 0,
              edge -> edge.capacity,
              edge -> 0);
    }

    private Graph<Integer, Edge> graph() {
      Graph<Integer, Edge> graph = new SimpleDirectedWeightedGraph<>(null, null);
      int mentees = instance.mentees();
      int sink = mentees + instance.mentors();
      for (int node = 0; node <= sink; node++) {
        graph.addVertex(node);
      }
      for (int mentee = 0; mentee < mentees; mentee++) {
        for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
          edgeOfPair[pair] = new Edge(1);
          int cost = Instance.MOST_FIT - instance.fit(pair);
          add(graph, mentee, mentees + instance.mentor(pair), edgeOfPair[pair], cost);
        }
        add(graph, mentee, sink, new Edge(1), (double) instance.unmatchedCost());
      }
      for (int mentor = 0; mentor < instance.mentors(); mentor++) {
        add(graph, mentees + mentor, sink, new Edge(instance.seats(mentor)), 0);
      }
      return graph;
    }

    private static void add(Graph<Integer, Edge> graph, int from, int to, Edge edge, double cost) {
      graph.addEdge(from, to, edge);
      graph.setEdgeWeight(edge, cost);
    }

    @Override
    public void solve() {
      flow =
          new CapacityScalingMinimumCostFlow<Integer, Edge>()
              .getMinimumCostFlow(problem)
              .getFlowMap();
    }

    @Override
    public Assignment assignment() {
      Assignment assignment = new Assignment(instance.mentees());
      for (int mentee = 0; mentee < instance.mentees(); mentee++) {
        for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
          if (flow.getOrDefault(edgeOfPair[pair], 0.0) > 0.5) {
            assignment.set(mentee, pair);
          }
        }
      }
      return assignment;
    }
  }
}
