package org.mentormatching.batch.intake;

import org.mentormatching.batch.program.InputFile;

/**
 * A row of mentees or mentors that does not count, which is no fault.
 *
 * @param table the side it is on
 * @param file the file's name
 * @param line the physical line in which it begins
 * @param id the id
 * @param name the name; for comparing only
 * @param email the e-mail address; for comparing only
 * @param reason why it does not count, in words that follow "left out"
 */
public record LeftOutPerson(
    InputFile table, String file, int line, String id, String name, String email, String reason) {
  static LeftOutPerson of(Sheet sheet, LeftOutRow out) {
    return new LeftOutPerson(
        sheet.file(),
        sheet.name(),
        out.row().line(),
        sheet.id(out.row()),
        sheet.cell(out.row(), WantedColumns.NAME),
        sheet.cell(out.row(), WantedColumns.EMAIL),
        out.reason());
  }

  /** The place alone: names never reach a log. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
