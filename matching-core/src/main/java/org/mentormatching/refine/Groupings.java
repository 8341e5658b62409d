package org.mentormatching.refine;

import java.util.List;
import java.util.stream.IntStream;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.MenteeTwos;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Policy.LimitEntry;

/** Limits in the form in which each can be asked fastest. */
final class Groupings {
  private static final List<Integer> NO_PAIR = List.of();

  private final SearchProblem problem;
  private final PairOrder order;
  private final SearchEffort effort;

  /** Asks at every group whether the search is cancelled. */
  Groupings(SearchProblem problem, PairOrder order, SearchEffort effort) {
    this.problem = problem;
    this.order = order;
    this.effort = effort;
  }

  /** A limit's groups. */
  Grouping of(LimitEntry entry) {
    Limit limit = entry.limit();
    Membership membership = Membership.of(problem, order, limit, effort);
    if (limit instanceof AdditiveLimit additive) {
      return new Sums(entry, additive, membership);
    }
    if (limit instanceof PairwiseLimit pairwise) {
      AskedTwos twos = new AskedTwos(entry, pairwise, membership);
      return pairwise.looksAtMenteesOnly()
          ? new TwosOfMentees(
              entry, twos, order, new MenteeTwos(problem.policy(), pairwise, problem.mentees()))
          : twos;
    }
    return new Wholes(entry, membership);
  }

  private final class Sums implements Grouping.Sums {
    private final LimitEntry entry;
    private final AdditiveLimit limit;
    private final Membership membership;
    private final long[] room;
    private final long[] settled;
    private final long[] settledExcess;
    private final GroupView[] everybody;

    Sums(LimitEntry entry, AdditiveLimit limit, Membership membership) {
      this.entry = entry;
      this.limit = limit;
      this.membership = membership;
      everybody = new GroupView[groups()];
      room = new long[groups()];
      settled = new long[groups()];
      settledExcess = new long[groups()];
      for (int group = 0; group < room.length; group++) {
        effort.goOn();
        GroupView there = membership.with(group, NO_PAIR);
        room[group] = limit.room(there);
        settled[group] = limit.weight(there);
        settledExcess[group] = limit.excess(settled[group], room[group]);
      }
    }

    @Override
    public LimitEntry entry() {
      return entry;
    }

    @Override
    public Membership membership() {
      return membership;
    }

    @Override
    public long weight(int group, int pair) {
      return limit.looksAtOneMentor()
          ? limit.weight(withEverybody(group), order.menteeOf(pair))
          : limit.weight(membership.alone(pair), 0);
    }

    /** A mentor with all mentees, of whom each weighs what she weighs alone. */
    private GroupView withEverybody(int mentor) {
      if (everybody[mentor] == null) {
        everybody[mentor] =
            PairGroup.ofMentor(
                problem.policy(), limit, problem.mentors().get(mentor), problem.mentees());
      }
      return everybody[mentor];
    }

    @Override
    public long excess(int group, long sum) {
      return limit.excess(Math.addExact(settled[group], sum), room[group]) - settledExcess[group];
    }
  }

  /** A limit that looks at nothing but the mentees. */
  private record TwosOfMentees(
      LimitEntry entry, AskedTwos twos, PairOrder order, MenteeTwos ofMentees)
      implements Grouping.Twos {
    @Override
    public Membership membership() {
      return twos.membership();
    }

    @Override
    public long alone(int group, int pair) {
      return twos.alone(group, pair);
    }

    @Override
    public long between(int group, int one, int other) {
      return ofMentees.between(order.menteeOf(one), order.menteeOf(other));
    }

    @Override
    public boolean isQuick() {
      return true;
    }
  }

  private record AskedTwos(LimitEntry entry, PairwiseLimit limit, Membership membership)
      implements Grouping.Twos {
    @Override
    public long alone(int group, int pair) {
      int there = membership.settled(group);
      GroupView with = membership.with(group, List.of(pair));
      return IntStream.range(0, there)
          .mapToLong(one -> limit.between(with, one, there))
          .reduce(0, Math::addExact);
    }

    @Override
    public long between(int group, int one, int other) {
      return limit.between(membership.alone(one, other), 0, 1);
    }

    @Override
    public boolean isQuick() {
      return false;
    }
  }

  private final class Wholes implements Grouping.Wholes {
    private final LimitEntry entry;
    private final Membership membership;
    private final long[] settledExcess;

    Wholes(LimitEntry entry, Membership membership) {
      this.entry = entry;
      this.membership = membership;
      settledExcess = new long[groups()];
      for (int group = 0; group < settledExcess.length; group++) {
        effort.goOn();
        settledExcess[group] =
            membership.settled(group) == 0
                ? 0
                : entry.limit().excess(membership.with(group, NO_PAIR));
      }
    }

    @Override
    public LimitEntry entry() {
      return entry;
    }

    @Override
    public Membership membership() {
      return membership;
    }

    @Override
    public long excess(int group, List<Integer> pairs) {
      return pairs.isEmpty()
          ? 0
          : Math.max(0, entry.limit().excess(membership.with(group, pairs)) - settledExcess[group]);
    }
  }
}
