/**
 * From files to people: the only reader of tables. Every fault comes with its place, no row is lost
 * without a word, and the order of the rows changes nothing.
 *
 * <p>The door is {@link org.mentormatching.batch.intake.Intake}; what it gives is a {@link
 * org.mentormatching.batch.intake.Reading}. A file becomes text ({@code Decoding}), text a table
 * ({@code CsvFile}), a table columns that we know ({@code Headings}), cells canonical text ({@code
 * CanonicalCells}), and rows people and pairs.
 */
@NullMarked
package org.mentormatching.batch.intake;

import org.jspecify.annotations.NullMarked;
