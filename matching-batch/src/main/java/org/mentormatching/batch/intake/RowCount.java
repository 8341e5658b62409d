package org.mentormatching.batch.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;

/**
 * What became of the rows of a file; blank rows are none.
 *
 * @param table what the file holds
 * @param file its name
 * @param read rows that hold anything
 * @param used rows that were understood; of pairs also those that concern nobody in this cycle
 * @param setAside rows that stay out because they are faulty
 * @param leftOut rows that do not count, by reason: conditions in program.yaml, later replies,
 *     repetitions of a row that is used, totals below the table, headers in its middle
 */
public record RowCount(
    InputFile table,
    String file,
    int read,
    int used,
    int setAside,
    SortedMap<String, Integer> leftOut) {
  /** Refuses counts by which a row would have been lost. */
  public RowCount {
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    int out = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    if (read != used + setAside + out) {
      throw new IllegalStateException(
          "%s: %d rows read are not %d used, %d set aside and %d left out"
              .formatted(file, read, used, setAside, out));
    }
  }

  /** Counts of a file of which every row counts. */
  public RowCount(InputFile table, String file, int read, int used, int setAside) {
    this(table, file, read, used, setAside, Collections.emptySortedMap());
  }
}
