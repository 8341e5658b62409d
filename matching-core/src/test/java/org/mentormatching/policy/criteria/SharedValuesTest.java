package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class SharedValuesTest {
  private static final Column<List<String>> TOPICS = Column.list("topics");

  @Test
  void givesTheShareOfAnyList() {
    Criterion criterion = new SharedValues("topics", TOPICS, TOPICS);
    Couple half = new Couple().mentee(TOPICS, List.of("a", "b")).mentor(TOPICS, List.of("b"));
    assertThat(half.parts(criterion)).isEqualTo(5_000);
    Couple none = new Couple().mentee(TOPICS, List.of("a")).mentor(TOPICS, List.of("b"));
    assertReason(none.reason(criterion), "no topics in common", Audience.EVERYBODY);
  }
}
