package org.mentormatching.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.VerifyJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a finished proposal again. */
@Command(
    name = "verify",
    description = "Checks the newest proposal of a programme, or a proposal's own folder, again.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = {
        "Also write what the proposal was chosen from: wishes, seats and the fit of every eligible",
        "pair, so that a script can confirm the proof."
      })
  private Optional<Path> scores = Optional.empty();

  @Override
  public Integer call() throws IOException {
    return common.answer(
        "checking the proposal",
        scores.isPresent() ? Writing.AT_ANY_TIME : Writing.NEVER,
        steps -> new VerifyJob(common.folder(), common.cycle(), scores).run());
  }
}
