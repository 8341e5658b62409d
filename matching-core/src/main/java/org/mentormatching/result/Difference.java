package org.mentormatching.result;

import java.util.List;
import java.util.Optional;

/**
 * What would be different in a result.
 *
 * @param changes at every level of the objective, the most important first: a gain above zero, a
 *     loss below
 * @param moves who would get whom instead of whom: first the mentee asked about, then one after the
 *     other those who make room for this and those who take the room that becomes free
 * @param certainty how much is known
 * @param most the changes that no result exceeds, compared level by level: the same where the
 *     difference is exact
 */
public record Difference(
    List<Change> changes, List<Move> moves, Certainty certainty, List<Change> most) {
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
     * A result with this difference keeps the limits that concern several pairs; it was found, not
     * proven. Others may be better, but none than {@link Difference#most}.
     */
    BETWEEN,
    /** No result that keeps limits reaches more than this, which leaves them aside. */
    AT_MOST
  }

  /** Copies the lists. */
  public Difference {
    changes = List.copyOf(changes);
    moves = List.copyOf(moves);
    most = List.copyOf(most);
  }

  /** What the best result would be, to the last point. */
  public static Difference exact(List<Change> changes, List<Move> moves) {
    return new Difference(changes, moves, Certainty.EXACT, changes);
  }

  /** What no result exceeds. */
  public static Difference atMost(List<Change> changes, List<Move> moves) {
    return new Difference(changes, moves, Certainty.AT_MOST, changes);
  }

  /** What some result reaches, and what none exceeds. */
  public static Difference between(Difference found, Difference bound) {
    return new Difference(found.changes(), found.moves(), Certainty.BETWEEN, bound.changes());
  }

  /** The first level at which anything changes; empty if nothing does. */
  public Optional<Change> first() {
    return changes.stream().filter(change -> change.more() != 0).findFirst();
  }
}
