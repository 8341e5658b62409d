/**
 * The side-by-side contest of the exact kernel with the solvers that people would take instead.
 *
 * <p>The doors are {@link org.mentormatching.benchmarks.contest.Contest} and, for the largest size,
 * {@link org.mentormatching.benchmarks.contest.Million}. An {@link
 * org.mentormatching.benchmarks.contest.Instance} is drawn from a {@link
 * org.mentormatching.benchmarks.contest.Shape}; every {@link
 * org.mentormatching.benchmarks.contest.Contestant} solves it; a referee, which shares no code with
 * them, says what each result is worth. A further contestant is one class and one line in {@code
 * Contestants}.
 */
@NullMarked
package org.mentormatching.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
