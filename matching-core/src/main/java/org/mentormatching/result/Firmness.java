package org.mentormatching.result;

import java.util.List;

/**
 * Whether a pair stays when the points of the criteria change a little. The points of each single
 * criterion are changed by 5, 10, 15 and 20 per cent, up and down, everything else left as it is,
 * and the best results are looked at anew: a pair stays if some best result has it. Pins and
 * ongoing pairs stand as they are.
 *
 * @param verdict what is known
 * @param percent the smallest change found at which no best result has the pair: 5, 10, 15 or 20; 0
 *     if none was found. Where limits hide what smaller changes do it may be smaller in truth
 * @param shifts all changes of this size that lose the pair, in the policy's order
 */
public record Firmness(Verdict verdict, int percent, List<Shift> shifts) {
  /** The largest change of the points of a criterion that is looked at, in per cent. */
  public static final int MOST_PERCENT = 20;

  /** What is not known. */
  public static final Firmness NOT_KNOWN = new Firmness(Verdict.NOT_KNOWN, 0, List.of());

  /** What is known. */
  public enum Verdict {
    /** No change looked at loses the pair. */
    FIRM,
    /** Some change loses the pair. */
    CLOSE_CALL,
    /** Limits that concern several pairs stand between the pair and an answer. */
    NOT_KNOWN
  }

  /**
   * A change of the points of one criterion.
   *
   * @param criterionId the criterion
   * @param percent by how much; below zero where it counts less
   */
  public record Shift(String criterionId, int percent) {}

  /** Copies the list. */
  public Firmness {
    shifts = List.copyOf(shifts);
  }
}
