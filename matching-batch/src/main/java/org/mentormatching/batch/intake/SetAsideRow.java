package org.mentormatching.batch.intake;

import org.mentormatching.batch.program.InputFile;

/**
 * A row that stays out of this run because of its faults.
 *
 * @param table the side it is on, or what else its file holds
 * @param file the file's name
 * @param line the physical line in which it begins
 * @param id the id as far as it could be read; may be empty
 * @param name the name as far as it could be read; for output files only
 * @param email the e-mail address as far as it could be read; for output files only
 * @param reason its faults, in sentences
 */
public record SetAsideRow(
    InputFile table, String file, int line, String id, String name, String email, String reason)
    implements RowPlace {
  /** The place alone: names never reach a log. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
