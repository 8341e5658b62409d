package org.mentormatching.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentormatching.batch.program.Flag;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Settings of a programme on the command line, which go before those of its file. */
final class SettingOptions {
  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "A setting that goes before program.yaml, such as criteria.domain=20,",
        "rules.language=off or \"ladder=[junior, senior, lead]\". May be repeated."
      })
  private List<String> set = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The settings, and the name of the cycle if one is given. */
  List<Flag> flags(Optional<String> cycle) {
    List<Flag> flags = new ArrayList<>();
    for (String text : set) {
      try {
        flags.add(Flag.set(text));
      } catch (IllegalArgumentException unreadable) {
        if (spec == null) {
          throw unreadable;
        }
        throw new ParameterException(
            spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
      }
    }
    cycle.map(Flag::cycle).ifPresent(flags::add);
    return flags;
  }
}
