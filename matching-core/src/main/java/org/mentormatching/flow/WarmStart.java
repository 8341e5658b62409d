package org.mentormatching.flow;

/**
 * Where solving a network may begin: with a flow and prices that are not far from the best.
 *
 * <p>They are best taken from the {@link Solution} of a network with fewer pairs. Any other flow
 * that keeps to the room of the nodes, and any prices, lead to the optimum as well, only later.
 *
 * @param chosen the pairs that carry a unit, ascending, in the numbers of the network to solve
 * @param prices of its nodes
 */
public record WarmStart(int[] chosen, Prices prices) {}
