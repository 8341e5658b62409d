package org.mentormatching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentormatching.ContestedProgramme;
import org.mentormatching.Matcher;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.MatchingResult;

/** Who comes instead where limits are on: what a search finds, and what is found without one. */
class SuccessorsTest {
  private static final int PROGRAMMES = 300;

  /** A result that limits did not shape. */
  private record Asked(Problem problem, Policy policy, MatchingResult result) {
    static Asked of(long seed) {
      ContestedProgramme programme = new ContestedProgramme(seed);
      Policy policy = programme.policy().hardLimit(new MentorHours()).build();
      Problem problem = programme.with(more -> {});
      return new Asked(problem, policy, Matcher.using(policy).match(problem));
    }

    OpenedResult opened() {
      return OpenedResult.on(problem, policy, result, Crew.alone(), () -> false);
    }

    /** Whether hard limits are kept once these moves are made. */
    boolean keepsLimits(OpenedResult opened, List<Move> moves) {
      Set<Moves.Pair> pairs = new LinkedHashSet<>();
      Arrays.stream(opened.chosen).mapToObj(opened::people).forEach(pairs::add);
      for (Move move : moves) {
        move.from().ifPresent(from -> pairs.remove(new Moves.Pair(move.menteeId(), from)));
        move.to().ifPresent(to -> pairs.add(new Moves.Pair(move.menteeId(), to)));
      }
      for (LimitEntry entry : policy.limits()) {
        LimitedPairs limited = new LimitedPairs(policy, entry.limit());
        opened.settled.visit(limited::add);
        long before = limited.excess();
        for (Moves.Pair pair : pairs) {
          limited.add(
              problem.mentee(pair.menteeId()).orElseThrow(),
              problem.mentor(pair.mentorId()).orElseThrow());
        }
        if (limited.excess() > before) {
          return false;
        }
      }
      return true;
    }
  }

  @Test
  void withoutASearchWhoeverComesCanBeHadAndIsNoBetterThanWhomASearchFinds() {
    int between = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      OpenedResult opened = asked.opened();
      if (!opened.isBestOfAll()) {
        continue;
      }
      for (int pair : opened.chosen) {
        List<Alternative> found = new Successors(opened, opened.solved(), 0).ofMentee(pair, 2);
        List<Alternative> searched = new Successors(opened, opened.solved()).ofMentee(pair, 2);
        for (Alternative one : found) {
          String name = "%s for %s in programme %d".formatted(one, opened.people(pair), seed);
          if (one.difference().certainty() != Certainty.AT_MOST) {
            assertThat(asked.keepsLimits(opened, one.difference().moves())).as(name).isTrue();
          }
          between += one.difference().certainty() == Certainty.BETWEEN ? 1 : 0;
        }
        if (!found.isEmpty() && !searched.isEmpty()) {
          assertThat(Arrays.compare(more(found.get(0)), more(searched.get(0))))
              .as("%s before %s in programme %d", found, searched, seed)
              .matches(
                  order ->
                      order <= 0 || found.get(0).difference().certainty() == Certainty.AT_MOST);
        }
      }
    }
    assertThat(between).as("found by passing over").isGreaterThan(5);
  }

  private static long[] more(Alternative one) {
    return one.difference().changes().stream().mapToLong(Change::more).toArray();
  }
}
