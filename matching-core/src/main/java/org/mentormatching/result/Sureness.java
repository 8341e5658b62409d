package org.mentormatching.result;

import java.util.List;

/**
 * How sure a pair is. Where limits shaped the result and it is not proven, everything is said of
 * the best results that leave them aside ({@link HowSure.Scope#LIMITS_LEFT_ASIDE}).
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param presence whether every best result has it
 * @param firmness whether it stays when the points of the criteria change a little
 * @param alternatives whom the mentee would get in place of the mentor, the better first; none
 *     where a result that leaves limits aside does without the pair
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
    /** No best result that leaves limits aside has it: they brought it about. */
    NO_BEST_RESULT,
    /** Only limits that concern several pairs may stand against results without it. */
    NOT_KNOWN
  }

  /** Copies the list. */
  public Sureness {
    alternatives = List.copyOf(alternatives);
  }
}
