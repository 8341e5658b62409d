package org.mentormatching.batch.job;

import java.util.Locale;
import java.util.Optional;

/**
 * What a coordinator has decided of a pair.
 *
 * @param kind what it is to be
 * @param otherMentorId whom the mentee is to have instead; empty if nobody is named
 */
record Decision(Kind kind, String otherMentorId) {
  /** What a pair is to be. */
  enum Kind {
    /** Nothing was decided. */
    NONE(""),
    /** It is to be made. */
    KEEP("keep"),
    /** It is not to be made. */
    NOT_THIS("not this"),
    /** The mentee is held back. */
    HOLD("hold");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As it stands in a table. */
    String word() {
      return word;
    }

    /** The decision of a cell; empty if it is none. */
    static Optional<Kind> of(String cell) {
      String text = cell.strip().toLowerCase(Locale.ROOT);
      for (Kind kind : values()) {
        if (kind.word.equals(text)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** Nothing was decided. */
  static final Decision NONE = new Decision(Kind.NONE, "");

  /** Whether it asks for another set of pairs. */
  boolean asksForAnother() {
    return kind == Kind.NOT_THIS || kind == Kind.HOLD || !otherMentorId.isEmpty();
  }

  /** What was decided, in the words of the tables. */
  String words() {
    return otherMentorId.isEmpty()
        ? kind.word()
        : (kind == Kind.NONE ? "" : kind.word() + ", ") + otherMentorId + " instead";
  }
}
