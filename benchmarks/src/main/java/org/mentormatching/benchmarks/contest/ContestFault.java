package org.mentormatching.benchmarks.contest;

/** The contest cannot stand: a result is not allowed, not optimal though claimed, or not there. */
public final class ContestFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A contest that fails for this reason. */
  public ContestFault(String message) {
    super(message);
  }

  /** A contest that fails for this reason, caused by another failure. */
  public ContestFault(String message, Throwable cause) {
    super(message, cause);
  }
}
