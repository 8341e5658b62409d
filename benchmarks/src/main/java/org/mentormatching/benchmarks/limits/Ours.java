package org.mentormatching.benchmarks.limits;

import java.util.List;
import java.util.Optional;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.benchmarks.contest.ContestFault;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Phase;

/**
 * This project's match from people to a verified result, one thread. It ends when its work is done;
 * the budget is not asked. What it says of its result is compared with the recount.
 */
final class Ours implements Contestant {
  /** The name in flags. */
  static final String NAME = "ours";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "this project";
  }

  @Override
  public Entry enter(Programme programme) {
    return new MatchEntry(programme);
  }

  /**
   * Holds a result to what the recount says.
   *
   * @throws ContestFault if a level or an excess differs
   */
  static void check(Programme programme, MatchingResult result, Outcome recounted) {
    List<String> ids = result.objective().stream().map(value -> value.level().id()).toList();
    Outcome said =
        new Outcome(
            result.objective().stream().mapToLong(LevelValue::value).toArray(),
            result.limits().stream().mapToLong(LimitOutcome::excess).toArray());
    List<String> expected = programme.model().levels().ids();
    if (!ids.equals(expected) || !said.equalsExactly(recounted)) {
      throw new ContestFault(
          "%s: this project says %s %s, the recount %s %s"
              .formatted(
                  programme.key().heading(), ids, said.words(), expected, recounted.words()));
    }
  }

  private static final class MatchEntry implements Entry {
    private final Programme programme;
    private final Problem problem;
    private final Policy policy;
    private Remarks remarks = Remarks.NONE;

    MatchEntry(Programme programme) {
      this.programme = programme;
      problem = programme.problem();
      policy = programme.policy();
    }

    @Override
    public Optional<int[]> solve(Budget budget) {
      long[] found = new long[1];
      RunOptions options =
          RunOptions.defaults()
              .progress(
                  phase -> {
                    if (phase == Phase.RESULT) {
                      found[0] = budget.used();
                    }
                  });
      MatchingResult result = Matcher.using(policy).match(problem, options);
      int[] chosen =
          result.matches().stream().mapToInt(match -> pair(programme, match)).sorted().toArray();
      Outcome outcome = Recount.of(NAME, programme.model(), chosen);
      check(programme, result, outcome);
      budget.found(found[0], programme.model().levels().pack(outcome.values()), outcome.fit());
      remarks =
          new Remarks(
              result.objective().stream().mapToLong(LevelValue::bound).toArray(),
              result.optimality().proven(),
              "");
      return Optional.of(chosen);
    }

    private static int pair(Programme programme, Match match) {
      return programme.pair(match.menteeId(), match.mentorId());
    }

    @Override
    public Remarks remarks() {
      return remarks;
    }
  }
}
