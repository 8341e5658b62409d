package org.mentormatching.batch.table;

import java.util.List;
import java.util.Set;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.RawTable.Assumption;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * All rows of a file before it is known which of them has the names of the columns.
 *
 * @param rows the rows that are not blank, at least one; a gap in their numbers is a blank row
 * @param cells whether a row ends where its cells end
 * @param format where the rows are, as far as it is settled
 * @param assumed what of that was detected without certainty
 */
record Grid(List<Row> rows, RowEnds cells, Format format, Set<Assumption> assumed) {
  /** What it means that a row has fewer cells than the header. */
  enum RowEnds {
    /** Each row writes all of its cells; fewer mean damage. */
    WRITTEN,
    /** Empty cells are not stored; fewer mean nothing. */
    OPEN
  }
}
