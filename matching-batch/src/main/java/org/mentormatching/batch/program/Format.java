package org.mentormatching.batch.program;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known of the format of a table before it is read; what is empty is to be detected.
 *
 * @param encoding how characters are stored
 * @param separator between cells: comma, semicolon or tab
 * @param sheet the name of the sheet of a spreadsheet; its first sheet unless given
 * @param headerRow the row with the names of the columns, counted from 1 as a spreadsheet counts
 * @param headerRows how many rows with names there are from that one on, at least 1
 */
public record Format(
    Optional<Charset> encoding,
    Optional<Character> separator,
    Optional<String> sheet,
    Optional<Integer> headerRow,
    Optional<Integer> headerRows) {
  /** Everything is to be detected. */
  public static Format detected() {
    return new Format(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, of a sheet of a spreadsheet. */
  public Format ofSheet(String name) {
    return new Format(encoding, separator, Optional.of(name), headerRow, headerRows);
  }

  /** The same, with what another one knows where this one knows nothing. */
  public Format orElse(Format other) {
    return new Format(
        encoding.or(other::encoding),
        separator.or(other::separator),
        sheet.or(other::sheet),
        headerRow.or(other::headerRow),
        headerRows.or(other::headerRows));
  }
}
