package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.GroupCoverage;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/** The lower limits of a policy that miss something. */
final class Shortfalls {
  private Shortfalls() {}

  /** With a mentor, who has some mentees; nothing is missed with one who offers no seats. */
  static List<Obstacle> withMentor(Policy policy, Mentor mentor, List<Mentee> mentees) {
    List<Obstacle> missing = new ArrayList<>();
    for (LowerLimit limit : policy.lowerMentorLimits()) {
      if (mentor.capacity() > 0) {
        add(limit, PairGroup.ofMentor(policy, limit, mentor, mentees), missing);
      }
    }
    return missing;
  }

  /** Among the mentors of a mentee. */
  static List<Obstacle> inPanel(Policy policy, Mentee mentee, List<Mentor> mentors) {
    List<Mentee> same = Collections.nCopies(mentors.size(), mentee);
    List<Obstacle> missing = new ArrayList<>();
    for (LowerLimit limit : policy.lowerPanelLimits()) {
      add(limit, PairGroup.of(policy, limit, same, mentors), missing);
    }
    return missing;
  }

  /** In groups of mentees that fall short. */
  static List<Obstacle> inGroups(Policy policy, Problem problem, MatchingResult result) {
    List<OngoingPair> pairs = new ArrayList<>(problem.ongoing());
    result
        .matches()
        .forEach(match -> pairs.add(new OngoingPair(match.menteeId(), match.mentorId())));
    GroupCoverage coverage = GroupCoverage.of(policy, problem, pairs);
    List<Obstacle> missing = new ArrayList<>();
    for (CoverageLimit limit : coverage.limits()) {
      add(limit, coverage.view(limit, mentee -> false), missing);
    }
    return missing;
  }

  private static void add(Limit limit, GroupView group, List<Obstacle> missing) {
    if (limit.excess(group) > 0) {
      missing.add(new Obstacle(limit.id(), limit.title(), limit.reason(group)));
    }
  }
}
