package org.mentormatching.batch.job;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.policy.ActivePolicy;

/** What a run took of the defaults and of what was recognised, where there is no policy file. */
final class DefaultLines {
  private DefaultLines() {}

  /**
   * The lines; none if there is a policy file.
   *
   * @param active what of the policy the answers allow
   */
  static List<String> of(Programme programme, ActivePolicy active) {
    if (Files.exists(programme.folder().resolve(ProgramReader.FILE))) {
      return List.of();
    }
    Program program = programme.program();
    List<String> lines = new ArrayList<>();
    lines.add(
        Summary.line(
            "Defaults",
            "no program.yaml, so these are the usual rules and points, version "
                + program.defaults()
                + "; write one: "
                + NextCommand.of("init", programme.folder())));
    lines.add(
        Summary.line(
            "  rules",
            active.rules().stream()
                .map(entry -> entry.rule().title())
                .collect(Collectors.joining(" · "))));
    lines.add(
        Summary.line(
            "  points",
            active.criteria().stream()
                .map(entry -> entry.criterion().title() + " " + entry.points())
                .collect(Collectors.joining(" · "))));
    lines.add(
        Summary.line(
            "  career stages",
            YamlText.flow(program.policySettings().getOrDefault("ladder", List.of()))));
    return lines;
  }
}
