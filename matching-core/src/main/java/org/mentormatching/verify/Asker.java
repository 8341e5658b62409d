package org.mentormatching.verify;

import org.mentormatching.policy.PairCursor;

/**
 * Asks one statement about pairs, and the same at most once wherever that can be told. For one
 * thread; it is quickest if asked about one mentee after the other.
 */
final class Asker {
  private static final int NOBODY = -1;

  /** Answers are kept with this added, so that zero stands for what was not asked. */
  private static final int SHIFT = 2;

  private static final short[] NONE = {};

  private final Statement statement;
  private final PairCursor cursor;

  /** The mentee whom the fields below are about. */
  private int current = NOBODY;

  /**
   * Answers so far: by kind of mentors where these are told, by class from a place on where not.
   */
  private short[] known = NONE;

  private int from;
  private short[] kindOf = NONE;
  private boolean byKind;

  Asker(Statement statement, PairCursor cursor) {
    this.statement = statement;
    this.cursor = cursor;
  }

  /** What is said of a mentee with a mentor. */
  int says(int mentee, int mentor) {
    if (statement.connects(mentee, mentor)) {
      return statement.answer(cursor, mentee, mentor);
    }
    return mentee == current || !statement.tellsKinds()
        ? saysAsStrangers(mentee, mentor)
        : statement.answerOfStrangers(cursor, mentee, statement.ofMentors().of(mentor));
  }

  /** What is said of a mentee with a mentor as if neither named the other. */
  int saysAsStrangers(int mentee, int mentor) {
    return saysOfStrangers(mentee, statement.ofMentors().of(mentor));
  }

  /** What is said of a mentee with each mentor of a class as if neither named the other. */
  int saysOfStrangers(int mentee, int mentors) {
    if (mentee != current) {
      turnTo(mentee);
    }
    if (known.length == 0) {
      return statement.answerOfStrangers(cursor, mentee, mentors);
    }
    int cell = byKind ? kindOf[mentors] : from + mentors;
    int said = known[cell];
    if (said == 0) {
      said = statement.answerOfStrangers(cursor, mentee, mentors) + SHIFT;
      known[cell] = (short) said;
    }
    return said - SHIFT;
  }

  private void turnTo(int mentee) {
    if (!statement.tellsKinds()) {
      known = statement.kept();
      from =
          known.length == 0 ? 0 : statement.ofMentees().of(mentee) * statement.ofMentors().size();
    } else if (current == NOBODY
        || statement.ofMentees().of(mentee) != statement.ofMentees().of(current)) {
      int kinds = statement.kinds(mentee);
      known = kinds == 0 ? NONE : new short[kinds];
      byKind = kinds > 0;
      if (byKind) {
        kindOf = kindOf.length == 0 ? new short[statement.ofMentors().size()] : kindOf;
        statement.tellKinds(mentee, kindOf);
      }
    }
    current = mentee;
  }
}
