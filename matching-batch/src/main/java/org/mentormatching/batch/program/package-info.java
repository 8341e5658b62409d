/**
 * A programme's settings: {@code program.yaml} read strictly, every fault with its place.
 *
 * <p>The door is {@link org.mentormatching.batch.program.ProgramReader}; it returns a {@link
 * org.mentormatching.batch.program.Program} beside every {@link
 * org.mentormatching.batch.program.Fault}. Which rules, criteria and limits exist and what can be
 * set for each comes from the definitions of the core alone: a new one needs nothing here.
 */
@NullMarked
package org.mentormatching.batch.program;

import org.jspecify.annotations.NullMarked;
