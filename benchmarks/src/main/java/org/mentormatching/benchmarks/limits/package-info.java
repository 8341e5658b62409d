/**
 * The suite of limits: seeded programmes under limits that concern several pairs at once, and what
 * this project's match and other solvers make of them.
 *
 * <p>The door is {@link org.mentormatching.benchmarks.limits.LimitsContest}. A {@code Programme} is
 * a {@code Cohort} of seeded people under one or more {@code SuiteLimit}s. This project gets it as
 * people and a policy, everybody else as a {@code Model} of the same eligible pairs and fits. Every
 * {@code Solver} answers with pairs, and {@code Recount}, which shares no code with any of them,
 * says whether they are allowed and what they are worth. A further limit is one constant of {@code
 * SuiteLimit}, a further contestant one class and one line in {@code Contestants}.
 */
@NullMarked
package org.mentormatching.benchmarks.limits;

import org.jspecify.annotations.NullMarked;
