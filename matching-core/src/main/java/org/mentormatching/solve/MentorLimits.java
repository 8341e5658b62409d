package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.mentormatching.bound.Groups;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.MenteeTwos;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;

/**
 * What the limits of a policy say of the mentees who join one mentor, beyond what those who are
 * settled there break by themselves. Limits that look at something else than the pairs of one
 * mentor are left aside, which makes bounds higher and never wrong.
 */
final class MentorLimits implements Groups {
  private final Policy policy;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final List<List<Mentee>> settled;
  private final List<Added> sums = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  MentorLimits(
      Policy policy, List<Mentee> mentees, List<Mentor> mentors, List<List<Mentee>> settled) {
    this.policy = policy;
    this.mentees = mentees;
    this.mentors = mentors;
    this.settled = settled;
    for (LimitEntry entry : policy.limits()) {
      if (!entry.limit().looksAtOneMentor()) {
        continue;
      }
      if (entry.limit() instanceof AdditiveLimit sum) {
        sums.add(new Added(entry, sum));
      } else {
        asked.add(
            entry.limit() instanceof PairwiseLimit twos && twos.looksAtMenteesOnly()
                ? new OfTwos(entry, twos)
                : new Whole(entry));
      }
    }
  }

  @Override
  public boolean areKept(int mentor, int[] group, int count) {
    for (Added sum : sums) {
      if (sum.isHard() && sum.sum(mentor, group, count) > sum.room(mentor)) {
        return false;
      }
    }
    for (Asked limit : asked) {
      if (limit.entry.isHard() && limit.excess(mentor, group, count) > 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long cost(int mentor, int[] group, int count) {
    long cost = 0;
    for (Added sum : sums) {
      if (!sum.isHard()) {
        cost = Math.addExact(cost, sum.cost(mentor, sum.sum(mentor, group, count)));
      }
    }
    for (Asked limit : asked) {
      if (!limit.entry.isHard()) {
        cost = plus(cost, limit.entry.weight(), limit.excess(mentor, group, count));
      }
    }
    return cost;
  }

  private static long plus(long cost, long weight, long excess) {
    return Math.addExact(cost, Math.multiplyExact(weight, excess));
  }

  @Override
  public List<Sum> sums() {
    return List.copyOf(sums);
  }

  @Override
  public boolean areAllSums() {
    return asked.isEmpty();
  }

  @Override
  public boolean areCostsRising() {
    boolean areCosts =
        sums.stream().anyMatch(sum -> !sum.isHard())
            || asked.stream().anyMatch(limit -> !limit.entry.isHard());
    return areCosts
        && asked.stream()
            .allMatch(
                limit -> limit.entry.isHard() || limit.entry.limit() instanceof PairwiseLimit);
  }

  /** What is asked about a whole group. */
  private abstract static class Asked {
    final LimitEntry entry;

    Asked(LimitEntry entry) {
      this.entry = entry;
    }

    /** By how much a group breaks the limit beyond what those who are settled there do. */
    abstract long excess(int mentor, int[] group, int count);
  }

  /** A limit of which nothing is known but what it answers. */
  private final class Whole extends Asked {
    private final long[] before;

    Whole(LimitEntry entry) {
      super(entry);
      before = new long[mentors.size()];
      Arrays.setAll(before, mentor -> excess(mentor, settled.get(mentor)));
    }

    private long excess(int mentor, List<Mentee> group) {
      Limit limit = entry.limit();
      return limit.excess(PairGroup.ofMentor(policy, limit, mentors.get(mentor), group));
    }

    @Override
    long excess(int mentor, int[] group, int count) {
      List<Mentee> all = new ArrayList<>(settled.get(mentor));
      for (int i = 0; i < count; i++) {
        all.add(mentees.get(group[i]));
      }
      return Math.max(0, excess(mentor, all) - before[mentor]);
    }
  }

  /** A limit on every two mentees, whoever their mentor is. */
  private final class OfTwos extends Asked {
    private final MenteeTwos twos;

    /** By mentor, the numbers of those who are settled there. */
    private final int[][] there = new int[settled.size()][];

    OfTwos(LimitEntry entry, PairwiseLimit limit) {
      super(entry);
      List<Mentee> all = new ArrayList<>(mentees);
      for (int mentor = 0; mentor < there.length; mentor++) {
        there[mentor] =
            IntStream.range(all.size(), all.size() + settled.get(mentor).size()).toArray();
        all.addAll(settled.get(mentor));
      }
      twos = new MenteeTwos(policy, limit, all);
    }

    @Override
    long excess(int mentor, int[] group, int count) {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < i; j++) {
          sum = Math.addExact(sum, twos.between(group[i], group[j]));
        }
        for (int other : there[mentor]) {
          sum = Math.addExact(sum, twos.between(group[i], other));
        }
      }
      return sum;
    }
  }

  /** A limit that adds up what each mentee weighs. */
  private final class Added implements Sum {
    private final LimitEntry entry;
    private final AdditiveLimit limit;

    /** By mentor, the room and what those who are settled there weigh. */
    private final long[] room;

    private final long[] before;

    /** By mentor, what each mentee weighs; mentors with whom all weigh the same share a row. */
    private final AtomicReferenceArray<long[]> weights;

    private long[] shared = {};

    Added(LimitEntry entry, AdditiveLimit limit) {
      this.entry = entry;
      this.limit = limit;
      room = new long[mentors.size()];
      before = new long[mentors.size()];
      weights = new AtomicReferenceArray<>(mentors.size());
      for (int mentor = 0; mentor < room.length; mentor++) {
        GroupView group =
            PairGroup.ofMentor(policy, limit, mentors.get(mentor), settled.get(mentor));
        room[mentor] = limit.room(group);
        before[mentor] = limit.weight(group);
      }
    }

    @Override
    public boolean isHard() {
      return entry.isHard();
    }

    @Override
    public long room(int mentor) {
      return room[mentor] == Long.MAX_VALUE
          ? Long.MAX_VALUE
          : Math.max(0, room[mentor] - before[mentor]);
    }

    @Override
    public long cost(int mentor, long sum) {
      long after = limit.excess(Math.addExact(before[mentor], sum), room[mentor]);
      long more = after - limit.excess(before[mentor], room[mentor]);
      return Math.multiplyExact(entry.weight(), more);
    }

    @Override
    public long of(int mentor, int mentee) {
      long[] known = weights.get(mentor);
      return (known == null ? row(mentor) : known)[mentee];
    }

    private synchronized long[] row(int mentor) {
      GroupView group = PairGroup.ofMentor(policy, limit, mentors.get(mentor), mentees);
      long[] row = new long[mentees.size()];
      Arrays.setAll(row, mentee -> limit.weight(group, mentee));
      if (Arrays.equals(row, shared)) {
        row = shared;
      } else if (shared.length == 0) {
        shared = row;
      }
      weights.set(mentor, row);
      return row;
    }

    long sum(int mentor, int[] group, int count) {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum = Math.addExact(sum, of(mentor, group[i]));
      }
      return sum;
    }
  }
}
