package org.mentormatching.batch.intake;

import org.mentormatching.batch.program.InputFile;

/**
 * What became of the rows of a file; blank rows are none.
 *
 * @param table what the file holds
 * @param file its name
 * @param read rows that hold anything
 * @param used rows that were understood; of pairs also those that concern nobody in this cycle
 * @param setAside rows that stay out: faulty ones, and repetitions of a row that is used
 */
public record RowCount(InputFile table, String file, int read, int used, int setAside) {
  /** Refuses counts by which a row would have been lost. */
  public RowCount {
    if (read != used + setAside) {
      throw new IllegalStateException(
          "%s: %d rows read are not %d used and %d set aside"
              .formatted(file, read, used, setAside));
    }
  }
}
