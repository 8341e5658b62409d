package org.mentormatching.bound;

/**
 * Open wishes, open seats and all eligible pairs between them, by number.
 *
 * @param levels number of levels of the objective; fit counts at the last
 * @param kept the level at which pairs of an earlier proposal count, or -1
 * @param inUse the level at which the first mentee of a mentor counts, or -1
 * @param wishes by mentee and open wish, what it is worth at each level
 * @param seats open seats of each mentor
 * @param first what the first mentee of each mentor is worth at that level, 0 or more
 * @param start first pair of each mentee, with one more entry at the end
 * @param mentor the mentor of each pair
 * @param fit the fit of each pair
 * @param earlier the pairs of the earlier proposal
 * @param groups what limits say of the mentees of one mentor
 * @param caps of pairs, whoever the mentor is
 */
public record BoundProblem(
    int levels,
    int kept,
    int inUse,
    long[][][] wishes,
    int[] seats,
    long[] first,
    int[] start,
    int[] mentor,
    int[] fit,
    Earlier earlier,
    Groups groups,
    Caps caps) {
  /** Which pairs stood in the earlier proposal. */
  @FunctionalInterface
  public interface Earlier {
    /** Whether a pair of these people did. */
    boolean contains(int mentee, int mentor);
  }

  int mentees() {
    return wishes.length;
  }

  int mentors() {
    return seats.length;
  }

  int last() {
    return levels - 1;
  }
}
