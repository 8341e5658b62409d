package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.COACHING_RATING;
import static org.mentormatching.policy.Reasons.assertReason;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class CoachingRatingTest {
  private static Couple rated(long rating) {
    return new Couple().mentor(COACHING_RATING, rating);
  }

  @Test
  void risesFromTheLowestToTheHighestRating() {
    Criterion criterion = new CoachingRating();
    assertThat(rated(1).parts(criterion)).isEqualTo(0);
    assertThat(rated(4).parts(criterion)).isEqualTo(7_500);
    assertThat(rated(5).parts(criterion)).isEqualTo(10_000);
    assertThat(rated(37).parts(new CoachingRating(0, 100))).isEqualTo(3_700);
  }

  @Test
  void takesARatingOffTheScaleForMissing() {
    Criterion criterion = new CoachingRating();
    assertThat(new Couple().parts(criterion)).isEqualTo(-1);
    assertThat(rated(0).parts(criterion)).isEqualTo(-1);
    assertThat(rated(80).parts(criterion)).isEqualTo(-1);
    assertReason(
        rated(80).reason(criterion),
        "no coaching rating on the programme's scale",
        Audience.COORDINATOR);
  }

  @Test
  void tellsRatingsToTheCoordinatorAlone() {
    assertReason(
        rated(4).reason(new CoachingRating()),
        "coaching is rated 4 on a scale from 1 to 5",
        Audience.COORDINATOR);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new CoachingRating(5, 5))
        .hasMessage("\"lowest\" is 5 and \"highest\" is 5: that is no scale");
    assertThatThrownBy(() -> new CoachingRating(-1, 5)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new CoachingRating(0, 0)).hasMessageContaining("\"highest\" is 0");
  }
}
