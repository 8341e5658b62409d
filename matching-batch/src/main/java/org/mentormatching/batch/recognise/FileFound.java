package org.mentormatching.batch.recognise;

import java.util.List;

/**
 * A file of the folder with the columns in it whose meaning is known, by our names of them.
 *
 * @param name its name, with the sheet if it is one of several
 * @param columns the columns, in the order of the alphabet
 */
public record FileFound(String name, List<String> columns) {
  /** Copies the list. */
  public FileFound {
    columns = List.copyOf(columns);
  }
}
