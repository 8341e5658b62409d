package org.mentormatching.batch.intake;

import org.mentormatching.batch.table.RawTable.Row;

/**
 * A consent that nobody gave and nobody refused. It counts as a no, and is told apart from one so
 * that the person can be asked again.
 *
 * @param kind in what way
 * @param place file and line of the cell
 */
public record UnsaidConsent(Kind kind, String place) {
  /** What stands where a yes or a no should stand. */
  public enum Kind {
    /** Nothing. */
    EMPTY,
    /** Words that are neither. */
    UNCLEAR
  }

  static UnsaidConsent empty(Sheet sheet, Row row) {
    return new UnsaidConsent(Kind.EMPTY, place(sheet, row));
  }

  static UnsaidConsent unclear(Sheet sheet, Row row) {
    return new UnsaidConsent(Kind.UNCLEAR, place(sheet, row));
  }

  private static String place(Sheet sheet, Row row) {
    return sheet.name() + ":" + row.line();
  }
}
