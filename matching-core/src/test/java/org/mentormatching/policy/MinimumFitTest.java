package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.defaults.Defaults;

class MinimumFitTest {
  private static final int PROGRAMMES = 20;

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 55, 100})
  void refusesExactlyThePairsThatEarnLess(int least) {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      Appraiser without = Appraiser.of(Defaults.version1().build(), problem);
      Appraiser with = Appraiser.of(Defaults.version1().minimumFit(least).build(), problem);
      for (Mentee mentee : problem.mentees()) {
        for (Mentor mentor : problem.mentors()) {
          Appraisal before = without.appraise(mentee, mentor);
          Appraisal after = with.appraise(mentee, mentor);
          List<Ruling> rules = new ArrayList<>(before.rules());
          rules.add(new MinimumFit(least).ruling(before.fit()));

          assertThat(after)
              .isEqualTo(new Appraisal(rules, before.points(), before.fit(), before.known()));
          assertThat(after.isAllowed())
              .isEqualTo(before.isAllowed() && before.fit() >= least * 100);
        }
      }
    }
  }

  @Test
  void tellsTheCoordinatorFitAndWhatIsAskedFor() {
    Ruling ruling = new MinimumFit(40).ruling(3_999);

    assertThat(ruling.title()).isEqualTo("fit of at least 40");
    assertReason(
        ruling.reason().orElseThrow(),
        "fit is 39.99, the programme asks for at least 40",
        Audience.COORDINATOR);
    assertThat(new MinimumFit(40).ruling(4_000).reason()).isEmpty();
  }
}
