package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.verify.LimitedGains.Gain;

/**
 * Whether no group of mentees whom a mentor may take under the limits is worth more than is said.
 *
 * <p>Three tries, the cheapest first: without limits; with each limit on a sum by itself, by a
 * table of what each sum and number of seats is worth at most; and with all limits, going through
 * groups one after the other and leaving those that cannot become worth more (branch and bound).
 * For use by several threads.
 */
final class GroupWorth {
  /** States of a table beyond which it is not tried. */
  private static final long MOST_STATES = 1L << 22;

  /** Sums beyond which a limit does not bound what may still join. */
  private static final long MOST_WIDE = 1_000;

  private final Policy policy;
  private final long costScale;
  private final List<LimitEntry> limits;
  private final Map<String, List<Mentee>> settled = new HashMap<>();

  /**
   * A checker.
   *
   * @param costScale how often the cost of soft limits counts; 0 if it does not
   */
  GroupWorth(Claim claim, long costScale) {
    this.costScale = costScale;
    policy = claim.policy();
    limits =
        claim.policy().limits().stream()
            .filter(entry -> entry.limit().looksAtOneMentor())
            .filter(entry -> entry.isHard() || (costScale > 0 && entry.weight() > 0))
            .toList();
    for (Mentor mentor : claim.problem().mentors()) {
      settled.put(mentor.id(), new ArrayList<>(claim.problem().menteesOutside(mentor.id())));
    }
    for (PairKey pair : claim.settled().listed()) {
      Mentee mentee = claim.problem().mentee(pair.menteeId()).orElseThrow();
      settled.computeIfAbsent(pair.mentorId(), id -> new ArrayList<>()).add(mentee);
    }
  }

  /**
   * Whether no group of somebody is worth more than {@code most}, every free seat counted as {@code
   * least}.
   *
   * @param gains of the mentees who gain more than {@code least}, the greatest first
   * @param least no more than {@code most} where that is negative
   */
  boolean isAtMost(
      Mentor mentor, int seats, List<Gain> gains, long least, long most, Runnable goOn) {
    if (most < 0) {
      return isNobodyAllowed(costs(mentor), gains, goOn);
    }
    long[] more = gains.stream().mapToLong(gain -> gain.gain() - least).toArray();
    long room = Math.subtractExact(most, Math.multiplyExact(least, (long) seats));
    long all = 0;
    for (int i = 0; i < Math.min(seats, more.length); i++) {
      all = Math.addExact(all, more[i]);
    }
    if (room < 0 || all <= room) {
      return room >= 0;
    }
    for (LimitEntry entry : limits) {
      if (entry.limit() instanceof AdditiveLimit sum
          && mostUnder(entry, sum, mentor, seats, gains, more, goOn) <= room) {
        return true;
      }
    }
    return new GroupBranches(
            costs(mentor), hardSums(mentor, gains), mentees(gains), more, room, goOn)
        .isNoneBeyond(seats);
  }

  private static boolean isNobodyAllowed(GroupCosts costs, List<Gain> gains, Runnable goOn) {
    for (Gain gain : gains) {
      goOn.run();
      List<MadePair> group = costs.settled();
      group.add(costs.pair(gain.mentee()));
      if (costs.isAllowed(group)) {
        return false;
      }
    }
    return true;
  }

  private GroupCosts costs(Mentor mentor) {
    return new GroupCosts(
        policy, limits, costScale, mentor, settled.getOrDefault(mentor.id(), List.of()));
  }

  /** What those who may join weigh under each hard limit on a sum that is not too wide. */
  private List<JoiningSum> hardSums(Mentor mentor, List<Gain> gains) {
    List<JoiningSum> sums = new ArrayList<>();
    for (LimitEntry entry : limits) {
      if (entry.isHard() && entry.limit() instanceof AdditiveLimit limit) {
        JoiningSum sum = sum(limit, mentor, gains);
        if (sum.fits() && sum.left() <= MOST_WIDE) {
          sums.add(sum);
        }
      }
    }
    return sums;
  }

  private JoiningSum sum(AdditiveLimit limit, Mentor mentor, List<Gain> gains) {
    return JoiningSum.of(
        policy, limit, mentor, settled.getOrDefault(mentor.id(), List.of()), mentees(gains));
  }

  private static List<Mentee> mentees(List<Gain> gains) {
    return gains.stream().map(Gain::mentee).toList();
  }

  /** The most that groups are worth under one limit on a sum; more where that takes too long. */
  private long mostUnder(
      LimitEntry entry,
      AdditiveLimit limit,
      Mentor mentor,
      int seats,
      List<Gain> gains,
      long[] more,
      Runnable goOn) {
    JoiningSum joining = sum(limit, mentor, gains);
    if (joining.room() == Long.MAX_VALUE || (entry.isHard() && !joining.fits())) {
      return Long.MAX_VALUE;
    }
    long[] sorted = joining.weights().clone();
    Arrays.sort(sorted);
    long heaviest = Arrays.stream(sorted, Math.max(0, sorted.length - seats), sorted.length).sum();
    long width = entry.isHard() ? Math.min(joining.left(), heaviest) : heaviest;
    int rows = Math.min(seats, fitting(sorted, width));
    if (width >= MOST_STATES || (width + 1) * (rows + 1) > MOST_STATES) {
      return Long.MAX_VALUE;
    }
    SumTable table = new SumTable(rows, (int) width);
    for (int place = 0; place < more.length; place++) {
      goOn.run();
      table.add(joining.weights()[place], more[place]);
    }
    long best = 0;
    for (int sum = 0; sum <= width; sum++) {
      long beyond =
          limit.excess(Math.addExact(joining.before(), sum * joining.step()), joining.room())
              - limit.excess(joining.before(), joining.room());
      long cost = Math.multiplyExact(Math.multiplyExact(costScale, entry.weight()), beyond);
      best = Math.max(best, table.most(sum) - (entry.isHard() ? 0 : cost));
    }
    return best;
  }

  private static int fitting(long[] sorted, long width) {
    int number = 0;
    long sum = 0;
    while (number < sorted.length && sorted[number] <= width - sum) {
      sum += sorted[number++];
    }
    return number;
  }
}
