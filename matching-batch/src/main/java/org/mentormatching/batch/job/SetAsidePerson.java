package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.intake.WrittenTable;

/**
 * Somebody whose row was set aside, as a proposal's tables tell it.
 *
 * @param role mentee or mentor
 * @param id as far as it could be read; may be empty
 * @param name as far as it could be read
 * @param email as far as it could be read
 * @param place file and line
 * @param reason in sentences
 */
record SetAsidePerson(
    String role, String id, String name, String email, String place, String reason) {
  /** The people of unmatched.csv who were set aside. */
  static List<SetAsidePerson> mentees(WrittenTable unmatched) {
    return read(unmatched, "mentee", "email", "in_plain_words");
  }

  /** The people of mentors.csv who were set aside. */
  static List<SetAsidePerson> mentors(WrittenTable mentors) {
    return read(mentors, "mentor", "mentor_email", "set_aside");
  }

  private static List<SetAsidePerson> read(
      WrittenTable table, String role, String email, String reason) {
    List<SetAsidePerson> people = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String file = table.cell(row, "source_file");
      if (!file.isEmpty()) {
        people.add(
            new SetAsidePerson(
                role,
                table.cell(row, role + "_id"),
                table.cell(row, role + "_name"),
                table.cell(row, email),
                file + ":" + table.cell(row, "source_line"),
                table.cell(row, reason)));
      }
    }
    return people;
  }

  /** The id, unless it is missing or an address: then the place. */
  String shown() {
    return id.isEmpty() || id.indexOf('@') >= 0 ? place : id;
  }

  /** The place alone: names never reach a log. */
  @Override
  public String toString() {
    return place;
  }
}
