package org.mentormatching.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.RunJob;
import org.mentormatching.batch.job.RunLog;
import org.mentormatching.batch.job.SearchSettings;
import org.mentormatching.batch.job.Strictness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes a round of pairs. */
@Command(
    name = "run",
    description = "Proposes a round of pairs; nothing is sent to anybody.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--strict", description = "Rows set aside stop the run.")
  private boolean strict;

  @Option(
      names = "--require-all",
      description = "Exit with 5 if somebody has no mentor; the proposal is written all the same.")
  private boolean requireAll;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "Decisions on the newest proposal, beside those in the folder.")
  private @Nullable Path decisions;

  @Option(
      names = "--effort",
      paramLabel = "quick|normal|thorough",
      description =
          "How much a search under limits works, however fast the machine; normal unless given."
              + " quick is an eighth of it, for trying things out; thorough searches some sixteen"
              + " times as much and proves five times as much.")
  private String effort = SearchSettings.usual().effort();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description =
          "Ends a search under limits after so many seconds, with the best pairs found until then;"
              + " what comes before and after the search is not counted. The summary says whether"
              + " it was cut short. If so, another machine or another run may give other pairs.")
  private @Nullable String timeLimit;

  @Mixin private final SettingOptions settings = new SettingOptions();

  @Override
  public Integer call() throws IOException {
    return common.answer(
        "reading the files",
        Writing.IN_THE_LAST_STEP,
        steps ->
            new RunJob(
                    common.folder(),
                    settings.flags(common.cycle()),
                    strict ? Strictness.EVERY_ROW_COUNTS : Strictness.ROWS_MAY_BE_SET_ASIDE,
                    requireAll ? RunJob.Demand.EVERYBODY : RunJob.Demand.AS_MANY_AS_CAN,
                    Optional.ofNullable(decisions),
                    new SearchSettings(effort, Optional.ofNullable(timeLimit)),
                    new RunLog(InstantSource.system(), Version.current(), steps))
                .run());
  }
}
