package org.mentormatching.batch.intake;

import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Person;

/** Answers about whom somebody must not be paired with. */
public final class Refusals {
  /** Stands among those whom somebody refuses where an answer was not understood. */
  static final String NOT_UNDERSTOOD = "?";

  private Refusals() {}

  /** Whether a column holds whom somebody refuses. */
  static boolean isIn(String column) {
    return column.equals(Columns.EXCLUDED_MENTORS.name())
        || column.equals(Columns.EXCLUDED_MENTEES.name());
  }

  /** Whether a mentee or mentor refuses somebody of whom it is not known who it is. */
  public static boolean areOpen(Person person) {
    return isOpen(person, Columns.EXCLUDED_MENTORS) || isOpen(person, Columns.EXCLUDED_MENTEES);
  }

  private static boolean isOpen(Person person, LinkColumn column) {
    return person.attributes().link(column, NOT_UNDERSTOOD).named();
  }
}
