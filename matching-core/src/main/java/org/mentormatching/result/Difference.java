package org.mentormatching.result;

import java.util.List;
import java.util.Optional;

/**
 * What would be different in a result.
 *
 * @param changes how much more is reached at each level, the most important first; less than
 *     nothing where it is a loss
 * @param moves who would get whom instead of whom: first the mentee asked about, then one after the
 *     other those who make room for this and those who take the room that becomes free
 * @param certainty how much is known
 */
public record Difference(List<Change> changes, List<Move> moves, Certainty certainty) {
  /**
   * The difference at a level.
   *
   * @param level the level
   * @param more how much more is reached, in the unit of the level
   */
  public record Change(Level level, long more) {}

  /**
   * A mentee who would have other mentors.
   *
   * @param menteeId the mentee
   * @param from the mentor who is given up; empty if there is none
   * @param to the mentor who comes instead; empty if there is none
   */
  public record Move(String menteeId, Optional<String> from, Optional<String> to) {}

  /** How much is known of a difference. */
  public enum Certainty {
    /** This is what the best result would be, to the last point. */
    EXACT,
    /**
     * Limits that concern several pairs are left aside, which stand in the way of these moves or of
     * the result as it is. No result that keeps them reaches more than this.
     */
    AT_MOST
  }

  /** Copies the lists. */
  public Difference {
    changes = List.copyOf(changes);
    moves = List.copyOf(moves);
  }

  /** The first level at which anything changes; empty if nothing does. */
  public Optional<Change> first() {
    return changes.stream().filter(change -> change.more() != 0).findFirst();
  }
}
