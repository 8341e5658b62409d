package org.mentormatching.bound;

/** What the pairs of each mentor are worth at one level, with multiples of the levels above. */
final class PairWorth {
  /** Less than any pair is worth. */
  static final long NEVER = Long.MIN_VALUE / 4;

  private final MentorPairs pairs;
  private final Fixing fixing;
  private final long ofFit;
  private final long[] ties;
  private final long ofEarlier;
  private final Caps caps;
  private final long[] capPrices;

  /**
   * A worth.
   *
   * @param fixing which pairs are in or out for good and not to be chosen
   * @param ties by place, what a pair is worth beside to break ties; empty if nothing
   * @param ofFit how many times fit counts
   * @param ofEarlier what a pair of the earlier proposal is worth beside
   * @param capPrices what each pair under a cap costs
   */
  PairWorth(
      MentorPairs pairs,
      Fixing fixing,
      long[] ties,
      long ofFit,
      long ofEarlier,
      Caps caps,
      long[] capPrices) {
    this.ties = ties;
    this.pairs = pairs;
    this.fixing = fixing;
    this.ofFit = ofFit;
    this.ofEarlier = ofEarlier;
    this.caps = caps;
    this.capPrices = capPrices;
  }

  /** The first pair of a mentor. */
  int from(int mentor) {
    return pairs.start[mentor];
  }

  /** The first pair of the mentor after. */
  int to(int mentor) {
    return pairs.start[mentor + 1];
  }

  /** Whether a pair is neither in nor out for good. */
  boolean isOpen(int pair) {
    return fixing.isFree(pair);
  }

  int mentee(int pair) {
    return pairs.mentee[pair];
  }

  /** What a pair is worth; less than any price makes up for if it is fixed. */
  long worth(int pair) {
    return fixing.isFree(pair) ? worthOf(pair) : NEVER;
  }

  /** What a pair is worth, fixed or not. */
  long worthOf(int pair) {
    long worth = ofFit * pairs.fit[pair] + (ties.length == 0 ? 0 : ties[pair]);
    if (caps.cap().length > 0) {
      worth -= caps.price(pairs.number[pair], capPrices);
    }
    return pairs.isEarlier.length > 0 && pairs.isEarlier[pair] ? worth + ofEarlier : worth;
  }
}
