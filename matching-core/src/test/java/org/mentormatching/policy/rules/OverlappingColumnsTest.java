package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class OverlappingColumnsTest {
  private static final Column<List<String>> TOPICS = Column.list("topics");

  @Test
  void asksForEnoughValuesInCommon() {
    Rule rule = new OverlappingColumns("topics", TOPICS, TOPICS, 2);
    assertThat(topics(List.of("a", "b", "c"), List.of("b", "c")).check(rule)).isEqualTo(ALLOWED);
    assertThat(topics(List.of("a", "b"), List.of("b", "c")).check(rule)).isEqualTo(REFUSED);
    assertThat(topics(List.of("b", "b"), List.of("b", "c")).check(rule)).isEqualTo(REFUSED);
    assertThat(topics(List.of(), List.of("b")).check(rule)).isEqualTo(UNKNOWN);
    assertReason(
        topics(List.of("a"), List.of("b", "c")).refusal(rule),
        "the mentee's topics: a; the mentor's topics: b, c; fewer than 2 in common",
        Audience.EVERYBODY);
  }

  private static Couple topics(List<String> mentee, List<String> mentor) {
    return new Couple().mentee(TOPICS, mentee).mentor(TOPICS, mentor);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new OverlappingColumns("x", TOPICS, TOPICS, 0))
        .hasMessage("\"least\" is 0: from 1 to 1000 is possible");
  }
}
