package org.mentormatching.batch.job;

import java.util.List;
import org.mentormatching.batch.report.Summary;

/** How a proposal is marked that settings of the command line shaped. */
final class CommandLineSettings {
  private CommandLineSettings() {}

  /** The line for a summary; none without such settings. */
  static List<String> lines(List<String> settings) {
    return settings.isEmpty()
        ? List.of()
        : List.of(
            Summary.line(
                "Command line", String.join(" · ", settings) + " (goes before program.yaml)"));
  }
}
