package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PairwiseLimit;
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
  private final Map<String, List<Mentee>> held = new HashMap<>();

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
      held.put(mentor.id(), new ArrayList<>(claim.problem().menteesOutside(mentor.id())));
    }
    for (PairKey pair : claim.settled().listed()) {
      Mentee mentee = claim.problem().mentee(pair.menteeId()).orElseThrow();
      settled.computeIfAbsent(pair.mentorId(), id -> new ArrayList<>()).add(mentee);
      if (claim.settled().isHeld(pair)) {
        held.computeIfAbsent(pair.mentorId(), id -> new ArrayList<>()).add(mentee);
      }
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
      Groups alone = new Groups(mentor, 1, gains, new long[0], 0, goOn);
      return gains.stream().noneMatch(gain -> alone.isAllowedAlone(gain.mentee()));
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
    return new Groups(mentor, seats, gains, more, room, goOn).isNoneBeyond();
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
    Sum sums = sum(limit, mentor, gains);
    if (sums.room() == Long.MAX_VALUE || (entry.isHard() && !sums.fits())) {
      return Long.MAX_VALUE;
    }
    long[] sorted = sums.weights().clone();
    Arrays.sort(sorted);
    long heaviest = Arrays.stream(sorted, Math.max(0, sorted.length - seats), sorted.length).sum();
    long width = entry.isHard() ? Math.min(sums.left(), heaviest) : heaviest;
    int rows = Math.min(seats, fitting(sorted, width));
    if (width >= MOST_STATES || (width + 1) * (rows + 1) > MOST_STATES) {
      return Long.MAX_VALUE;
    }
    long[][] table = table(sums.weights(), more, rows, (int) width, goOn);
    long best = 0;
    for (int sum = 0; sum <= width; sum++) {
      long beyond =
          limit.excess(Math.addExact(sums.before(), sum * sums.step()), sums.room())
              - limit.excess(sums.before(), sums.room());
      long cost = Math.multiplyExact(Math.multiplyExact(costScale, entry.weight()), beyond);
      best = Math.max(best, table[rows][sum] - (entry.isHard() ? 0 : cost));
    }
    return best;
  }

  /**
   * What those who may join weigh under one limit.
   *
   * @param weights by place, in steps
   * @param step which divides them all
   * @param before what settled mentees weigh
   * @param room how much all may weigh
   */
  private record Sum(long[] weights, long step, long before, long room) {
    /** Whether there is room for those settled; how far a limit is broken tells of no room. */
    boolean fits() {
      return before <= room;
    }

    /** How many steps there is room for. */
    long left() {
      return Math.max(0, room - before) / step;
    }
  }

  private Sum sum(AdditiveLimit limit, Mentor mentor, List<Gain> gains) {
    List<Mentee> mentees = gains.stream().map(Gain::mentee).toList();
    GroupView joining = PairGroup.ofMentor(policy, limit, mentor, mentees);
    List<Mentee> those = settled.getOrDefault(mentor.id(), List.of());
    long[] weights = new long[mentees.size()];
    Arrays.setAll(weights, place -> limit.weight(joining, place));
    long step = Math.max(1, Arrays.stream(weights).reduce(0, GroupWorth::divisor));
    Arrays.setAll(weights, place -> weights[place] / step);
    return new Sum(
        weights,
        step,
        limit.weight(PairGroup.ofMentor(policy, limit, mentor, those)),
        limit.room(joining));
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  private static int fitting(long[] sorted, long width) {
    int number = 0;
    long sum = 0;
    while (number < sorted.length && sorted[number] <= width - sum) {
      sum += sorted[number++];
    }
    return number;
  }

  /** By number of seats and sum, the most that mentees who do not weigh more are worth. */
  private static long[][] table(long[] weights, long[] more, int rows, int width, Runnable goOn) {
    long[][] table = new long[rows + 1][width + 1];
    for (int i = 0; i < weights.length; i++) {
      goOn.run();
      if (weights[i] > width) {
        continue;
      }
      int weight = (int) weights[i];
      for (int row = rows; row > 0; row--) {
        long[] to = table[row];
        long[] from = table[row - 1];
        for (int sum = width; sum >= weight; sum--) {
          to[sum] = Math.max(to[sum], from[sum - weight] + more[i]);
        }
      }
    }
    return table;
  }

  /** All groups of one mentor. */
  private final class Groups {
    private final Mentor mentor;
    private final int seats;
    private final List<Gain> gains;
    private final long[] more;
    private final long room;
    private final Runnable goOn;
    private final List<Recount> recounts;
    private final long[] hardBefore;
    private final long[] softBefore;
    private final List<Sum> sums = new ArrayList<>();

    Groups(Mentor mentor, int seats, List<Gain> gains, long[] more, long room, Runnable goOn) {
      this.mentor = mentor;
      this.seats = seats;
      this.gains = gains;
      this.more = more;
      this.room = room;
      this.goOn = goOn;
      recounts = limits.stream().map(entry -> Recounts.of(entry.limit(), policy)).toList();
      hardBefore = before(held.getOrDefault(mentor.id(), List.of()));
      softBefore = before(settled.getOrDefault(mentor.id(), List.of()));
    }

    private long[] before(List<Mentee> there) {
      List<MadePair> pairs = pairs(there);
      return recounts.stream().mapToLong(recount -> excess(recount, pairs)).toArray();
    }

    private List<MadePair> pairs(List<Mentee> mentees) {
      return mentees.stream().map(mentee -> new MadePair(mentee, mentor)).toList();
    }

    private static long excess(Recount recount, List<MadePair> pairs) {
      return pairs.isEmpty() ? 0 : recount.excess(pairs);
    }

    boolean isNoneBeyond() {
      List<MadePair> there = new ArrayList<>(pairs(settled.getOrDefault(mentor.id(), List.of())));
      List<Integer> places = IntStream.range(0, more.length).boxed().toList();
      for (LimitEntry entry : limits) {
        if (entry.isHard() && entry.limit() instanceof AdditiveLimit limit) {
          Sum sum = sum(limit, mentor, gains);
          if (sum.fits() && sum.left() <= MOST_WIDE) {
            sums.add(sum);
          }
        }
      }
      long[] left = sums.stream().mapToLong(Sum::left).toArray();
      return isNoneBeyond(there, seats, left, 0, joining(there, places));
    }

    /** Somebody who may join a group, and what that adds to its worth at most. */
    private record Joining(int place, long adds) {}

    /** Those of some who may join a group and can add to it, who add most first. */
    private List<Joining> joining(List<MadePair> group, List<Integer> places) {
      long before = costOfTwos(group);
      List<Joining> joining = new ArrayList<>();
      for (int place : places) {
        goOn.run();
        group.add(new MadePair(gains.get(place).mentee(), mentor));
        if (isAllowed(group)) {
          long adds = more[place] - (costOfTwos(group) - before);
          if (adds > 0) {
            joining.add(new Joining(place, adds));
          }
        }
        group.remove(group.size() - 1);
      }
      joining.sort(Comparator.comparing(one -> -one.adds()));
      return joining;
    }

    /**
     * Whether no group with these and some of those joining is worth more than there is room. Those
     * who may not join now never may, and add the less the more there are.
     *
     * @param left how much more there is room for under each limit on a sum
     * @param worth of the group, costs taken off
     */
    private boolean isNoneBeyond(
        List<MadePair> group, int free, long[] left, long worth, List<Joining> joining) {
      long cost = cost(group);
      long[] reach = reach(joining, free, left);
      for (int first = 0; first < joining.size() && free > 0; first++) {
        if (Math.addExact(worth, reach[first]) <= room) {
          return true;
        }
        int place = joining.get(first).place();
        group.add(new MadePair(gains.get(place).mentee(), mentor));
        long with = Math.addExact(worth, more[place]) - (cost(group) - cost);
        List<Integer> others = joining.stream().skip(first + 1L).map(Joining::place).toList();
        long[] rest = new long[left.length];
        Arrays.setAll(rest, sum -> left[sum] - sums.get(sum).weights()[place]);
        if (with > room || !isNoneBeyond(group, free - 1, rest, with, joining(group, others))) {
          return false;
        }
        group.remove(group.size() - 1);
      }
      return true;
    }

    /** What those from each on add at most, under each limit on a sum by itself. */
    private long[] reach(List<Joining> joining, int free, long[] left) {
      long[] reach = added(joining, free, 0, place -> 0);
      for (int sum = 0; sum < left.length; sum++) {
        long[] weights = sums.get(sum).weights();
        long[] under = added(joining, free, (int) left[sum], place -> weights[place]);
        Arrays.setAll(reach, first -> Math.min(reach[first], under[first]));
      }
      return reach;
    }

    private long[] added(List<Joining> joining, int free, int width, IntToLongFunction weight) {
      long[][] most = new long[free + 1][width + 1];
      long[] added = new long[joining.size()];
      for (int i = joining.size() - 1; i >= 0; i--) {
        Joining one = joining.get(i);
        long heavy = weight.applyAsLong(one.place());
        for (int row = free; row > 0 && heavy <= width; row--) {
          for (int sum = width; sum >= heavy; sum--) {
            long with = most[row - 1][(int) (sum - heavy)] + one.adds();
            most[row][sum] = Math.max(most[row][sum], with);
          }
        }
        added[i] = most[free][width];
      }
      return added;
    }

    private boolean isAllowedAlone(Mentee mentee) {
      goOn.run();
      List<MadePair> group = new ArrayList<>(pairs(settled.getOrDefault(mentor.id(), List.of())));
      group.add(new MadePair(mentee, mentor));
      return isAllowed(group);
    }

    private boolean isAllowed(List<MadePair> group) {
      for (int number = 0; number < hardBefore.length; number++) {
        LimitEntry entry = limits.get(number);
        if (entry.isHard() && excess(recounts.get(number), group) > hardBefore[number]) {
          return false;
        }
      }
      return true;
    }

    private long cost(List<MadePair> group) {
      return cost(group, limit -> true);
    }

    /** What two members each cost; whoever joins costs the more, the more are there. */
    private long costOfTwos(List<MadePair> group) {
      return cost(group, PairwiseLimit.class::isInstance);
    }

    private long cost(List<MadePair> group, Predicate<Limit> counts) {
      long cost = 0;
      for (int number = 0; number < softBefore.length; number++) {
        LimitEntry entry = limits.get(number);
        if (!entry.isHard() && counts.test(entry.limit())) {
          long excess = excess(recounts.get(number), group) - softBefore[number];
          long weight = Math.multiplyExact(costScale, entry.weight());
          cost = Math.addExact(cost, Math.multiplyExact(weight, excess));
        }
      }
      return cost;
    }
  }
}
