package org.mentormatching.batch;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.InitJob;
import org.mentormatching.batch.job.InitJob.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a programme. */
@Command(
    name = "init",
    description = {
      "Looks at the exports in a folder and writes a program.yaml to confirm, with what was recognised",
      "and why, and the policy as one page of sentences. An existing program.yaml is kept."
    },
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final SettingOptions settings = new SettingOptions();

  @Option(
      names = "--questions",
      description =
          "Write the questions of a sign-up form instead, whose answers are read as they are.")
  private boolean questions;

  @Override
  public Integer call() throws IOException {
    return common.answer(
        "looking at the files",
        Writing.AT_ANY_TIME,
        steps ->
            new InitJob(
                    common.folder(),
                    settings.flags(common.cycle()),
                    questions ? Purpose.FORMS : Purpose.POLICY)
                .run());
  }
}
