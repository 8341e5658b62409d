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

class LadderGapWithinTest {
  private static final Column<String> SITE = Column.text("site");

  @Test
  void asksForAGapOnALadderOfOnesOwn() {
    Rule rule = new LadderGapWithin("belt", SITE, List.of("white", "green", "black"), 1, 1);
    assertThat(sites("white", "green").check(rule)).isEqualTo(ALLOWED);
    assertThat(sites("white", "black").check(rule)).isEqualTo(REFUSED);
    assertThat(sites("white", "pink").check(rule)).isEqualTo(UNKNOWN);
    assertReason(
        sites("white", "black").refusal(rule),
        "the mentor's site is black, the mentee's white; the programme asks for 1 rung above",
        Audience.EVERYBODY);
  }

  private static Couple sites(String mentee, String mentor) {
    return new Couple().mentee(SITE, mentee).mentor(SITE, mentor);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new LadderGapWithin("x", SITE, List.of("a"), 2, 1))
        .hasMessage("\"least\" is 2 and \"most\" is 1: no gap fits between them");
    assertThatThrownBy(() -> new LadderGapWithin("x", SITE, List.of("a"), 0, 101))
        .hasMessage("\"most\" is 101: from -100 to 100 is possible");
    assertThatThrownBy(() -> new LadderGapWithin("x", SITE, List.of("a", "a", "b"), 0, 1))
        .hasMessage("\"ladder\" has \"a\" twice");
  }
}
