package org.mentormatching.benchmarks.contest;

/** The contest cannot stand: a result is not allowed, not optimal though claimed, or not there. */
final class ContestFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  ContestFault(String message) {
    super(message);
  }

  ContestFault(String message, Throwable cause) {
    super(message, cause);
  }
}
