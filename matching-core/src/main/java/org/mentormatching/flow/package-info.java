/**
 * The exact kernel: the best set of pairs on a capacitated bipartite network, with the prices that
 * prove it. It knows nothing of people.
 *
 * <p>The door is {@link org.mentormatching.flow.Kernel}: it takes a {@link
 * org.mentormatching.flow.Network} and returns a {@link org.mentormatching.flow.Solution}, whose
 * {@link org.mentormatching.flow.Prices} {@link org.mentormatching.flow.OptimalityCheck} confirms
 * in one pass without sharing code with the method that found them.
 */
@NullMarked
package org.mentormatching.flow;

import org.jspecify.annotations.NullMarked;
