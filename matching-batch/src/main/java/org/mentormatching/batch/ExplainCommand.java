package org.mentormatching.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      index = "1",
      paramLabel = "PERSON",
      description = "By id, e-mail, name or a part of it that only one person has.")
  private String person = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PERSON",
      description = "The other one, to explain the two as a pair.")
  private @Nullable String other;

  @Override
  public Integer call() throws IOException {
    List<String> people = other == null ? List.of(person) : List.of(person, other);
    return common.answer(new ExplainJob(common.folder(), common.cycle(), people).run());
  }
}
