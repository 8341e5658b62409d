package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.benchmarks.contest.ContestFault;
import org.mentormatching.benchmarks.contest.HeatProcess;

/** Laps in virtual machines of their own. */
final class LimitProcess {
  private final HeatProcess process;

  LimitProcess(HeatProcess process) {
    this.process = process;
  }

  /** The options of the virtual machines. */
  List<String> options() {
    return process.options();
  }

  /**
   * A lap.
   *
   * @param nanos processor time that the contestant gets
   * @throws ContestFault if it fails or its result is not allowed
   */
  LimitLap run(ProgrammeKey key, String contestant, long nanos) {
    List<String> lines = new ArrayList<>();
    int exit =
        process.run(
            LimitHeat.class,
            List.of(key.word(), contestant, Long.toString(nanos)),
            line -> {
              synchronized (lines) {
                lines.add(line);
              }
            });
    if (exit != 0) {
      throw new ContestFault("%s on %s ended with %d".formatted(contestant, key.heading(), exit));
    }
    return LimitLap.parse(lines)
        .orElseThrow(
            () -> new ContestFault("%s on %s said nothing".formatted(contestant, key.heading())));
  }
}
