package org.mentormatching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.SmallProgramme;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.MatchingResult;

class LevelCountTest {
  private static final List<UnaryOperator<Policy.Builder>> ASKING =
      List.of(
          policy -> policy,
          policy -> policy.coverage(Coverage.weighted(30)),
          policy -> policy.raiseFloor(true),
          policy -> policy.softLimit(new RisingLoad(), 300),
          policy -> policy.hardLimit(new MentorHours()).lowerLimit(new MenteeForEveryMentor()),
          policy ->
              policy
                  .softLimit(new MentorHours(), 20)
                  .lowerLimit(new CoverageOfGroups(List.of(SmallProgramme.HOUSE), 0))
                  .lowerLimit(new OutsideMember(SmallProgramme.HOUSE)));

  private static ComparedSide side(Problem problem, Policy policy) {
    MatchingResult result = Matcher.using(policy).match(problem);
    return new ComparedSide(problem, policy, Appraiser.of(policy, problem), result);
  }

  @Test
  void countsWhatTheResultSaysOfItself() {
    Set<Level.Kind> kinds = EnumSet.noneOf(Level.Kind.class);
    for (long seed = 0; seed < 240; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = ASKING.get((int) (seed % ASKING.size())).apply(programme.policy()).build();
      ComparedSide side = side(programme.problem(), policy);

      LevelCount count = new LevelCount(side, side);

      for (LevelValue value : side.result().objective()) {
        if (value.level().kind() != Level.Kind.KEPT) {
          assertThat(count.ofNew(value.level()))
              .as("%s in programme %d", value.level(), seed)
              .contains(value.value());
          if (value.value() != 0) {
            kinds.add(value.level().kind());
          }
        }
      }
    }
    assertThat(kinds).containsAll(EnumSet.complementOf(EnumSet.of(Level.Kind.KEPT)));
  }

  @Test
  void samePairsUnderTwoPoliciesAreNoDifference() {
    int same = 0;
    for (long seed = 0; seed < 240; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Problem problem = programme.problem();
      Policy policy = programme.policy().build();
      int asking = (int) (seed % ASKING.size());
      ComparedSide before = side(problem, ASKING.get(asking).apply(policy.toBuilder()).build());
      ComparedSide now =
          side(
              problem,
              ASKING
                  .get((asking + 1 + (int) (seed / 6 % 5)) % 6)
                  .apply(policy.toBuilder())
                  .build());

      Comparison comparison = ComparedResults.of(before, now, Optional::empty);

      if (comparison.changes().isEmpty()) {
        assertThat(comparison.difference().first()).as("programme %d", seed).isEmpty();
        same++;
      }
    }
    assertThat(same).isGreaterThan(60);
  }
}
