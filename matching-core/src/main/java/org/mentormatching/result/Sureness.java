package org.mentormatching.result;

import java.util.List;

/**
 * How sure a pair of a proven result is.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param presence whether every best result has it
 * @param firmness whether it stays when the points of the criteria change a little
 * @param alternatives whom the mentee would get in place of the mentor, the better first
 */
public record Sureness(
    String menteeId,
    String mentorId,
    Presence presence,
    Firmness firmness,
    List<Alternative> alternatives) {
  /** How many of the best results have a pair. */
  public enum Presence {
    /** No result without it is as good. */
    EVERY_BEST_RESULT,
    /** Some result without it is as good: equally good alternatives exist. */
    SOME_BEST_RESULTS,
    /** Only limits that concern several pairs may stand against results without it. */
    NOT_KNOWN
  }

  /** Copies the list. */
  public Sureness {
    alternatives = List.copyOf(alternatives);
  }
}
