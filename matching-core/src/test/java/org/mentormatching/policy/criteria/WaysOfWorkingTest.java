package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.WAYS_OF_WORKING;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class WaysOfWorkingTest {
  private static final int MISSING = -1;

  @Test
  void givesTheShareOfWaysOfWorkingShared() {
    Criterion criterion = new WaysOfWorking();
    Couple half =
        new Couple()
            .mentee(WAYS_OF_WORKING, List.of("direct", "in writing"))
            .mentor(WAYS_OF_WORKING, List.of("in writing"));
    assertThat(half.parts(criterion)).isEqualTo(5_000);
    assertThat(new Couple().parts(criterion)).isEqualTo(MISSING);
    Couple none =
        new Couple().mentee(WAYS_OF_WORKING, List.of("x")).mentor(WAYS_OF_WORKING, List.of("y"));
    assertReason(none.reason(criterion), "like to work differently", Audience.EVERYBODY);
  }
}
