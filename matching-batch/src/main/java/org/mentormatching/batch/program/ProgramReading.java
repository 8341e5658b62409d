package org.mentormatching.batch.program;

import java.util.List;

/**
 * What reading {@code program.yaml} gave.
 *
 * @param program the settings; where a fault stands, the default takes the place of what was meant
 * @param faults everything that is wrong, in the order of the places
 */
public record ProgramReading(Program program, List<Fault> faults) {
  /** Copies the list. */
  public ProgramReading {
    faults = List.copyOf(faults);
  }

  /** Whether nothing of the file could be understood, so that nothing else can be said of it. */
  public boolean isUnreadable() {
    return faults.stream().anyMatch(fault -> fault.message().startsWith(YamlDocument.NOT_YAML));
  }

  /** Whether a fault stops the run. */
  public boolean stops() {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.STOPS);
  }
}
