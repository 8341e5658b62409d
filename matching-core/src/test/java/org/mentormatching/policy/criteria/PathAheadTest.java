package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.GOAL_STAGE;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.model.Columns.TARGET_TRACK;
import static org.mentormatching.model.Columns.TRACK;
import static org.mentormatching.policy.Reasons.assertReason;

import org.junit.jupiter.api.Test;
import org.mentormatching.model.Preset;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class PathAheadTest {
  private static final int MISSING = -1;

  @Test
  void givesAllAtTheGoalStageAndHalfBesideIt() {
    Criterion criterion = new PathAhead();
    assertThat(stages("junior", "senior").parts(criterion)).isEqualTo(10_000);
    assertThat(stages("junior", "lead").parts(criterion)).isEqualTo(5_000);
    assertThat(stages("junior", "professional").parts(criterion)).isEqualTo(5_000);
    assertThat(stages("junior", "head").parts(criterion)).isEqualTo(0);
    assertThat(stages("junior", "head").mentee(GOAL_STAGE, "head").parts(criterion))
        .isEqualTo(10_000);
    assertThat(new Couple().mentee(STAGE, "junior").parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void takesPeersForTheGoalAtTheTopOfTheLadder() {
    assertThat(stages("executive", "executive").parts(new PathAhead())).isEqualTo(10_000);
    assertThat(stages("director", "executive").parts(new PathAhead())).isEqualTo(10_000);
  }

  @Test
  void givesHalfOfThatOnAnotherTrackThanTheWantedOne() {
    Criterion criterion = new PathAhead();
    Couple other = stages("junior", "senior").mentee(TRACK, "expert").mentor(TRACK, "management");
    assertThat(other.parts(criterion)).isEqualTo(5_000);
    Couple wanted =
        stages("junior", "senior")
            .mentee(TRACK, "expert")
            .mentee(TARGET_TRACK, "management")
            .mentor(TRACK, "management");
    assertThat(wanted.parts(criterion)).isEqualTo(10_000);
    assertThat(stages("junior", "lead").mentee(TRACK, "a").mentor(TRACK, "b").parts(criterion))
        .isEqualTo(2_500);
    assertReason(
        stages("junior", "lead").reason(criterion),
        "is lead, one rung above the mentee's job after next",
        Audience.EVERYBODY);
    assertReason(
        stages("junior", "professional").mentee(TRACK, "a").mentor(TRACK, "b").reason(criterion),
        "is professional, one rung below the mentee's job after next, on another track",
        Audience.EVERYBODY);
  }

  private static Couple stages(String mentee, String mentor) {
    return new Couple().mentee(STAGE, mentee).mentor(STAGE, mentor);
  }

  @Test
  void takesTheVeryStageThatTheMenteeNamesForTheWantedTrack() {
    Couple expert =
        new Couple()
            .in(Preset.PRODUCT)
            .mentee(STAGE, "team lead")
            .mentee(TRACK, "management")
            .mentee(GOAL_STAGE, "principal")
            .mentor(STAGE, "principal")
            .mentor(TRACK, "expert");
    assertThat(expert.parts(new PathAhead())).isEqualTo(10_000);
    Couple manager =
        new Couple()
            .in(Preset.PRODUCT)
            .mentee(STAGE, "staff")
            .mentee(TRACK, "expert")
            .mentee(GOAL_STAGE, "principal")
            .mentor(STAGE, "head")
            .mentor(TRACK, "management");
    assertThat(manager.parts(new PathAhead())).isEqualTo(5_000);
  }

  @Test
  void goesBeyondTheTopJobWhereTheLadderDoes() {
    Couple couple =
        new Couple().in(Preset.PRODUCT).mentee(STAGE, "executive").mentor(STAGE, "act 3");
    assertThat(couple.parts(new PathAhead())).isEqualTo(10_000);
  }

  @Test
  void givesNothingKnownForAGoalThatIsOnNoRung() {
    Couple couple = stages("junior", "senior").mentee(GOAL_STAGE, "astronaut");
    assertThat(couple.parts(new PathAhead())).isEqualTo(MISSING);
    assertReason(new Couple().reason(new PathAhead()), "stage not given", Audience.EVERYBODY);
  }
}
