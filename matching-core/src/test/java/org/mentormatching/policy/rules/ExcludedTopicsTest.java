package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.DOMAINS;
import static org.mentormatching.model.Columns.EXCLUDED_TOPICS;
import static org.mentormatching.model.Columns.TRANSITION;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class ExcludedTopicsTest {
  private static final Rule RULE = new ExcludedTopics();

  private static Couple excluding(String... topics) {
    return new Couple().mentor(EXCLUDED_TOPICS, List.of(topics));
  }

  @Test
  void refusesAMenteeWhoseTransitionIsExcluded() {
    Couple couple = excluding("founder").mentee(TRANSITION, "founder");
    assertThat(couple.check(RULE)).isEqualTo(REFUSED);
    assertReason(
        excluding("founder", "x").mentee(TRANSITION, "founder").refusal(RULE),
        "the mentor rules out what the mentee comes for: founder",
        Audience.COORDINATOR);
    assertThat(excluding("founder").mentee(TRANSITION, "stuck").check(RULE)).isEqualTo(ALLOWED);
  }

  @Test
  void refusesAMenteeAllOfWhoseAreasOrDomainsAreExcluded() {
    List<String> two = List.of("conflict", "writing");
    assertThat(excluding("conflict", "writing").mentee(DEVELOPMENT_AREAS, two).check(RULE))
        .isEqualTo(REFUSED);
    assertThat(excluding("conflict").mentee(DOMAINS, List.of("conflict")).check(RULE))
        .isEqualTo(REFUSED);
    Couple noDomainLeft =
        excluding("pricing").mentee(DEVELOPMENT_AREAS, two).mentee(DOMAINS, List.of("pricing"));
    assertThat(noDomainLeft.check(RULE)).isEqualTo(REFUSED);
    assertReason(
        excluding("conflict", "writing", "pricing")
            .mentee(DEVELOPMENT_AREAS, two)
            .mentee(DOMAINS, List.of("pricing", "conflict"))
            .refusal(RULE),
        "the mentor rules out what the mentee comes for: conflict, writing, pricing",
        Audience.COORDINATOR);
  }

  @Test
  void allowsAMenteeWithSomethingLeftToWorkOn() {
    Couple couple =
        excluding("conflict")
            .mentee(DEVELOPMENT_AREAS, List.of("conflict", "writing"))
            .mentee(DOMAINS, List.of("pricing"));
    assertThat(couple.check(RULE)).isEqualTo(ALLOWED);
  }

  @Test
  void allowsAMentorWhoRulesOutNothing() {
    assertThat(new Couple().check(RULE)).isEqualTo(ALLOWED);
    assertThat(new Couple().mentee(TRANSITION, "stuck").check(RULE)).isEqualTo(ALLOWED);
    assertThat(excluding().mentee(TRANSITION, "stuck").check(RULE)).isEqualTo(ALLOWED);
  }

  @Test
  void cannotTellWhatAMenteeComesForWhoSaysNothing() {
    assertThat(excluding("conflict").check(RULE)).isEqualTo(UNKNOWN);
    assertThat(excluding("conflict").mentee(DOMAINS, List.of()).check(RULE)).isEqualTo(UNKNOWN);
    assertReason(
        excluding("conflict").refusal(RULE),
        "what the mentee comes for is not known",
        Audience.COORDINATOR);
  }
}
