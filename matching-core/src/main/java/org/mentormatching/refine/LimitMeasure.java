package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;

/**
 * By how much the mentees who join a mentor break the limits of a policy that look at one mentor,
 * beyond what the mentees who are settled with that mentor break by themselves.
 */
public final class LimitMeasure {
  private final Policy policy;
  private final List<LimitEntry> limits;
  private final List<Mentor> mentors;
  private final List<List<Mentee>> settled;
  private final long[][] settledExcess;

  /**
   * Measures the limits of a policy.
   *
   * @param policy whose limits are measured
   * @param mentors by index
   * @param settled by mentor: the mentees of ongoing and pinned pairs
   * @param effort asked at every mentor whether the search is cancelled
   * @throws java.util.concurrent.CancellationException if it is
   */
  LimitMeasure(
      Policy policy, List<Mentor> mentors, List<List<Mentee>> settled, SearchEffort effort) {
    this.policy = policy;
    this.limits =
        policy.limits().stream().filter(entry -> entry.limit().looksAtOneMentor()).toList();
    this.mentors = mentors;
    this.settled = settled;
    settledExcess = new long[limits.size()][mentors.size()];
    for (int limit = 0; limit < limits.size(); limit++) {
      for (int mentor = 0; mentor < mentors.size(); mentor++) {
        effort.goOn();
        settledExcess[limit][mentor] = measure(limit, mentor, settled.get(mentor));
      }
    }
  }

  /** The limits that look at one mentor, in the policy's order. */
  public List<LimitEntry> limits() {
    return limits;
  }

  /**
   * By how much mentees who join a mentor break one limit; 0 if they do not.
   *
   * @param limit index in {@link #limits()}
   * @param mentor index of the mentor
   * @param joining the mentees who are not settled, in any order
   */
  public long excess(int limit, int mentor, List<Mentee> joining) {
    return excess(limit, mentor, joining, group(mentor, joining));
  }

  private long excess(int limit, int mentor, List<Mentee> joining, List<Mentee> all) {
    return joining.isEmpty()
        ? 0
        : Math.max(0, measure(limit, mentor, all) - settledExcess[limit][mentor]);
  }

  /** The excess of all hard limits together; 0 exactly when every one is kept. */
  public long hardExcess(int mentor, List<Mentee> joining) {
    long sum = 0;
    List<Mentee> all = group(mentor, joining);
    for (int limit = 0; limit < limits.size(); limit++) {
      if (limits.get(limit).isHard()) {
        sum = Math.addExact(sum, excess(limit, mentor, joining, all));
      }
    }
    return sum;
  }

  /** What the excess of all soft limits costs, in ten-thousandths of a pair's fit. */
  public long softCost(int mentor, List<Mentee> joining) {
    long sum = 0;
    List<Mentee> all = group(mentor, joining);
    for (int limit = 0; limit < limits.size(); limit++) {
      LimitEntry entry = limits.get(limit);
      if (!entry.isHard()) {
        long excess = excess(limit, mentor, joining, all);
        sum = Math.addExact(sum, Math.multiplyExact(entry.weight(), excess));
      }
    }
    return sum;
  }

  private List<Mentee> group(int mentor, List<Mentee> joining) {
    List<Mentee> there = settled.get(mentor);
    if (there.isEmpty()) {
      return joining;
    }
    List<Mentee> all = new ArrayList<>(there.size() + joining.size());
    all.addAll(there);
    all.addAll(joining);
    return all;
  }

  private long measure(int limit, int mentor, List<Mentee> all) {
    Limit rule = limits.get(limit).limit();
    return rule.excess(PairGroup.ofMentor(policy, rule, mentors.get(mentor), all));
  }
}
