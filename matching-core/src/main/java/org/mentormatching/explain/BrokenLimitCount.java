package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.explain.BrokenLimit.Member;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LimitedPairs.Broken;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/** Counts who breaks which limit, and what is broken by pairs that nothing decides. */
final class BrokenLimitCount {
  private static final Set<Status> SETTLED = Set.of(Status.ONGOING, Status.PINNED);
  private static final Set<Status> ALL = Set.of(Status.values());

  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;

  BrokenLimitCount(Problem problem, Policy policy, MatchingResult result) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
  }

  /** Groups of pairs that break soft limits, in the order of the policy. */
  List<BrokenLimit> broken() {
    List<BrokenLimit> broken = new ArrayList<>();
    for (LimitEntry entry : policy.limits()) {
      if (!entry.isHard()) {
        for (Broken group : pairs(entry.limit(), ALL).beyond(pairs(entry.limit(), SETTLED))) {
          broken.add(
              new BrokenLimit(
                  entry.limit().id(),
                  members(group),
                  group.excess(),
                  entry.limit().unit(),
                  Math.multiplyExact(entry.weight(), group.excess()),
                  group.reason()));
        }
      }
    }
    return broken;
  }

  private List<Member> members(Broken group) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < group.mentees().size(); i++) {
      String menteeId = group.mentees().get(i).id();
      if (problem.mentee(menteeId).isPresent()) {
        members.add(new Member(menteeId, group.mentors().get(i).id()));
      }
    }
    members.sort(Comparator.comparing(Member::menteeId).thenComparing(Member::mentorId));
    return members;
  }

  /** By how much pairs of some kinds break each limit that they break. */
  SortedMap<String, Long> excessOf(Set<Status> kinds) {
    SortedMap<String, Long> excess = new TreeMap<>();
    for (LimitEntry entry : policy.limits()) {
      long broken = pairs(entry.limit(), kinds).excess();
      if (broken > 0) {
        excess.put(entry.limit().id(), broken);
      }
    }
    return excess;
  }

  private LimitedPairs pairs(Limit limit, Set<Status> kinds) {
    LimitedPairs pairs = new LimitedPairs(policy, limit);
    if (kinds.contains(Status.ONGOING)) {
      for (Mentor mentor : problem.mentors()) {
        problem.menteesOutside(mentor.id()).forEach(mentee -> pairs.add(mentee, mentor));
      }
    }
    for (Match match : result.matches()) {
      if (kinds.contains(match.status())) {
        Mentee mentee = problem.mentee(match.menteeId()).orElseThrow();
        pairs.add(mentee, problem.mentor(match.mentorId()).orElseThrow());
      }
    }
    return pairs;
  }
}
