/**
 * Files as rows of cells: the only room that reads tables from outside. The door is {@link
 * org.mentormatching.batch.table.TableFile}, which tells texts and spreadsheets apart by what is in
 * them and returns a {@link org.mentormatching.batch.table.RawTable}; what the cells mean is the
 * business of {@link org.mentormatching.batch.intake}.
 *
 * <p>A file becomes a {@code Grid} of all its rows, by {@code TextFile} or {@code SpreadsheetFile};
 * {@code Layout} then finds the headers in it. Whatever is detected gives the same on every machine
 * and can be said in {@code program.yaml} instead.
 */
@NullMarked
package org.mentormatching.batch.table;

import org.jspecify.annotations.NullMarked;
