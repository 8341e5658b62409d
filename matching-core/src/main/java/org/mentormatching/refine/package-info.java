/**
 * Search from the kernel's solution where a limit asks for it: the only room in which the
 * constraint solver OptaPlanner lives.
 *
 * <p>The door is {@link org.mentormatching.refine.Refinement}: it takes a {@link
 * org.mentormatching.refine.SearchProblem} and a start, and returns a {@link
 * org.mentormatching.refine.SearchOutcome} that keeps every hard limit. Four steps in a row, each
 * on what the one before leaves: {@link org.mentormatching.refine.Repair} makes the start feasible,
 * {@link org.mentormatching.refine.EjectionChains} improves it by short chains of moves, {@link
 * org.mentormatching.refine.RepeatedAnnealing} goes through assignments that break limits at a
 * price and comes back, and where most work is allowed {@link
 * org.mentormatching.refine.LateAcceptance} searches with OptaPlanner. {@link
 * org.mentormatching.refine.Grouping} is a limit as search sees it: groups of pairs and their
 * excess. A further limit of a known shape needs nothing here; a further shape is a further
 * grouping in {@link org.mentormatching.refine.LimitGroups}.
 */
@NullMarked
package org.mentormatching.refine;

import org.jspecify.annotations.NullMarked;
