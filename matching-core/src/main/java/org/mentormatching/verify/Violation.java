package org.mentormatching.verify;

import java.util.List;

/**
 * Something in a result that does not agree with the problem and the policy.
 *
 * @param kind what is broken
 * @param ids the people, rules or levels concerned
 * @param message what the result says and what recomputing gives; ids and figures only
 */
public record Violation(Kind kind, List<String> ids, String message) {
  /** What is broken. */
  public enum Kind {
    /** Somebody is named who is not in the problem. */
    PERSON,
    /** A pair is missing, made twice, out of order or of the wrong status. */
    PAIR,
    /** A rule or the least fit forbids a pair. */
    RULE,
    /** The figures of a pair differ. */
    FIT,
    /** A mentor has more mentees than seats. */
    CAPACITY,
    /** A mentee has more mentors than wishes. */
    WISHES,
    /** A hard limit is broken, or the outcome of a limit differs. */
    LIMIT,
    /** The list of mentees without all mentors that they wish for differs. */
    UNMATCHED,
    /** The levels of the objective or what is reached at one differ. */
    OBJECTIVE,
    /** The proof does not give the bound. */
    CERTIFICATE,
    /** What is said of how good the result is does not follow from value and bound. */
    OPTIMALITY,
    /** Version, fingerprint, counts or what is switched off differ. */
    RECORD
  }

  /** Copies the list. */
  public Violation {
    ids = List.copyOf(ids);
  }

  @Override
  public String toString() {
    return (ids.isEmpty() ? "" : String.join(", ", ids) + ": ") + message;
  }
}
