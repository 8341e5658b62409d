package org.mentormatching.policy;

import java.util.List;

/** A policy contradicts itself. Lists every fault. */
public final class InvalidPolicyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  InvalidPolicyException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in the order in which the policy was built. */
  public List<String> faults() {
    return faults;
  }
}
