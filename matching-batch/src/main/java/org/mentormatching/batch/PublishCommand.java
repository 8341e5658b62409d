package org.mentormatching.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.PublishJob;
import org.mentormatching.batch.job.PublishJob.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes a reviewed proposal. */
@Command(
    name = "publish",
    description = {
      "Publishes a reviewed proposal: writes the final pairs and the letters to everybody, adds them",
      "to the ledger and closes the cycle. Nothing is sent to anybody."
    },
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--proposal",
      paramLabel = "N",
      description = "The number of the proposal; otherwise the newest one.")
  private Optional<Integer> proposal = Optional.empty();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "A file of decisions beside those in the programme's folder.")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--accept-rest",
      description = {
        "Accept the pairs of which nobody has decided, but for those that need a second look or of",
        "which a rule could not be checked."
      })
  private boolean acceptRest;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Who accepts them; stands in the record of the publication.")
  private String reviewer = "";

  @Override
  public Integer call() throws IOException {
    return common.answer(
        "publishing",
        Writing.AT_ANY_TIME,
        steps ->
            new PublishJob(
                    common.folder(),
                    common.cycle(),
                    proposal,
                    decisions,
                    new Reviewer(acceptRest, reviewer),
                    Version.current(),
                    step -> {})
                .run());
  }
}
