package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Policy.LimitEntry;

/** Limits that look at one mentor with all mentees of that mentor: the group is the mentor's. */
final class MentorGroupings {
  private final SearchProblem problem;
  private final PairOrder order;
  private final SearchEffort effort;

  /** Asks at every mentor whether the search is cancelled. */
  MentorGroupings(SearchProblem problem, PairOrder order, SearchEffort effort) {
    this.problem = problem;
    this.order = order;
    this.effort = effort;
  }

  /** A limit in the form in which it can be asked fastest. */
  Grouping of(LimitEntry entry) {
    Limit limit = entry.limit();
    if (limit instanceof AdditiveLimit additive) {
      return new Sums(entry, additive);
    }
    return limit instanceof PairwiseLimit pairwise ? new Twos(entry, pairwise) : new Wholes(entry);
  }

  private GroupView view(Limit limit, int mentor, List<Mentee> mentees) {
    return PairGroup.ofMentor(problem.policy(), limit, problem.mentors().get(mentor), mentees);
  }

  private Mentee mentee(int pair) {
    return problem.mentees().get(order.menteeOf(pair));
  }

  private final class Sums implements Grouping.Sums {
    private final LimitEntry entry;
    private final AdditiveLimit limit;
    private final long[] room;
    private final long[] settled;
    private final long[] settledExcess;

    Sums(LimitEntry entry, AdditiveLimit limit) {
      this.entry = entry;
      this.limit = limit;
      room = new long[groups()];
      settled = new long[groups()];
      settledExcess = new long[groups()];
      for (int mentor = 0; mentor < room.length; mentor++) {
        effort.goOn();
        GroupView group = view(limit, mentor, problem.settled().get(mentor));
        room[mentor] = limit.room(group);
        settled[mentor] = limit.weight(group);
        settledExcess[mentor] = limit.excess(settled[mentor], room[mentor]);
      }
    }

    @Override
    public LimitEntry entry() {
      return entry;
    }

    @Override
    public int groups() {
      return problem.mentors().size();
    }

    @Override
    public int[] groupsOf(int pair) {
      return new int[] {problem.pairMentor()[pair]};
    }

    @Override
    public long weight(int group, int pair) {
      return limit.weight(view(limit, group, List.of(mentee(pair))), 0);
    }

    @Override
    public long excess(int group, long sum) {
      return limit.excess(Math.addExact(settled[group], sum), room[group]) - settledExcess[group];
    }
  }

  private final class Twos implements Grouping.Twos {
    private final LimitEntry entry;
    private final PairwiseLimit limit;

    Twos(LimitEntry entry, PairwiseLimit limit) {
      this.entry = entry;
      this.limit = limit;
    }

    @Override
    public LimitEntry entry() {
      return entry;
    }

    @Override
    public int groups() {
      return problem.mentors().size();
    }

    @Override
    public int[] groupsOf(int pair) {
      return new int[] {problem.pairMentor()[pair]};
    }

    @Override
    public long alone(int group, int pair) {
      long sum = 0;
      for (Mentee there : problem.settled().get(group)) {
        sum = Math.addExact(sum, between(group, there, mentee(pair)));
      }
      return sum;
    }

    @Override
    public long between(int group, int one, int other) {
      return between(group, mentee(one), mentee(other));
    }

    private long between(int mentor, Mentee one, Mentee other) {
      return limit.between(view(limit, mentor, List.of(one, other)), 0, 1);
    }
  }

  private final class Wholes implements Grouping.Wholes {
    private final LimitEntry entry;
    private final long[] settledExcess;

    Wholes(LimitEntry entry) {
      this.entry = entry;
      settledExcess = new long[groups()];
      for (int mentor = 0; mentor < settledExcess.length; mentor++) {
        effort.goOn();
        List<Mentee> settled = problem.settled().get(mentor);
        settledExcess[mentor] = entry.limit().excess(view(entry.limit(), mentor, settled));
      }
    }

    @Override
    public LimitEntry entry() {
      return entry;
    }

    @Override
    public int groups() {
      return problem.mentors().size();
    }

    @Override
    public int[] groupsOf(int pair) {
      return new int[] {problem.pairMentor()[pair]};
    }

    @Override
    public long excess(int group, List<Integer> pairs) {
      if (pairs.isEmpty()) {
        return 0;
      }
      List<Mentee> all = new ArrayList<>(problem.settled().get(group));
      pairs.forEach(pair -> all.add(mentee(pair)));
      Limit limit = entry.limit();
      return Math.max(0, limit.excess(view(limit, group, all)) - settledExcess[group]);
    }
  }
}
