package org.mentormatching.batch.job;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;

/** What a run took of the defaults and of what was recognised, where there is no policy file. */
final class DefaultLines {
  private DefaultLines() {}

  /**
   * The lines; none if there is a policy file.
   *
   * @param off what nobody's answers allow, which is named elsewhere
   */
  static List<String> of(Programme programme, List<SwitchedOff> off) {
    if (Files.exists(programme.folder().resolve(ProgramReader.FILE))) {
      return List.of();
    }
    Program program = programme.program();
    Set<String> without = off.stream().map(SwitchedOff::id).collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    lines.add(
        Summary.line(
            "Defaults",
            "no program.yaml, so these are the usual rules and points, version "
                + program.defaults()
                + "; write one: matching init "
                + programme.folder()));
    lines.add(
        Summary.line(
            "  rules",
            program.policy().rules().stream()
                .map(entry -> entry.rule())
                .filter(rule -> !without.contains(rule.id()))
                .map(rule -> rule.title())
                .collect(Collectors.joining(" · "))));
    lines.add(
        Summary.line(
            "  points",
            program.policy().criteria().stream()
                .filter(entry -> !without.contains(entry.criterion().id()))
                .map(entry -> entry.criterion().title() + " " + entry.points())
                .collect(Collectors.joining(" · "))));
    lines.add(
        Summary.line(
            "  career stages",
            YamlText.flow(program.policySettings().getOrDefault("ladder", List.of()))));
    return lines;
  }
}
