/**
 * Files as rows of cells: the only room that reads tables from outside. The door is {@link
 * org.mentormatching.batch.table.CsvFile}, which returns a {@link
 * org.mentormatching.batch.table.RawTable}; what the cells mean is the business of {@link
 * org.mentormatching.batch.intake}.
 */
@NullMarked
package org.mentormatching.batch.table;

import org.jspecify.annotations.NullMarked;
