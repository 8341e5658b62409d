/**
 * The exact kernel: the best set of pairs on a capacitated bipartite network, with the prices that
 * prove it. It knows nothing of people.
 *
 * <p>The door is {@link org.mentormatching.flow.Kernel}: it takes a {@link
 * org.mentormatching.flow.Network} and returns a {@link org.mentormatching.flow.Solution}, whose
 * {@link org.mentormatching.flow.Prices} {@link org.mentormatching.flow.OptimalityCheck} confirms
 * in one pass without sharing code with the method that found them.
 *
 * <p>Two further doors lead on from there. {@link org.mentormatching.flow.SolvedNetwork} keeps a
 * network solved through small changes and answers what-if questions. {@link
 * org.mentormatching.flow.Bottlenecks} says for left nodes that have nothing which right nodes they
 * depend on and who takes all room there.
 */
@NullMarked
package org.mentormatching.flow;

import org.jspecify.annotations.NullMarked;
