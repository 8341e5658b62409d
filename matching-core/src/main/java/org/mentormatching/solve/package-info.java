/**
 * Kernel first, then search where a limit asks for it.
 *
 * <p>The door is {@link org.mentormatching.solve.Solver}. It settles pins and ongoing pairs, finds
 * the best set of pairs without limits, lets search repair what breaks a limit, and assembles the
 * result.
 */
@NullMarked
package org.mentormatching.solve;

import org.jspecify.annotations.NullMarked;
