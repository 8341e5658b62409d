package org.mentormatching.batch.intake;

import java.util.List;
import org.mentormatching.model.Columns;

/** Answers about whom somebody must not be paired with. */
final class Refusals {
  /** Stands among those whom somebody refuses where an answer was not understood. */
  static final String NOT_UNDERSTOOD = "?";

  private Refusals() {}

  /** Whether a column holds whom somebody refuses. */
  static boolean isIn(String column) {
    return column.equals(Columns.EXCLUDED_MENTORS.name())
        || column.equals(Columns.EXCLUDED_MENTEES.name());
  }

  /** Whether among those whom somebody names is one of whom it is not known who it is. */
  static boolean isOpen(List<String> named) {
    return named.contains(NOT_UNDERSTOOD);
  }

  /** Those whom somebody names of whom it is known who they are. */
  static List<String> understood(List<String> named) {
    return named.stream().filter(id -> !id.equals(NOT_UNDERSTOOD)).toList();
  }
}
