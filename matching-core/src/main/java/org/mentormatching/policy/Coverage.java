package org.mentormatching.policy;

/** What a filled wish counts beside fit. Mentees whose case is urgent come first either way. */
public sealed interface Coverage {
  /** The greatest worth of a filled wish, in points of fit. */
  int MOST_WORTH = 1_000;

  /** The usual worth of a filled wish, in points of fit: as much as a pair that fits perfectly. */
  int USUAL_WORTH = 100;

  /** Filled wishes go before fit: no fit, however great, costs anybody a mentor. */
  record First() implements Coverage {}

  /**
   * Filled wishes and fit are traded: each filled wish counts its worth and the fit of its pair,
   * and the greatest total is sought. All wishes count alike, whether somebody's first or third,
   * and however long that mentee has been waiting.
   *
   * @param worth of a filled wish in points of fit, from 0 to {@value #MOST_WORTH}
   */
  record Weighted(int worth) implements Coverage {}

  /** Filled wishes go before fit. */
  static Coverage first() {
    return new First();
  }

  /** Filled wishes and fit are traded, each wish at {@value #USUAL_WORTH} points of fit. */
  static Coverage weighted() {
    return weighted(USUAL_WORTH);
  }

  /** Filled wishes and fit are traded, each wish at so many points of fit. */
  static Coverage weighted(int worth) {
    return new Weighted(worth);
  }
}
