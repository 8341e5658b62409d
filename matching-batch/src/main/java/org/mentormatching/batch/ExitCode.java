package org.mentormatching.batch;

import org.mentormatching.batch.job.Outcome.Ending;

/** How a process ends. */
public enum ExitCode {
  /** Done. */
  DONE(0),
  /** Something unexpected failed; a fault of the program. */
  UNEXPECTED_FAILURE(1),
  /** The command was used wrongly. */
  WRONG_USAGE(2),
  /** Input or policy is refused. */
  REFUSED(3),
  /** Pins cannot hold. */
  PINS_CANNOT_HOLD(4),
  /** Somebody has no mentor although {@code --require-all} asks for it. */
  SOMEBODY_UNMATCHED(5),
  /** An output could not be written. */
  NOT_WRITTEN(6),
  /** A result or a stored proposal does not hold. */
  VERIFICATION_FAILED(7);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The exit code of a job that ended so. */
  static ExitCode of(Ending ending) {
    return valueOf(ending.name());
  }

  /** The number that the process returns. */
  public int code() {
    return code;
  }
}
