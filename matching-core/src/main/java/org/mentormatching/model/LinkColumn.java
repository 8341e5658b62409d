package org.mentormatching.model;

/**
 * A column in which one person names others, each with a number: a rank, a score, cycles ago.
 *
 * @param name as it stands in files and policies
 * @param target what the names are
 */
public record LinkColumn(String name, Target target) {
  /** What the names in a link column are. */
  public enum Target {
    /** Ids of people of the other side: mentors if a mentee names them, and the reverse. */
    OTHER_SIDE,
    /** {@linkplain Person#personId() Person ids}, whichever side those people are on. */
    ANYBODY
  }

  @Override
  public String toString() {
    return name;
  }
}
