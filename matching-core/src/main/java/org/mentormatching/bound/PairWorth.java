package org.mentormatching.bound;

/** What the pairs of each mentor are worth at one level, with multiples of the levels above. */
final class PairWorth {
  private final MentorPairs pairs;
  private final long ofFit;
  private final long ofEarlier;

  /**
   * A worth.
   *
   * @param ofFit how many times fit counts
   * @param ofEarlier what a pair of the earlier proposal is worth beside
   */
  PairWorth(MentorPairs pairs, long ofFit, long ofEarlier) {
    this.pairs = pairs;
    this.ofFit = ofFit;
    this.ofEarlier = ofEarlier;
  }

  /** The first pair of a mentor. */
  int from(int mentor) {
    return pairs.start[mentor];
  }

  /** The first pair of the mentor after. */
  int to(int mentor) {
    return pairs.start[mentor + 1];
  }

  int mentee(int pair) {
    return pairs.mentee[pair];
  }

  long worth(int pair) {
    long worth = ofFit * pairs.fit[pair];
    return pairs.isEarlier.length > 0 && pairs.isEarlier[pair] ? worth + ofEarlier : worth;
  }

  /** What a pair counts at the level of earlier pairs. */
  boolean isEarlier(int pair) {
    return pairs.isEarlier.length > 0 && pairs.isEarlier[pair];
  }
}
