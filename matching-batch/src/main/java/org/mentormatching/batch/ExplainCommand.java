package org.mentormatching.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mentormatching.batch.job.ExplainJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a person or a pair of the newest proposal. */
@Command(
    name = "explain",
    description = "Explains why two people are or are not a pair, or what one person got and why.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      index = "1..2",
      arity = "1..2",
      paramLabel = "PERSON",
      description = "One or two people, by id, e-mail or unique name.")
  private List<String> people = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    return common.answer(new ExplainJob(common.folder(), common.cycle(), people).run());
  }
}
