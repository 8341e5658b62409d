package org.mentormatching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.explain.Stability.BlockingPair;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

class StabilityTest {
  private static final Policy POLICY =
      Policy.builder().require(new Exclusions()).prefer(new Affinity(), 10).build();

  /** Some of these, in any order. */
  private static List<String> some(Random random, List<String> ids) {
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(ids.size() + 1));
  }

  private static List<String> ids(String side, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(side + i);
    }
    return ids;
  }

  /** People of both sides who prefer some of the other. */
  private static Problem problem(long seed) {
    Random random = new Random(seed);
    List<String> mentees = ids("E", 2 + random.nextInt(5));
    List<String> mentors = ids("M", 1 + random.nextInt(4));
    Problem.Builder problem = Problem.builder();
    for (String id : mentees) {
      Mentee.Builder mentee =
          Mentee.builder(id).set(Columns.MENTORS_WANTED, 1L + random.nextInt(2));
      Map<String, Long> scores = new TreeMap<>();
      mentors.forEach(mentor -> scores.put(mentor, (long) random.nextInt(101)));
      mentee.link(Columns.AFFINITY, Links.numbered(scores));
      List<String> named = some(random, mentors);
      if (!named.isEmpty()) {
        mentee.link(Columns.PREFERRED_MENTORS, Links.ranked(named));
      }
      problem.mentee(mentee.build());
      if (random.nextInt(8) == 0) {
        problem.exclude(id, mentors.get(0), "");
      }
    }
    for (String id : mentors) {
      Mentor.Builder mentor = Mentor.builder(id).set(Columns.CAPACITY, 1L + random.nextInt(2));
      List<String> named = some(random, mentees);
      if (!named.isEmpty()) {
        mentor.link(Columns.PREFERRED_MENTEES, Links.ranked(named));
      }
      problem.mentor(mentor.build());
    }
    if (random.nextInt(3) == 0) {
      problem.ongoing(mentees.get(1), mentors.get(mentors.size() - 1));
    }
    return problem.build();
  }

  /** The rank of a partner; one who is not named comes after all. */
  private static long rank(Person person, LinkColumn column, String other) {
    return person.attributes().link(column, other).named()
        ? person.attributes().link(column, other).value()
        : Long.MAX_VALUE;
  }

  /**
   * Whether somebody gains by taking another one, in the place of a partner if there is no room.
   */
  private static boolean gains(
      Person person, LinkColumn column, String other, int most, Set<String> all, Set<String> open) {
    return all.size() < most
        || open.stream().anyMatch(one -> rank(person, column, one) > rank(person, column, other));
  }

  private static Set<String> blocking(Problem problem, MatchingResult result) {
    Set<String> blocking = new TreeSet<>();
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        Set<String> mentors = new TreeSet<>();
        Set<String> openMentors = new TreeSet<>();
        Set<String> mentees = new TreeSet<>();
        Set<String> openMentees = new TreeSet<>();
        for (Match match : result.matches()) {
          boolean isOpen = match.status() == Status.NEW;
          if (match.menteeId().equals(mentee.id())) {
            mentors.add(match.mentorId());
            (isOpen ? openMentors : new TreeSet<String>()).add(match.mentorId());
          }
          if (match.mentorId().equals(mentor.id())) {
            mentees.add(match.menteeId());
            (isOpen ? openMentees : new TreeSet<String>()).add(match.menteeId());
          }
        }
        boolean isExcluded =
            mentee.attributes().link(Columns.EXCLUDED_MENTORS, mentor.id()).named();
        if (!mentors.contains(mentor.id())
            && !isExcluded
            && rank(mentee, Columns.PREFERRED_MENTORS, mentor.id()) < Long.MAX_VALUE
            && rank(mentor, Columns.PREFERRED_MENTEES, mentee.id()) < Long.MAX_VALUE
            && gains(
                mentee,
                Columns.PREFERRED_MENTORS,
                mentor.id(),
                mentee.mentorsWanted(),
                mentors,
                openMentors)
            && gains(
                mentor,
                Columns.PREFERRED_MENTEES,
                mentee.id(),
                mentor.capacity(),
                mentees,
                openMentees)) {
          blocking.add(mentee.id() + " " + mentor.id());
        }
      }
    }
    return blocking;
  }

  @Test
  void findsEveryPairThatLookingAtAllFinds() {
    int found = 0;
    for (long seed = 0; seed < 400; seed++) {
      Problem problem = problem(seed);
      MatchingResult result = Matcher.using(POLICY).match(problem);

      Stability stability = Explainer.of(problem, POLICY, result).stability();

      Set<String> expected = blocking(problem, result);
      assertThat(
              stability.blocking().stream()
                  .map(pair -> pair.menteeId() + " " + pair.mentorId())
                  .collect(Collectors.toList()))
          .as("programme %d", seed)
          .containsExactlyElementsOf(expected);
      assertThat(stability.made() + expected.size()).isLessThanOrEqualTo(stability.mutual());
      found += expected.size();
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void namesWhomBothWouldGiveUp() {
    Problem problem =
        Problem.builder()
            .mentee(
                Mentee.builder("E-1")
                    .link(Columns.PREFERRED_MENTORS, Links.ranked(List.of("M-1")))
                    .link(Columns.AFFINITY, Links.numbered(Map.of("M-1", 10L, "M-2", 90L)))
                    .build())
            .mentee(
                Mentee.builder("E-2")
                    .link(Columns.AFFINITY, Links.numbered(Map.of("M-1", 90L, "M-2", 10L)))
                    .build())
            .mentor(
                Mentor.builder("M-1")
                    .link(Columns.PREFERRED_MENTEES, Links.ranked(List.of("E-1")))
                    .build())
            .mentor(Mentor.builder("M-2").build())
            .build();

    Stability stability =
        Explainer.of(problem, POLICY, Matcher.using(POLICY).match(problem)).stability();

    assertThat(stability)
        .isEqualTo(
            new Stability(
                1,
                1,
                1,
                0,
                List.of(new BlockingPair("E-1", "M-1", Optional.of("M-2"), Optional.of("E-2")))));
  }
}
