package org.mentormatching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.SmallProgramme;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.rules.CommonLanguage;
import org.mentormatching.policy.rules.Consent;
import org.mentormatching.policy.rules.SameColumn;
import org.mentormatching.result.MatchingResult;

class FairnessTest {
  private static final Column<String> SITE = Column.text("site");
  private static final Column<String> BADGE = Column.text("badge");

  private static final Policy POLICY =
      Policy.builder()
          .require(new CommonLanguage())
          .require(new Consent())
          .audit(SITE)
          .audit(BADGE)
          .build();

  private static Mentee.Builder mentee(int number, String language) {
    return Mentee.builder("E-%03d".formatted(number)).set(Columns.LANGUAGES, List.of(language));
  }

  /**
   * Forty of the north, all of whom find a mentor; forty of the south, of whom ten do; five of the
   * east; three who say nothing; one without consent. Each tenth of the first eighty wears a badge.
   */
  private static Problem problem() {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < 80; i++) {
      Mentee.Builder mentee = mentee(i, i < 50 ? "English" : "Greek");
      mentee.set(SITE, i < 40 ? i % 2 == 0 ? "north" : "North" : "south");
      if (i % 10 == 0) {
        mentee.set(BADGE, "yes");
      }
      if (i < 35) {
        mentee.link(Columns.PREFERRED_MENTORS, Links.ranked(List.of("M-1", "M-2")));
      }
      problem.mentee(mentee.build());
    }
    for (int i = 80; i < 88; i++) {
      Mentee.Builder mentee = mentee(i, "English");
      if (i < 85) {
        mentee.set(SITE, "east");
      }
      problem.mentee(mentee.build());
    }
    problem.mentee(mentee(88, "English").set(SITE, "east").set(Columns.CONSENT, false).build());
    for (int j = 1; j <= 2; j++) {
      problem.mentor(
          Mentor.builder("M-" + j)
              .set(Columns.LANGUAGES, List.of("English"))
              .set(Columns.CAPACITY, 29L)
              .build());
    }
    return problem.build();
  }

  private static Fairness fairness(Problem problem, Policy policy) {
    return Explainer.of(problem, policy, Matcher.using(policy).match(problem)).fairness();
  }

  private static Group group(Breakdown breakdown, String... values) {
    return breakdown.groups().stream()
        .filter(group -> group.values().equals(List.of(values)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsGroupsAndThoseOfWhomNothingIsKnown() {
    Fairness fairness = fairness(problem(), POLICY);

    assertThat(fairness.mentees()).isEqualTo(88);
    assertThat(fairness.notCounted()).isEqualTo(1);
    Breakdown sites = fairness.breakdowns().get(0);
    assertThat(sites.columns()).containsExactly("site");
    assertThat(sites.unknown()).isEqualTo(3);
    assertThat(sites.groups())
        .extracting(group -> group.values().get(0))
        .containsExactly("north", "south", "east");
    Share north = group(sites, "north").coverage();
    assertThat(north.reached()).isEqualTo(40);
    assertThat(north.of()).isEqualTo(40);
    assertThat(north.ofBest()).contains(10_000);
    Share south = group(sites, "south").coverage();
    assertThat(south.share()).isEqualTo(2_500);
    assertThat(south.ofBest()).contains(2_500);
  }

  @Test
  void intervalIsWilsons() {
    Share south = group(fairness(problem(), POLICY).breakdowns().get(0), "south").coverage();

    double z = 1.959964;
    double middle = (0.25 + z * z / 80) / (1 + z * z / 40);
    double half = z / (1 + z * z / 40) * Math.sqrt(0.25 * 0.75 / 40 + z * z / 6400);
    assertThat(south.low().orElseThrow()).isCloseTo((int) (1e4 * (middle - half)), within(1));
    assertThat(south.high().orElseThrow()).isCloseTo((int) (1e4 * (middle + half)), within(1));
  }

  @Test
  void saysNothingButTheNumberOfAFew() {
    Group east = group(fairness(problem(), POLICY).breakdowns().get(0), "east");

    assertThat(east.coverage().isTooFew()).isTrue();
    assertThat(east.coverage().of()).isEqualTo(5);
    assertThat(east.coverage().low()).isEmpty();
    assertThat(east.coverage().ofBest()).isEmpty();
    assertThat(east.coverage().chance()).isEmpty();
    assertThat(east.meanFit()).isEmpty();
  }

  @Test
  void chanceIsFishersTimesTheNumberOfComparisonsLeft() {
    Fairness fairness = fairness(problem(), POLICY);
    Breakdown sites = fairness.breakdowns().get(0);

    assertThat(fairness.comparisons()).as("north and south, each with all others").isEqualTo(2);
    double north = FisherTest.likelihood(40, 40, 55, 85);
    double south = FisherTest.likelihood(10, 40, 55, 85);
    assertThat(south).isLessThan(north);
    assertThat(group(sites, "south").coverage().chance()).contains(2 * south);
    assertThat(group(sites, "north").coverage().chance()).contains(Math.max(2 * south, north));
  }

  @Test
  void firstChoiceCountsThoseWhoPreferSomebody() {
    Share north = group(fairness(problem(), POLICY).breakdowns().get(0), "north").firstChoice();

    assertThat(north.of()).isEqualTo(35);
    assertThat(north.reached()).isLessThanOrEqualTo(29);
  }

  @Test
  void eachTwoColumnsAreLookedAtTogether() {
    Breakdown both = fairness(problem(), POLICY).breakdowns().get(2);

    assertThat(both.columns()).containsExactly("site", "badge");
    assertThat(group(both, "north", "yes").coverage().of()).isEqualTo(4);
    assertThat(both.unknown()).isEqualTo(80);
  }

  @Test
  void withoutColumnsNamedForAuditNothingIsBrokenDown() {
    Policy silent = Policy.builder().require(new CommonLanguage()).build();

    assertThat(fairness(problem(), silent).breakdowns()).isEmpty();
  }

  @Test
  void saysWhatReadsAColumn() {
    Policy policy =
        Policy.builder()
            .require(new SameColumn("same-site", SITE, SITE))
            .audit(SITE)
            .audit(BADGE)
            .build();

    assertThat(fairness(problem(), policy).breakdowns())
        .extracting(Breakdown::readBy)
        .containsExactly(List.of("same-site"), List.of(), List.of("same-site"));
  }

  @Test
  void auditChangesNoPair() {
    for (long seed = 0; seed < 100; seed++) {
      SmallProgramme plain = SmallProgramme.of(seed);
      SmallProgramme audited = SmallProgramme.of(seed);
      MatchingResult without = Matcher.using(plain.policy().build()).match(plain.problem());
      MatchingResult with =
          Matcher.using(audited.policy().audit(Column.text("house")).build())
              .match(audited.problem());

      assertThat(with.matches()).isEqualTo(without.matches());
      assertThat(with.fingerprint()).isNotEqualTo(without.fingerprint());
    }
  }

  @Test
  void refusesAColumnTwiceAndWhatMakesNoGroups() {
    assertThatThrownBy(
            () -> Policy.builder().audit(SITE).audit(SITE).audit(Columns.WORKING_HOURS).build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("site twice")
        .hasMessageContaining("working_hours, which makes no groups");
  }

  private static BigInteger choose(int n, int k) {
    BigInteger product = BigInteger.ONE;
    for (int i = 0; i < k; i++) {
      product = product.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
    }
    return product;
  }

  /** By whole numbers. */
  private static double counted(int reached, int of, int allReached, int all) {
    BigInteger given = choose(allReached, reached).multiply(choose(all - allReached, of - reached));
    BigInteger sum = BigInteger.ZERO;
    for (int k = Math.max(0, of + allReached - all); k <= Math.min(of, allReached); k++) {
      BigInteger one = choose(allReached, k).multiply(choose(all - allReached, of - k));
      sum = one.compareTo(given) <= 0 ? sum.add(one) : sum;
    }
    return new BigDecimal(sum)
        .divide(new BigDecimal(choose(all, of)), MathContext.DECIMAL64)
        .doubleValue();
  }

  @Test
  void likelihoodIsThatOfWholeNumbers() {
    for (int all : List.of(1, 2, 5, 8, 13, 60, 75)) {
      for (int of = 1; of <= all; of += 1 + all / 9) {
        for (int allReached = 0; allReached <= all; allReached += 1 + all / 9) {
          int least = Math.max(0, of + allReached - all);
          for (int reached = least; reached <= Math.min(of, allReached); reached++) {
            assertThat(FisherTest.likelihood(reached, of, allReached, all))
                .as("%d of %d, %d of %d", reached, of, allReached, all)
                .isCloseTo(counted(reached, of, allReached, all), within(1e-9));
          }
        }
      }
    }
    assertThat(FisherTest.likelihood(3, 4, 4, 8)).isCloseTo(34.0 / 70, within(1e-12));
  }

  @Test
  void correctionMultipliesTheSmallestByTheNumberOfAll() {
    HolmCorrection correction = new HolmCorrection();
    List<Double> likelihoods = List.of(0.01, 0.04, 0.03, 0.005, 0.9);
    likelihoods.forEach(one -> correction.add("comparison " + one, one));

    List<Double> corrected = new ArrayList<>();
    likelihoods.forEach(
        one -> corrected.add(correction.corrected("comparison " + one).orElseThrow()));
    assertThat(corrected).containsExactly(0.04, 0.09, 0.09, 0.025, 0.9);
    assertThat(correction.corrected("another")).isEqualTo(Optional.empty());
  }
}
