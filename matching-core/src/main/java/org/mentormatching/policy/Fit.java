package org.mentormatching.policy;

/** The arithmetic of fit. */
public final class Fit {
  /** Fit of a pair that earns everything it could. Shown as 100. */
  public static final int FULL = 10_000;

  private Fit() {}

  /**
   * The share of the attainable points that a pair earns, rounded half up to ten-thousandths; 0
   * where nothing is attainable.
   *
   * @param earned points times {@link Share#WHOLE}, from 0 to {@code attainable}
   * @param attainable points times {@link Share#WHOLE}
   */
  public static int of(long earned, long attainable) {
    return attainable == 0 ? 0 : (int) ((2 * FULL * earned + attainable) / (2 * attainable));
  }

  /** Fit as people read it, from 0 to 100, rounded half up. */
  public static int shown(int fit) {
    return (fit + 50) / 100;
  }
}
