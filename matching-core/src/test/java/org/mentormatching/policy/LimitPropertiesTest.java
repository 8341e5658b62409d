package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.KeptLimits.Pair;

/** What every limit in the table of contents keeps, over seeded random people. */
class LimitPropertiesTest {
  private static final int PROGRAMMES = 120;

  static Stream<Limit> limits() {
    return Samples.limits().stream();
  }

  private interface Visit {
    void group(List<Pair> pairs, Random random);
  }

  /** Shows groups of pairs that a limit looks at together, from one pair on. */
  private static void visit(Limit limit, Visit visit) {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      Random random = new Random(seed);
      for (List<Pair> group : LimitSamples.groups(limit, problem)) {
        List<Pair> pairs = new ArrayList<>(group);
        Collections.shuffle(pairs, random);
        visit.group(pairs, random);
      }
    }
  }

  private static GroupView view(Limit limit, List<Pair> pairs) {
    return PairGroup.of(
        RandomPeople.policy(),
        limit,
        pairs.stream().map(Pair::mentee).toList(),
        pairs.stream().map(Pair::mentor).toList());
  }

  private static long excess(Limit limit, List<Pair> pairs) {
    return limit.excess(view(limit, pairs));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isZeroExactlyWhereNothingIsBroken(Limit limit) {
    int[] seen = new int[2];
    visit(
        limit,
        (pairs, random) -> {
          for (int size = 1; size <= pairs.size(); size++) {
            List<Pair> group = pairs.subList(0, size);
            boolean isKept = KeptLimits.isKept(limit, RandomPeople.policy(), group);
            seen[isKept ? 1 : 0]++;
            assertThat(excess(limit, group) == 0).isEqualTo(isKept);
          }
        });
    assertThat(seen).doesNotContain(0);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isNeverBrokenLessByOnePairMore(Limit limit) {
    visit(
        limit,
        (pairs, random) -> {
          long before = 0;
          for (int size = 1; size <= pairs.size(); size++) {
            long after = excess(limit, pairs.subList(0, size));
            assertThat(after).isGreaterThanOrEqualTo(before);
            before = after;
          }
        });
  }

  @ParameterizedTest
  @MethodSource("limits")
  void doesNotDependOnTheOrderOfThePairs(Limit limit) {
    visit(
        limit,
        (pairs, random) -> {
          List<Pair> other = new ArrayList<>(pairs);
          Collections.shuffle(other, random);
          assertThat(excess(limit, other)).isEqualTo(excess(limit, pairs));
        });
  }

  @ParameterizedTest
  @MethodSource("limits")
  void givesAReadableReasonWhenBroken(Limit limit) {
    List<Reason> reasons = new ArrayList<>();
    visit(
        limit,
        (pairs, random) -> {
          GroupView group = view(limit, pairs);
          if (limit.excess(group) > 0) {
            reasons.add(limit.reason(group));
          }
        });
    assertThat(reasons)
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.key()).startsWith(limit.id() + ".");
              assertThat(reason.sentence())
                  .isNotBlank()
                  .doesNotContain("Secret", "@")
                  .doesNotMatch(Reasons.GENDERED);
              assertThat(reason.arguments()).isNotEmpty();
            });
    assertThat(List.of(limit.unit().one(), limit.unit().several()))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }
}
