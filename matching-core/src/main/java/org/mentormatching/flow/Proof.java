package org.mentormatching.flow;

/**
 * What proves that a {@link SolvedNetwork} is solved: a network of its own and the solution of
 * that.
 *
 * <p>Pairs that are forbidden are not in the network, and neither are those that are forced; these
 * take the first units of the nodes at their ends, so the network's nodes have so much less room.
 * {@link OptimalityCheck} confirms the solution; its value and what the forced pairs are worth add
 * up to the value of the whole.
 *
 * @param network the network without forbidden and forced pairs
 * @param pairs the number in the solved network of each pair of {@code network}
 * @param solution flow of greatest value on {@code network}, and prices
 * @param forcedValue what the forced pairs are worth at each level, with their units
 */
public record Proof(Network network, int[] pairs, Solution solution, long[] forcedValue) {}
