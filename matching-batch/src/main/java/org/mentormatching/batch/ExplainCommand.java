package org.mentormatching.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentormatching.batch.Interruption.Writing;
import org.mentormatching.batch.job.ExplainJob;
import org.mentormatching.batch.job.TradeOffs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the newest proposal, a person in it or a pair. */
@Command(
    name = "explain",
    description = {
      "Explains why two people are or are not a pair, or what one person got and why.",
      "Without a person: what would help, whom to recruit, which seats nobody needs, what a higher",
      "lowest fit costs, how groups of mentees fare, and whom both sides prefer."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PERSON",
      description = "By id, e-mail or name; or by part of a name that only one person has.")
  private @Nullable String person;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PERSON",
      description = "The other one, to explain the two as a pair.")
  private @Nullable String other;

  @Option(
      names = "--trade-offs",
      description = {
        "Without a person: what a higher lowest fit costs in mentees and in points, for large",
        "programmes as well."
      })
  private boolean tradeOffs;

  @Override
  public Integer call() throws IOException {
    List<String> people = Stream.of(person, other).filter(Objects::nonNull).toList();
    return common.answer(
        "looking for the reasons",
        Writing.NEVER,
        steps ->
            new ExplainJob(
                    common.folder(),
                    common.cycle(),
                    people,
                    tradeOffs ? TradeOffs.ALWAYS : TradeOffs.WHEN_QUICK)
                .run());
  }
}
