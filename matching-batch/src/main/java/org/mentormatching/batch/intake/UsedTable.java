package org.mentormatching.batch.intake;

import java.util.List;
import org.mentormatching.batch.program.InputFile;

/**
 * The rows and columns of a file that were used, in canonical words and sorted. Cells are as they
 * are meant: whoever writes them for spreadsheets puts an apostrophe before a leading {@code = +
 * - @ '}, tab or carriage return, and reading takes it away again.
 *
 * @param table what it holds
 * @param name its usual name: {@code mentees.csv}
 * @param header names of the columns
 * @param rows a cell for each column, empty where nothing is known
 */
public record UsedTable(
    InputFile table, String name, List<String> header, List<List<String>> rows) {
  /** Copies the lists. */
  public UsedTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
