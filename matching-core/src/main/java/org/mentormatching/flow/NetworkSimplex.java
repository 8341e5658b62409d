package org.mentormatching.flow;

import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Progress.Stage;

/**
 * The primal network simplex method.
 *
 * <p>Problem: on the graph that {@link Network} draws, a circulation through the root, integral and
 * within all capacities, whose total value is lexicographically greatest. Nothing has to flow, so
 * there is always a solution.
 *
 * <p>Method: G. B. Dantzig, 1951, "Application of the simplex method to a transportation problem",
 * with strongly feasible bases after W. H. Cunningham, 1976, "A network simplex method", which rule
 * out cycling, and block pricing after M. D. Grigoriadis, 1986, "An efficient implementation of the
 * network simplex method". Every step of a node's staircase is one arc. The first basis carries no
 * flow and consists of arcs of the network alone, so there are no artificial arcs and no large
 * costs. Levels share {@code long} words as {@link Radix} describes; nearly always one word holds
 * all of them, and then a pivot costs what it costs with plain numbers.
 *
 * <p>Complexity: each pivot looks at about the square root of the number of arcs and walks one
 * cycle and one subtree. No polynomial bound on the number of pivots is known for this rule; on
 * random and clustered networks it is between three and forty times the number of nodes. Slowest
 * are long thin networks, where all flow depends on one chain of nodes and a cycle has as many arcs
 * as the network has nodes. The result depends on the network alone.
 *
 * <p>Limits: the sum of values along one path must stay within {@link Radix#LARGEST} at every
 * level; beyond it and where the total value does not fit a {@code long} an {@link
 * ArithmeticException} gives the figures. Memory is 13 bytes per pair, 8 more for each further
 * word, beside the network's own.
 *
 * <p>Hot: flat arrays, no allocation after the start.
 */
public final class NetworkSimplex implements Kernel {
  @Override
  public Solution solve(Network network, BooleanSupplier cancelled) {
    return solve(network, cancelled, Progress.none());
  }

  @Override
  public Solution solve(Network network, BooleanSupplier cancelled, Progress progress) {
    Effort effort = new Effort(cancelled, progress);
    Arcs arcs = new Arcs(network, effort);
    SpanningTree tree = new SpanningTree(arcs, effort);
    Pricing pricing = new Pricing(arcs, tree.price, effort);
    effort.begin(Stage.PIVOTING, 0);
    long pivots = 0;
    while (pricing.findEntering()) {
      effort.reach(++pivots);
      effort.spend(tree.pivot(pricing.arc, pricing.from, pricing.to, pricing.gain));
    }
    return new Reading(arcs, tree, effort).solution();
  }
}
