package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class LadderGapTest {
  private static final int MISSING = -1;
  private static final Column<String> SITE = Column.text("site");

  @Test
  void givesPointsByTheGapOnALadderOfOnesOwn() {
    Criterion criterion =
        new LadderGap("belt", SITE, List.of("white", "green", "black"), Map.of(1L, 100L, 2L, 30L));
    assertThat(sites("white", "green").parts(criterion)).isEqualTo(10_000);
    assertThat(sites("white", "black").parts(criterion)).isEqualTo(3_000);
    assertThat(sites("black", "white").parts(criterion)).isEqualTo(0);
    assertThat(sites("white", "pink").parts(criterion)).isEqualTo(MISSING);
  }

  private static Couple sites(String mentee, String mentor) {
    return new Couple().mentee(SITE, mentee).mentor(SITE, mentor);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> new LadderGap("x", SITE, List.of(), Map.of(0L, -1L)))
        .hasMessage("\"percent_by_gap\" has -1: from 0 to 100 is possible");
  }

  @Test
  void refusesALadderOnWhichAValueStandsTwice() {
    assertThatThrownBy(() -> new LadderGap("x", SITE, List.of("a", "b", "a"), Map.of(0L, 100L)))
        .hasMessage("\"ladder\" has \"a\" twice");
  }

  @Test
  void showsBothValues() {
    Criterion criterion = new LadderGap("belt", SITE, List.of("white", "green"), Map.of(1L, 100L));
    assertReason(
        sites("white", "pink").reason(criterion),
        "site of the mentee is white, of the mentor pink",
        Audience.EVERYBODY);
    assertThat(sites("white", "pink").reason(criterion).key()).isEqualTo("belt.missing");
  }
}
