package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.Summary;

/** How a proposal is marked that settings of the command line shaped. */
final class CommandLineSettings {
  private CommandLineSettings() {}

  /** The line for a summary; none without such settings. */
  static List<String> lines(List<String> settings) {
    List<String> words = new ArrayList<>();
    List<String> ofPolicy =
        settings.stream().filter(setting -> !Proposal.Sources.isOption(setting)).toList();
    if (!ofPolicy.isEmpty()) {
      words.add(String.join(" · ", ofPolicy) + " (goes before program.yaml)");
    }
    settings.stream().filter(Proposal.Sources::isOption).forEach(words::add);
    return words.isEmpty()
        ? List.of()
        : List.of(Summary.line("Command line", String.join(" · ", words)));
  }
}
