package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PanelMemberLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.RandomPeople;
import org.mentormatching.policy.Samples;
import org.mentormatching.policy.UrgencyTrust;

/** Every shipped limit is counted twice, by code that shares nothing. */
class RecountsTest {
  private static final int PROGRAMMES = 400;

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
      Map<String, List<MadePair>> groups = new TreeMap<>();
      Map<String, List<MadePair>> again = new TreeMap<>();
      for (MadePair pair : some(problem, random)) {
        LimitedPairs.groupsOf(policy, limit, pair.mentee(), pair.mentor())
            .forEach(name -> join(groups, name, pair));
        recount.groups(pair).forEach(name -> join(again, name, pair));
      }
      assertThat(again.values()).containsExactlyInAnyOrderElementsOf(groups.values());
      for (List<MadePair> pairs : groups.values()) {
        long excess = excess(policy, limit, pairs);
        assertThat(recount.excess(pairs)).as("seed %d", seed).isEqualTo(excess);
        broken += excess > 0 ? 1 : 0;
      }
    }
    assertThat(broken).isGreaterThan(PROGRAMMES / 20);
  }

  static Stream<LowerLimit> lowerLimits() {
    return Samples.lowerMentorLimits().stream();
  }

  static Stream<PanelMemberLimit> lowerPanelLimits() {
    return Samples.lowerPanelLimits().stream();
  }

  static Stream<CoverageLimit> lowerCoverageLimits() {
    return Samples.lowerCoverageLimits().stream();
  }

  @ParameterizedTest
  @MethodSource("lowerCoverageLimits")
  void agreesWithTheLowerLimitOnHundredsOfProgrammes(CoverageLimit limit) {
    Policy policy = RandomPeople.policy();
    Recount recount = Recounts.shipped(limit, policy).orElseThrow();
    int missing = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      List<Mentee> mentees = new RandomPeople(seed, List.of(limit.reads())).problem().mentees();
      List<Mentee> served = mentees.stream().filter(mentee -> random.nextInt(3) > 0).toList();
      long excess = limit.excess(PairGroup.ofMentees(policy, limit, mentees, served::contains));
      assertThat(recount.missing(mentees, served::contains)).as("seed %d", seed).isEqualTo(excess);
      missing += excess > 0 ? 1 : 0;
    }
    assertThat(missing).isGreaterThan(PROGRAMMES / 20);
  }

  @ParameterizedTest
  @MethodSource("lowerPanelLimits")
  void agreesWithTheLowerLimitOnThousandsOfPanels(PanelMemberLimit limit) {
    Policy policy = RandomPeople.policy();
    Recount recount = Recounts.shipped(limit, policy).orElseThrow();
    int missing = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      for (Mentee mentee : problem.mentees()) {
        List<MadePair> panel =
            problem.mentors().stream()
                .filter(mentor -> random.nextInt(2) == 0)
                .map(mentor -> new MadePair(mentee, mentor))
                .toList();
        long excess = excess(policy, limit, panel);
        assertThat(recount.excess(panel)).as("seed %d", seed).isEqualTo(excess);
        missing += excess > 0 ? 1 : 0;
      }
    }
    assertThat(missing).isGreaterThan(PROGRAMMES / 20);
  }

  @ParameterizedTest
  @MethodSource("lowerLimits")
  void agreesWithTheLowerLimitOnThousandsOfMentors(LowerLimit limit) {
    assertThat(Recounts.shipped(limit, RandomPeople.policy())).isPresent();
    int missing = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      for (Mentor mentor : problem.mentors()) {
        List<Mentee> mentees =
            problem.mentees().stream().filter(mentee -> random.nextInt(4) == 0).toList();
        long excess =
            limit.excess(PairGroup.ofMentor(RandomPeople.policy(), limit, mentor, mentees));
        assertThat(Recounts.missing(limit, RandomPeople.policy(), mentor, mentees))
            .as("seed %d", seed)
            .isEqualTo(excess);
        missing += excess > 0 ? 1 : 0;
      }
    }
    assertThat(missing).isGreaterThan(PROGRAMMES / 20);
  }

  private static void join(Map<String, List<MadePair>> groups, String name, MadePair pair) {
    groups.computeIfAbsent(name, key -> new ArrayList<>()).add(pair);
  }

  private static List<MadePair> some(Problem problem, Random random) {
    List<MadePair> pairs = new ArrayList<>();
    problem
        .mentees()
        .forEach(
            mentee ->
                problem.mentors().stream()
                    .filter(mentor -> random.nextInt(3) > 0)
                    .forEach(mentor -> pairs.add(new MadePair(mentee, mentor))));
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

  static Stream<Limit> cappedLimits() {
    return limits().filter(CappedLimit.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("cappedLimits")
  void knowsTheSameCapsAndEachPairBeyondOneBreaksTheLimitFurther(Limit limit) {
    CappedLimit capped = (CappedLimit) limit;
    Policy policy = RandomPeople.policy();
    Recount recount = Recounts.of(limit, policy);
    assertThat(recount.mostOfCap()).contains(capped.mostOfCap());
    int beyond = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = new RandomPeople(seed, RandomPeople.everythingRead()).problem();
      assertThat(recount.isOfCaps(problem)).isEqualTo(capped.isOfCaps(problem));
      LimitedPairs made = new LimitedPairs(policy, limit);
      Map<String, Long> counts = new TreeMap<>();
      List<MadePair> pairs = some(problem, random);
      if (!capped.isOfCaps(problem)) {
        pairs.removeIf(pair -> !isFirst(pair.mentee(), problem.mentees()));
        pairs.removeIf(pair -> !isFirst(pair.mentor(), problem.mentors()));
      }
      Collections.shuffle(pairs, random);
      for (MadePair pair : pairs) {
        List<String> caps = LimitedPairs.capsOf(policy, capped, pair.mentee(), pair.mentor());
        assertThat(recount.caps(pair)).isEqualTo(caps).doesNotHaveDuplicates();
        long before = made.excess();
        made.add(pair.mentee(), pair.mentor());
        long full =
            caps.stream()
                .filter(cap -> counts.merge(cap, 1L, Long::sum) > capped.mostOfCap())
                .count();
        assertThat(made.excess() - before).as("seed %d", seed).isGreaterThanOrEqualTo(full);
        beyond += full > 0 ? 1 : 0;
      }
    }
    assertThat(beyond).isGreaterThan(PROGRAMMES / 20);
  }

  /** Whether nobody before is the same person. */
  private static boolean isFirst(Person one, List<? extends Person> all) {
    return all.stream()
        .filter(other -> other.personId().equals(one.personId()))
        .findFirst()
        .filter(first -> first == one)
        .isPresent();
  }

  @Test
  void asksNothingOfALimitButItsOptions() {
    Set<String> measures =
        Set.of(
            "excess", "reason", "reads", "keys", "weight", "room", "between", "caps", "mostOfCap");
    List<JavaClass> recounts = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Recount.class.getPackageName())) {
      if (type.isAssignableTo(Recount.class)
          && !type.isInterface()
          && !type.getSimpleName().equals("ByItself")) {
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
    assertThat(recounts).hasSizeGreaterThanOrEqualTo(8);
  }
}
