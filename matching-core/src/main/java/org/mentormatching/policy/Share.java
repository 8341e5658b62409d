package org.mentormatching.policy;

/**
 * The part of a criterion's points that a pair earns, in ten-thousandths; or that it is unknown.
 */
public final class Share {
  /** All of the points. */
  public static final int WHOLE = 10_000;

  private static final Share[] SHARES = new Share[WHOLE + 1];

  static {
    for (int parts = 0; parts <= WHOLE; parts++) {
      SHARES[parts] = new Share(parts);
    }
  }

  /** No points. */
  public static final Share NONE = SHARES[0];

  /** All points. */
  public static final Share FULL = SHARES[WHOLE];

  /** An answer is missing, so nobody can tell. */
  public static final Share MISSING = new Share(-1);

  private final int parts;

  private Share(int parts) {
    this.parts = parts;
  }

  /**
   * The share {@code part / whole}, rounded half up to ten-thousandths. No object is created.
   *
   * @throws IllegalArgumentException unless {@code 0 <= part <= whole} and {@code whole > 0}
   */
  public static Share of(long part, long whole) {
    if (part < 0 || whole <= 0 || part > whole) {
      throw new IllegalArgumentException("a share of " + part + " in " + whole);
    }
    return SHARES[(int) (Math.addExact(Math.multiplyExact(part, 2L * WHOLE), whole) / (2 * whole))];
  }

  /** Whether an answer is missing. */
  public boolean isMissing() {
    return parts < 0;
  }

  /** Ten-thousandths, from 0 to {@value #WHOLE}; -1 if an answer is missing. */
  public int parts() {
    return parts;
  }

  @Override
  public String toString() {
    return isMissing() ? "missing" : parts + "/" + WHOLE;
  }
}
