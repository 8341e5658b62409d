package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.EXCLUDED_MENTEES;
import static org.mentormatching.model.Columns.EXCLUDED_MENTORS;
import static org.mentormatching.model.Columns.EXCLUSIONS_UNDERSTOOD;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Links;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class ExclusionsTest {
  @Test
  void cannotTellWhereOneSideRulesOutSomebodyUnknown() {
    Rule rule = new Exclusions();
    assertThat(new Couple().mentee(EXCLUSIONS_UNDERSTOOD, false).check(rule)).isEqualTo(UNKNOWN);
    assertThat(new Couple().mentor(EXCLUSIONS_UNDERSTOOD, false).check(rule)).isEqualTo(UNKNOWN);
    assertThat(
            new Couple()
                .mentor(EXCLUSIONS_UNDERSTOOD, false)
                .menteeNames(EXCLUDED_MENTORS, Links.ranked(List.of("M-1")))
                .check(rule))
        .isEqualTo(REFUSED);
  }

  @Test
  void refusesWhomEitherSideOrTheCoordinatorRuledOut() {
    Rule rule = new Exclusions();
    Links mentor = Links.ranked(List.of("M-1"));
    Links mentee = Links.ranked(List.of("E-1"));
    assertThat(new Couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(new Couple().menteeNames(EXCLUDED_MENTORS, mentee).check(rule)).isEqualTo(ALLOWED);
    assertThat(new Couple().menteeNames(EXCLUDED_MENTORS, mentor).check(rule)).isEqualTo(REFUSED);
    assertThat(new Couple().mentorNames(EXCLUDED_MENTEES, mentee).check(rule)).isEqualTo(REFUSED);
    assertThat(new Couple().with(p -> p.exclude("E-1", "M-1", "asked")).check(rule))
        .isEqualTo(REFUSED);
    assertReason(
        new Couple().mentorNames(EXCLUDED_MENTEES, mentee).refusal(rule),
        "ruled out by the mentor",
        Audience.COORDINATOR);
    assertReason(
        new Couple().menteeNames(EXCLUDED_MENTORS, mentor).refusal(rule),
        "ruled out by the mentee or the coordinator",
        Audience.COORDINATOR);
  }
}
