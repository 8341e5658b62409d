package org.mentormatching.batch.intake;

import org.mentormatching.batch.table.RawTable.Row;

/**
 * A row that does not count, which is no fault.
 *
 * @param row the row
 * @param reason why, in words that follow a number of rows
 */
record LeftOutRow(Row row, String reason) {
  /** Another row of the same person counts. */
  static final String REPLACED = "replaced by a later reply";

  /** An earlier row says the same. */
  static final String REPEATED = "repeated with the same answers";

  /** A row of a file of people names nobody for a pair. */
  static final String NO_PARTNER = "without a partner";

  /** Why a row stays out that does not meet the condition on a header. */
  static String by(String quotedHeader) {
    return "by " + quotedHeader;
  }
}
