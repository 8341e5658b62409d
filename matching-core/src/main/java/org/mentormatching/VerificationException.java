package org.mentormatching;

import java.util.stream.Collectors;
import org.mentormatching.verify.Verification;

/** A result does not hold: an error of this library, never of its caller. */
public final class VerificationException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient Verification verification;

  VerificationException(Verification verification) {
    super(
        verification.violations().stream()
            .map(Object::toString)
            .collect(Collectors.joining("\n", "the result does not hold:\n", "")));
    this.verification = verification;
  }

  /** What does not hold. */
  public Verification verification() {
    return verification;
  }
}
