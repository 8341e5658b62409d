package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;

/** A listener learns how much of a phase is done, and alters nothing. */
class PhaseListenerTest {
  private static final int PROGRAMMES = 40;

  private final Map<Phase, List<Integer>> told = new EnumMap<>(Phase.class);
  private final List<Phase> begun = new ArrayList<>();

  private final PhaseListener listener =
      new PhaseListener() {
        @Override
        public void begins(Phase phase) {
          begun.add(phase);
        }

        @Override
        public void reached(Phase phase, int permille) {
          assertThat(phase).isEqualTo(begun.get(begun.size() - 1));
          told.computeIfAbsent(phase, first -> new ArrayList<>()).add(permille);
        }
      };

  private void growsToWhole(Phase phase) {
    assertThat(told.getOrDefault(phase, List.of()))
        .as("%s", phase)
        .isSorted()
        .doesNotHaveDuplicates()
        .startsWith(0)
        .endsWith(1_000);
  }

  @Test
  void kernelAndSearchGrowFromNothingToWhole() {
    boolean searched = false;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      told.clear();
      begun.clear();
      SmallProgramme programme = SmallProgramme.of(seed);
      Problem problem = programme.problem();
      Policy policy =
          programme
              .policy()
              .hardLimit(new MentorHours())
              .softLimit(new NoSharedMentorInLine(), 3_000)
              .build();
      int threads = 1 + (int) (seed % 3);
      RunOptions options = RunOptions.defaults().threads(threads).progress(listener);

      assertThat(Matcher.using(policy).match(problem, options))
          .isEqualTo(Matcher.using(policy).match(problem));

      growsToWhole(Phase.KERNEL);
      if (begun.contains(Phase.SEARCH)) {
        growsToWhole(Phase.SEARCH);
        searched |= told.getOrDefault(Phase.SEARCH, List.of()).size() > 2;
      }
    }
    assertThat(searched).as("a search was told of while it went on").isTrue();
  }
}
