package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.policy.Audience.COORDINATOR;
import static org.mentormatching.policy.Audience.EVERYBODY;
import static org.mentormatching.policy.Audience.MENTEE;
import static org.mentormatching.policy.Audience.MENTOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.criteria.LadderGap;
import org.mentormatching.policy.criteria.SharedValues;
import org.mentormatching.policy.criteria.UnequalColumns;
import org.mentormatching.policy.rules.DifferentColumn;
import org.mentormatching.policy.rules.LadderGapWithin;
import org.mentormatching.policy.rules.OverlappingColumns;
import org.mentormatching.policy.rules.SameColumn;

/** Who reads what. */
class AudienceTest {
  private static final Column<String> URGENCY = Columns.URGENCY;
  private static final Column<String> SITE = Column.text("site");

  @Test
  void keepsUrgencyWaitingRatingsVetoesAndLeaveWithTheCoordinator() {
    for (Column<?> column :
        List.of(
            Columns.URGENCY,
            Columns.CYCLES_WAITING,
            Columns.COACHING_RATING,
            Columns.EXCLUDED_TOPICS,
            Columns.TRANSITION,
            Column.text("coaching_rating"))) {
      assertThat(Audience.of(column, SITE)).isEqualTo(COORDINATOR);
      assertThat(Audience.of(SITE, column)).isEqualTo(COORDINATOR);
    }
    assertThat(Audience.of(SITE, SITE)).isEqualTo(EVERYBODY);
  }

  @Test
  void keepsWhatSomebodyWantsToLearnFromThePartner() {
    assertThat(Audience.of(Columns.DEVELOPMENT_AREAS, Columns.STRENGTHS)).isEqualTo(MENTEE);
    assertThat(Audience.of(Columns.STRENGTHS, Columns.WANTS_TO_LEARN)).isEqualTo(MENTOR);
    assertThat(Audience.of(Columns.DEVELOPMENT_AREAS, Columns.WANTS_TO_LEARN))
        .isEqualTo(COORDINATOR);
  }

  @Test
  void meetsInThoseWhoBelongToBoth() {
    for (Audience audience : Audience.values()) {
      assertThat(audience.and(audience)).isEqualTo(audience);
      assertThat(audience.and(EVERYBODY)).isEqualTo(audience);
      assertThat(EVERYBODY.and(audience)).isEqualTo(audience);
      assertThat(audience.and(COORDINATOR)).isEqualTo(COORDINATOR);
    }
    assertThat(MENTEE.and(MENTOR)).isEqualTo(COORDINATOR);
  }

  @Test
  void holdsForStatementsOverAnyColumn() {
    Column<List<String>> areas = Columns.DEVELOPMENT_AREAS;
    Column<List<String>> strengths = Columns.STRENGTHS;
    List<String> ladder = List.of("a", "b");
    assertThat(new Couple().reason(new EqualColumns("x", URGENCY, SITE)).audience())
        .isEqualTo(COORDINATOR);
    assertThat(new Couple().reason(new UnequalColumns("x", URGENCY, SITE)).audience())
        .isEqualTo(COORDINATOR);
    assertThat(new Couple().reason(new SharedValues("x", areas, strengths)).audience())
        .isEqualTo(MENTEE);
    assertThat(new Couple().reason(new LadderGap("x", URGENCY, ladder, Map.of())).audience())
        .isEqualTo(COORDINATOR);
    assertThat(new Couple().refusal(new SameColumn("x", URGENCY, SITE)).audience())
        .isEqualTo(COORDINATOR);
    assertThat(new Couple().refusal(new DifferentColumn("x", URGENCY, SITE)).audience())
        .isEqualTo(COORDINATOR);
    assertThat(new Couple().refusal(new OverlappingColumns("x", areas, strengths, 1)).audience())
        .isEqualTo(MENTEE);
    assertThat(new Couple().refusal(new LadderGapWithin("x", URGENCY, ladder, 0, 1)).audience())
        .isEqualTo(COORDINATOR);
  }
}
