package org.mentormatching.verify;

import java.util.List;

/**
 * What checking a result found.
 *
 * @param violations everything that does not agree, in the order of the checks
 */
public record Verification(List<Violation> violations) {
  /** Copies the list. */
  public Verification {
    violations = List.copyOf(violations);
  }

  /** Whether everything agrees. */
  public boolean isConfirmed() {
    return violations.isEmpty();
  }
}
