package org.mentormatching.batch;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mentormatching.batch.job.VerifyJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a finished proposal again. */
@Command(
    name = "verify",
    description = "Checks the newest proposal of a programme, or a proposal's own folder, again.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    return common.answer(new VerifyJob(common.folder(), common.cycle()).run());
  }
}
