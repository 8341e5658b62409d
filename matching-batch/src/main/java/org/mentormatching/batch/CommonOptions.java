package org.mentormatching.batch;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentormatching.batch.job.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands take, and how they answer. */
final class CommonOptions {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The programme's folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--cycle",
      paramLabel = "NAME",
      description = "The cycle; otherwise the one that program.yaml names.")
  private @Nullable String cycle;

  @Option(names = "--json", description = "Answer in JSON, for machines.")
  private boolean json;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  Path folder() {
    return folder;
  }

  Optional<String> cycle() {
    return Optional.ofNullable(cycle);
  }

  int answer(Outcome outcome) {
    if (spec == null) {
      throw new IllegalStateException("the command line has not been parsed");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (json) {
      out.println(AnswerJson.of(outcome));
    } else {
      outcome.lines().forEach(out::println);
      outcome.complaints().forEach(err::println);
    }
    return ExitCode.of(outcome.ending()).code();
  }
}
