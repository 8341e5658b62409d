package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.STRENGTHS;
import static org.mentormatching.model.Columns.WANTS_TO_LEARN;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class LearningBothWaysTest {
  private static final Criterion CRITERION = new LearningBothWays();

  private static Couple learning(List<String> wanted, List<String> offered) {
    return new Couple().mentee(STRENGTHS, offered).mentor(WANTS_TO_LEARN, wanted);
  }

  @Test
  void givesTheShareOfTheMentorsWishesThatTheMenteeCovers() {
    assertThat(learning(List.of("video", "python"), List.of("python", "x")).parts(CRITERION))
        .isEqualTo(5_000);
    assertThat(learning(List.of("video"), List.of("x")).parts(CRITERION)).isEqualTo(0);
    assertThat(learning(List.of("video"), List.of()).parts(CRITERION)).isEqualTo(-1);
    assertThat(new Couple().mentee(STRENGTHS, List.of("x")).parts(CRITERION)).isEqualTo(-1);
  }

  @Test
  void tellsTheMentorWhatThereIsToLearn() {
    assertReason(
        learning(List.of("video", "python"), List.of("python")).reason(CRITERION),
        "the mentor can learn from the mentee: python",
        Audience.MENTOR);
    assertReason(
        learning(List.of("video"), List.of("python")).reason(CRITERION),
        "the mentee is strong in nothing that the mentor wants to learn",
        Audience.MENTOR);
    assertReason(
        new Couple().reason(CRITERION),
        "what the mentor can learn here is not given",
        Audience.MENTOR);
  }
}
