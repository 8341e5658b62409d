package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.DOMAINS;
import static org.mentormatching.policy.Reasons.assertReason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;

class DomainOverlapTest {
  private static final int MISSING = -1;

  @Test
  void countsDomainsAlikeOrByTheMenteesOrder() {
    Criterion ranked = new DomainOverlap(DomainOverlap.Order.RANKED);
    assertThat(domains(List.of("a", "b"), List.of("a")).parts(new DomainOverlap()))
        .isEqualTo(5_000);
    assertThat(domains(List.of("a", "b"), List.of("a")).parts(ranked)).isEqualTo(6_667);
    assertThat(domains(List.of("a", "b"), List.of("b")).parts(ranked)).isEqualTo(3_333);
    assertThat(domains(List.of(), List.of("b")).parts(ranked)).isEqualTo(MISSING);
    assertReason(
        domains(List.of("a", "b"), List.of("b", "a")).reason(ranked),
        "knows a, b",
        Audience.EVERYBODY);
    assertReason(
        domains(List.of("a"), List.of("b")).reason(ranked),
        "knows other domains",
        Audience.EVERYBODY);
  }

  private static Couple domains(List<String> mentee, List<String> mentor) {
    return new Couple().mentee(DOMAINS, mentee).mentor(DOMAINS, mentor);
  }

  @Test
  void givesNothingKnownForAnEmptyList() {
    for (DomainOverlap.Order order : DomainOverlap.Order.values()) {
      Couple couple = new Couple().mentee(DOMAINS, List.of("a")).mentor(DOMAINS, List.of());
      assertThat(couple.parts(new DomainOverlap(order))).isEqualTo(MISSING);
    }
  }
}
