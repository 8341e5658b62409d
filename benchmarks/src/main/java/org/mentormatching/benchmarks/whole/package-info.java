/**
 * Whole runs, from files to files: {@link org.mentormatching.benchmarks.whole.WholeRun} writes a
 * {@link org.mentormatching.benchmarks.whole.SeededFolder programme made from a seed}, lets the
 * command line propose and verify, and prints what it took.
 */
@NullMarked
package org.mentormatching.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
