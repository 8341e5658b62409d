package org.mentormatching.batch;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.CheckJob;
import org.mentormatching.batch.job.Strictness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every fault of inputs and policy. */
@Command(
    name = "check",
    description = "Lists every fault of inputs and policy; solves and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--strict", description = "Rows set aside stop the run.")
  private boolean strict;

  @Mixin private final SettingOptions settings = new SettingOptions();

  @Option(
      names = "--effective",
      description = "List every setting that is in force, and where it was made.")
  private boolean effective;

  @Override
  public Integer call() throws IOException {
    return common.answer(
        "checking the files",
        Writing.NEVER,
        steps ->
            new CheckJob(
                    common.folder(),
                    settings.flags(common.cycle()),
                    strict ? Strictness.EVERY_ROW_COUNTS : Strictness.ROWS_MAY_BE_SET_ASIDE,
                    effective ? CheckJob.Detail.EVERY_SETTING : CheckJob.Detail.FAULTS)
                .run());
  }
}
