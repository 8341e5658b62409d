package org.mentormatching.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.CompareJob;
import org.mentormatching.batch.job.ListLength;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is different between two proposals. */
@Command(
    name = "compare",
    description = {
      "Says what is different between two proposals: who gained, lost and moved, and why.",
      "Without naming any, the two newest of the cycle."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      index = "1",
      arity = "0..2",
      paramLabel = "PROPOSAL",
      description = {
        "The earlier and the later proposal: a number (1), a cycle (2027-Q1, its newest one), both",
        "(2027-Q1/1) or a proposal's folder. One alone is compared with the newest."
      })
  private List<String> proposals = List.of();

  @Option(
      names = "--all",
      description = "Name everybody concerned, not only the first 20 of a kind.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    return common.answer(
        "comparing",
        Writing.NEVER,
        bar ->
            new CompareJob(
                    common.folder(),
                    common.cycle(),
                    proposals,
                    all ? ListLength.WHOLE : ListLength.BEGINNING)
                .run());
  }
}
