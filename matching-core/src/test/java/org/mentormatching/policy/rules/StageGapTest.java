package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.criteria.PathAhead;

class StageGapTest {
  @Test
  void refusesAStageGapOutsideTheBand() {
    Rule rule = StageGap.between(1, 3);
    assertThat(stages("junior", "junior").check(rule)).isEqualTo(REFUSED);
    assertThat(stages("junior", "professional").check(rule)).isEqualTo(ALLOWED);
    assertThat(stages("junior", "lead").check(rule)).isEqualTo(ALLOWED);
    assertThat(stages("junior", "head").check(rule)).isEqualTo(REFUSED);
    assertThat(stages("lead", "junior").check(rule)).isEqualTo(REFUSED);
    assertThat(stages("lead", "junior").check(StageGap.between(-3, 0))).isEqualTo(ALLOWED);
    assertReason(
        stages("junior", "head").refusal(rule),
        "the mentor is head, the mentee junior; the programme asks for 1 to 3 rungs above",
        Audience.EVERYBODY);
    assertThat(stages("junior", "head").refusal(StageGap.between(2, 2)).sentence())
        .endsWith("the programme asks for 2 rungs above");
  }

  @Test
  void rungsBelowTheMenteeAreSaidToBeBelow() {
    assertThat(StageGap.between(0, 3).title()).isEqualTo("stage 0 to 3 above");
    assertThat(StageGap.between(-1, 3).title()).isEqualTo("stage 1 below to 3 above");
    assertThat(StageGap.between(-1, 0).title()).isEqualTo("stage 1 below to 0 above");
    assertThat(StageGap.between(-3, -1).title()).isEqualTo("stage 1 to 3 below");
    assertThat(asked(-1, 3)).isEqualTo("1 rung below to 3 above");
    assertThat(asked(-2, 0)).isEqualTo("2 rungs below to 0 above");
    assertThat(asked(-3, -1)).isEqualTo("1 to 3 rungs below");
    assertThat(asked(-1, -1)).isEqualTo("1 rung below");
    assertThat(asked(-2, -2)).isEqualTo("2 rungs below");
    assertThat(asked(1, 1)).isEqualTo("1 rung above");
  }

  private static String asked(int least, int most) {
    String sentence = stages("junior", "head").refusal(StageGap.between(least, most)).sentence();
    return sentence.substring(sentence.indexOf("asks for ") + "asks for ".length());
  }

  @Test
  void leavesTheTopOfTheLadderToPeersWhereTheyAreAllowed() {
    assertThat(stages("executive", "executive").check(StageGap.between(1, 3))).isEqualTo(REFUSED);
    assertThat(stages("executive", "executive").check(StageGap.between(0, 3))).isEqualTo(ALLOWED);
    assertThat(stages("executive", "executive").parts(new PathAhead())).isEqualTo(Share.WHOLE);
  }

  @Test
  void cannotTellAStageGapWithoutStagesOnTheLadder() {
    Rule rule = StageGap.between(1, 3);
    assertThat(new Couple().mentee(STAGE, "junior").check(rule)).isEqualTo(UNKNOWN);
    assertThat(stages("junior", "wizard").check(rule)).isEqualTo(UNKNOWN);
    assertThat(new Couple().mentee(STAGE, "junior").refusal(rule).sentence())
        .startsWith("the mentor is of unknown stage, the mentee junior");
  }

  private static Couple stages(String mentee, String mentor) {
    return new Couple().mentee(STAGE, mentee).mentor(STAGE, mentor);
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThatThrownBy(() -> StageGap.between(3, 1))
        .hasMessage("\"least\" is 3 and \"most\" is 1: no gap fits between them");
    assertThatThrownBy(() -> StageGap.between(-101, 1))
        .hasMessage("\"least\" is -101: from -100 to 100 is possible");
  }
}
