package org.mentormatching.batch.intake;

/**
 * Something about a row that a run does without, and that its summary names for that.
 *
 * @param kind what it is
 * @param file the file's name
 * @param line the physical line in which the row begins
 */
public record Reminder(Kind kind, String file, int line) implements RowPlace {
  /** What a summary reminds of. */
  public enum Kind {
    /** Who is meant is not known, so that a pair that must not be made is not kept apart. */
    NOT_KEPT_APART,
    /** A row has too few cells or too many, or an empty one, and keeps nobody apart for that. */
    NOT_READ,
    /** Whom somebody refuses is not understood. */
    REFUSAL_NOT_UNDERSTOOD,
    /** The mentor of a pair that goes on takes no part in this round. */
    MENTOR_TAKES_NO_PART,
    /** Somebody of a pair that went on has left, so that it does not go on. */
    HAS_LEFT
  }

  /** The place alone. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
