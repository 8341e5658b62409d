package org.mentormatching.batch.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.table.CellText;

/**
 * The columns that were read of one file.
 *
 * @param file its name
 * @param headings the columns, in the order of the file
 */
public record HeadingsRead(String file, List<Heading> headings) {
  /**
   * A column that was read.
   *
   * @param column our name of it
   * @param header its header in the file
   */
  public record Heading(String column, String header) {
    @Override
    public String toString() {
      return ColumnName.normalised(header).equals(ColumnName.normalised(column))
          ? column
          : column + " \u2190 " + CellText.header(header);
    }
  }

  /** Copies the list. */
  public HeadingsRead {
    headings = List.copyOf(headings);
  }

  /** File and columns in one line. */
  @Override
  public String toString() {
    return file + "  " + headings.stream().map(Heading::toString).collect(Collectors.joining(", "));
  }
}
