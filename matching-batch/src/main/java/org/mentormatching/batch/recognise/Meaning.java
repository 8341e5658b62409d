package org.mentormatching.batch.recognise;

/**
 * What a header may mean.
 *
 * @param column our name of the column; {@link HeaderWords#IGNORED} if a tool adds it for itself
 * @param strength how certain it is
 * @param rank among readings of the same strength, the least first
 */
record Meaning(String column, Strength strength, int rank) {
  /** How certain a reading is, the most certain first. */
  enum Strength {
    /** The header is our own name. */
    OWN,
    /** The header is another name that is known. */
    ALIAS,
    /** The header is a name that may mean it, where no other one does. */
    LIKELY,
    /** The header is a question with words that say what it asks. */
    PHRASE,
    /** The header is one or two letters away from a known name. */
    NEAR,
    /** The headers are one name with numbers, and make up a list together. */
    NUMBERED,
    /** The headers are the options of one question. */
    OPTIONS,
    /** Nothing but the cells says so. */
    CELLS
  }

  boolean isBetterThan(Meaning other) {
    return strength != other.strength ? strength.compareTo(other.strength) < 0 : rank < other.rank;
  }

  /** Whether nothing speaks for one of two readings; how long a phrase is does not. */
  boolean isAsGoodAs(Meaning other) {
    return strength == other.strength && (rank == other.rank || strength == Strength.PHRASE);
  }
}
