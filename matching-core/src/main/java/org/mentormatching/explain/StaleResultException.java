package org.mentormatching.explain;

/** A result belongs to other people or another policy. */
public final class StaleResultException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  StaleResultException(String expected, String found) {
    super(
        "the result has the fingerprint %s, problem and policy have %s. Match them again"
            .formatted(found, expected));
  }
}
