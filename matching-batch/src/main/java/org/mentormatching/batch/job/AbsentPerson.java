package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.intake.LeftOutPerson;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.program.InputFile;

/**
 * Somebody of whom no row counts.
 *
 * @param fate what became of the row
 * @param role mentee or mentor
 * @param id as far as it could be read; may be empty
 * @param name as far as it could be read
 * @param email as far as it could be read
 * @param place file and line
 * @param reason in sentences if the row was set aside, otherwise in words that follow "left out"
 */
record AbsentPerson(
    Fate fate, String role, String id, String name, String email, String place, String reason) {
  /** What becomes of a row that does not count. */
  enum Fate {
    /** It is damaged. */
    SET_ASIDE,
    /** By its own words, or by those of the list of everybody, it is not to count. */
    LEFT_OUT
  }

  /** Somebody whose row is left out. */
  static AbsentPerson of(LeftOutPerson person) {
    return new AbsentPerson(
        Fate.LEFT_OUT,
        person.table() == InputFile.MENTEES ? "mentee" : "mentor",
        person.id(),
        person.name(),
        person.email(),
        person.toString(),
        person.reason());
  }

  /** The people of unmatched.csv who were set aside. */
  static List<AbsentPerson> mentees(WrittenTable unmatched) {
    return read(unmatched, "mentee", "email", "in_plain_words");
  }

  /** The people of mentors.csv who were set aside. */
  static List<AbsentPerson> mentors(WrittenTable mentors) {
    return read(mentors, "mentor", "mentor_email", "set_aside");
  }

  private static List<AbsentPerson> read(
      WrittenTable table, String role, String email, String reason) {
    List<AbsentPerson> people = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String file = table.cell(row, "source_file");
      if (!file.isEmpty()) {
        people.add(
            new AbsentPerson(
                Fate.SET_ASIDE,
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
