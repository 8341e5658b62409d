package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.RandomPeople;
import org.mentormatching.policy.Samples;
import org.mentormatching.policy.UrgencyTrust;

/** Every shipped limit is counted twice, by code that shares nothing. */
class RecountsTest {
  private static final int PROGRAMMES = 400;
  private static final int GROUPS = 10;

  static Stream<Limit> limits() {
    return Samples.limits().stream();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void everyShippedLimitHasOneOfItsOwn(Limit limit) {
    assertThat(Recounts.shipped(limit, RandomPeople.policy())).isPresent();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void agreesWithTheLimitOnThousandsOfGroups(Limit limit) {
    int broken = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      Policy policy =
          RandomPeople.policy().toBuilder()
              .urgency(UrgencyTrust.values()[random.nextInt(2)])
              .build();
      Recount recount = Recounts.of(limit, policy);
      for (int i = 0; i < GROUPS; i++) {
        List<MadePair> pairs = group(problem, random);
        long excess = excess(policy, limit, pairs);
        assertThat(recount.excess(pairs)).as("seed %d, group %d", seed, i).isEqualTo(excess);
        broken += excess > 0 ? 1 : 0;
      }
    }
    assertThat(broken).isGreaterThan(PROGRAMMES / 10);
  }

  private static List<MadePair> group(Problem problem, Random random) {
    List<MadePair> pairs = new ArrayList<>();
    int mentor = random.nextInt(problem.mentors().size());
    while (pairs.isEmpty()) {
      problem.mentees().stream()
          .filter(mentee -> random.nextBoolean())
          .forEach(mentee -> pairs.add(new MadePair(mentee, problem.mentors().get(mentor))));
    }
    return pairs;
  }

  private static long excess(Policy policy, Limit limit, List<MadePair> pairs) {
    return limit.excess(
        PairGroup.of(
            policy,
            limit,
            pairs.stream().map(MadePair::mentee).toList(),
            pairs.stream().map(MadePair::mentor).toList()));
  }

  @Test
  void asksNothingOfALimitButItsOptions() {
    Set<String> measures = Set.of("excess", "reason", "reads");
    List<JavaClass> recounts = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Recount.class.getPackageName())) {
      if (type.isAssignableTo(Recount.class) && !type.isInterface()) {
        recounts.add(type);
        assertThat(type.getMethodCallsFromSelf())
            .as(type.getName())
            .noneMatch(
                call ->
                    call.getTargetOwner().isAssignableTo(GroupView.class)
                        || call.getTargetOwner().isEquivalentTo(PairGroup.class)
                        || (call.getTargetOwner().isAssignableTo(Limit.class)
                            && measures.contains(call.getName())));
      }
    }
    assertThat(recounts).hasSizeGreaterThanOrEqualTo(5);
  }
}
