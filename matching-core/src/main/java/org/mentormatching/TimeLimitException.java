package org.mentormatching;

/** The time limit struck before there was any result. */
public final class TimeLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TimeLimitException() {
    super("the time limit struck before there was any result. Allow more time");
  }
}
