package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;

/** What limits say of the groups of one mentor, settled mentees included. For one thread. */
final class GroupCosts {
  private final List<LimitEntry> limits;
  private final long costScale;
  private final Mentor mentor;
  private final List<Mentee> settled;
  private final List<Recount> recounts;
  private final long[] before;

  /**
   * The groups of a mentor.
   *
   * @param limits that look at one mentor
   * @param costScale how often the cost of soft limits counts
   * @param settled mentees of ongoing pairs and pins
   */
  GroupCosts(
      Policy policy, List<LimitEntry> limits, long costScale, Mentor mentor, List<Mentee> settled) {
    this.limits = limits;
    this.costScale = costScale;
    this.mentor = mentor;
    this.settled = settled;
    recounts = limits.stream().map(entry -> Recounts.of(entry.limit(), policy)).toList();
    before = before(settled);
  }

  private long[] before(List<Mentee> there) {
    List<MadePair> pairs = there.stream().map(this::pair).toList();
    return recounts.stream().mapToLong(recount -> excess(recount, pairs)).toArray();
  }

  private static long excess(Recount recount, List<MadePair> pairs) {
    return pairs.isEmpty() ? 0 : recount.excess(pairs);
  }

  /** A mentee in a group. */
  MadePair pair(Mentee mentee) {
    return new MadePair(mentee, mentor);
  }

  /** The group of those who are settled, to be added to. */
  List<MadePair> settled() {
    List<MadePair> group = new ArrayList<>();
    settled.forEach(mentee -> group.add(pair(mentee)));
    return group;
  }

  /** Whether a group breaks no hard limit beyond what those who are settled break by themselves. */
  boolean isAllowed(List<MadePair> group) {
    for (int number = 0; number < before.length; number++) {
      LimitEntry entry = limits.get(number);
      if (entry.isHard() && excess(recounts.get(number), group) > before[number]) {
        return false;
      }
    }
    return true;
  }

  /** What a group costs beyond what those who are settled do. */
  long of(List<MadePair> group) {
    return of(group, limit -> true);
  }

  /** What two members each cost; whoever joins costs the more, the more are there. */
  long ofTwos(List<MadePair> group) {
    return of(group, PairwiseLimit.class::isInstance);
  }

  private long of(List<MadePair> group, Predicate<Limit> counts) {
    long cost = 0;
    for (int number = 0; number < before.length; number++) {
      LimitEntry entry = limits.get(number);
      if (!entry.isHard() && counts.test(entry.limit())) {
        long excess = excess(recounts.get(number), group) - before[number];
        long weight = Math.multiplyExact(costScale, entry.weight());
        cost = Math.addExact(cost, Math.multiplyExact(weight, excess));
      }
    }
    return cost;
  }
}
