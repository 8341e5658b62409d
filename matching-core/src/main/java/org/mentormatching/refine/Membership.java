package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.PairGroup;

/**
 * Which pairs of a problem a limit looks at together: the groups, the open pairs that belong to
 * each and the settled pairs that are there already. Groups whom all their pairs together would not
 * make break the limit are left out.
 */
final class Membership {
  private static final int[] NONE = {};

  /** Two people who may be a pair, or are. */
  private record Couple(Mentee mentee, Mentor mentor) {}

  private final SearchProblem problem;
  private final PairOrder order;
  private final Limit limit;
  private final List<List<Couple>> settled = new ArrayList<>();
  private final int[][] groupsOf;

  private Membership(SearchProblem problem, PairOrder order, Limit limit) {
    this.problem = problem;
    this.order = order;
    this.limit = limit;
    groupsOf = new int[problem.pairs()][];
  }

  /**
   * The groups of a limit.
   *
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  static Membership of(SearchProblem problem, PairOrder order, Limit limit, SearchEffort effort) {
    Membership membership = new Membership(problem, order, limit);
    if (limit.looksAtOneMentor()) {
      membership.byMentor(effort);
    } else {
      membership.byName(effort);
    }
    return membership;
  }

  private void byMentor(SearchEffort effort) {
    int[][] alone = new int[problem.mentors().size()][];
    for (int mentor = 0; mentor < alone.length; mentor++) {
      effort.goOn();
      alone[mentor] = new int[] {mentor};
      Mentor who = problem.mentors().get(mentor);
      settled.add(
          problem.settled().get(mentor).stream().map(mentee -> new Couple(mentee, who)).toList());
    }
    Arrays.setAll(groupsOf, pair -> alone[problem.pairMentor()[pair]]);
  }

  /** Numbers the groups in the order of their names. */
  private void byName(SearchEffort effort) {
    Map<String, List<Couple>> there = new TreeMap<>();
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      effort.goOn();
      for (Mentee mentee : problem.settled().get(mentor)) {
        Couple couple = new Couple(mentee, problem.mentors().get(mentor));
        for (String name : names(couple)) {
          there.computeIfAbsent(name, key -> new ArrayList<>()).add(couple);
        }
      }
    }
    Map<String, List<Integer>> open = new TreeMap<>();
    for (int pair = 0; pair < groupsOf.length; pair++) {
      groupsOf[pair] = NONE;
      if (pair % 1024 == 0) {
        effort.goOn();
      }
      for (String name : names(couple(pair))) {
        open.computeIfAbsent(name, key -> new ArrayList<>(1)).add(pair);
      }
    }
    for (Map.Entry<String, List<Integer>> group : open.entrySet()) {
      List<Couple> before = there.getOrDefault(group.getKey(), List.of());
      if (mayBreak(before, group.getValue())) {
        for (int pair : group.getValue()) {
          groupsOf[pair] = Arrays.copyOf(groupsOf[pair], groupsOf[pair].length + 1);
          groupsOf[pair][groupsOf[pair].length - 1] = settled.size();
        }
        settled.add(before);
      }
    }
  }

  private List<String> names(Couple couple) {
    return LimitedPairs.groupsOf(problem.policy(), limit, couple.mentee(), couple.mentor());
  }

  private boolean mayBreak(List<Couple> before, List<Integer> pairs) {
    List<Couple> all = new ArrayList<>(before);
    pairs.forEach(pair -> all.add(couple(pair)));
    return limit.excess(view(all)) > (before.isEmpty() ? 0 : limit.excess(view(before)));
  }

  private Couple couple(int pair) {
    return new Couple(
        problem.mentees().get(order.menteeOf(pair)),
        problem.mentors().get(problem.pairMentor()[pair]));
  }

  /** Number of groups. */
  int groups() {
    return settled.size();
  }

  /** The groups of a pair. */
  int[] of(int pair) {
    return groupsOf[pair];
  }

  /** How many settled pairs belong to a group. */
  int settled(int group) {
    return settled.get(group).size();
  }

  /** The settled pairs of a group, and then some open ones. */
  GroupView with(int group, List<Integer> pairs) {
    List<Couple> all = new ArrayList<>(settled.get(group));
    pairs.forEach(pair -> all.add(couple(pair)));
    return limit.looksAtOneMentor()
        ? PairGroup.ofMentor(
            problem.policy(),
            limit,
            problem.mentors().get(group),
            all.stream().map(Couple::mentee).toList())
        : view(all);
  }

  /** Some open pairs, as if they were the only ones. */
  GroupView alone(int... pairs) {
    List<Mentee> mentees = new ArrayList<>(pairs.length);
    List<Mentor> mentors = new ArrayList<>(pairs.length);
    for (int pair : pairs) {
      mentees.add(problem.mentees().get(order.menteeOf(pair)));
      mentors.add(problem.mentors().get(problem.pairMentor()[pair]));
    }
    return PairGroup.of(problem.policy(), limit, mentees, mentors);
  }

  private GroupView view(List<Couple> pairs) {
    return PairGroup.of(
        problem.policy(),
        limit,
        pairs.stream().map(Couple::mentee).toList(),
        pairs.stream().map(Couple::mentor).toList());
  }
}
