package org.mentormatching.batch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.Outcome;
import org.mentormatching.batch.job.StepListener;
import picocli.CommandLine;
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

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("the command line has not been parsed");
    }
    return spec.commandLine();
  }

  /** A command's work. */
  @FunctionalInterface
  interface Work {
    Outcome run(StepListener steps) throws IOException;
  }

  /**
   * Does the work of a command and answers with what came of it.
   *
   * @param doing what is shown on a terminal while it takes long
   * @param writing when it writes files
   */
  int answer(String doing, Writing writing, Work work) throws IOException {
    PrintWriter out = line().getOut();
    PrintWriter err = line().getErr();
    Outcome outcome;
    try (ProgressBar bar = ProgressBar.onTerminal(PlainText.below(err), doing);
        Interruption steps = Interruption.watch(err, bar, writing)) {
      outcome = work.run(steps);
    }
    if (json) {
      out.println(AnswerJson.of(outcome));
    } else {
      outcome.lines().forEach(out::println);
      outcome.complaints().forEach(err::println);
    }
    return ExitCode.of(outcome.ending()).code();
  }
}
