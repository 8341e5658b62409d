package org.mentormatching.model;

import java.util.List;
import java.util.stream.Collectors;

/** The people or pairs of a problem contradict each other. Lists every fault, ids only. */
public final class InvalidProblemException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<ProblemFault> faults;

  InvalidProblemException(List<ProblemFault> faults) {
    super(
        faults.stream()
            .map(ProblemFault::toString)
            .collect(
                Collectors.joining(
                    "\n", faults.size() + (faults.size() == 1 ? " fault:\n" : " faults:\n"), "")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in the order of the subjects. */
  public List<ProblemFault> faults() {
    return faults;
  }
}
