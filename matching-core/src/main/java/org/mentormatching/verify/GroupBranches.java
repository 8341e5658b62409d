package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.mentormatching.model.Mentee;

/**
 * All groups of one mentor, by branch and bound: those that cannot become worth more than there is
 * room are left out. For one thread.
 */
final class GroupBranches {
  private final GroupCosts costs;
  private final List<JoiningSum> sums;
  private final List<Mentee> mentees;
  private final long[] more;
  private final long room;
  private final Runnable goOn;

  /**
   * The groups of a mentor.
   *
   * @param sums what those who may join weigh under hard limits
   * @param mentees who may join
   * @param more what each is worth
   * @param room what no group may exceed
   */
  GroupBranches(
      GroupCosts costs,
      List<JoiningSum> sums,
      List<Mentee> mentees,
      long[] more,
      long room,
      Runnable goOn) {
    this.costs = costs;
    this.sums = sums;
    this.mentees = mentees;
    this.more = more;
    this.room = room;
    this.goOn = goOn;
  }

  /** Whether no group with so many who join is worth more than there is room. */
  boolean isNoneBeyond(int seats) {
    List<MadePair> settled = costs.settled();
    List<Integer> places = IntStream.range(0, more.length).boxed().toList();
    long[] left = sums.stream().mapToLong(JoiningSum::left).toArray();
    return isNoneBeyond(settled, seats, left, 0, joining(settled, places));
  }

  /** Somebody who may join a group, and what that adds to its worth at most. */
  private record Joining(int place, long adds) {}

  /** Those of some who may join a group and can add to it, who add most first. */
  private List<Joining> joining(List<MadePair> group, List<Integer> places) {
    long before = costs.ofTwos(group);
    List<Joining> joining = new ArrayList<>();
    for (int place : places) {
      goOn.run();
      group.add(costs.pair(mentees.get(place)));
      if (costs.isAllowed(group)) {
        long adds = more[place] - (costs.ofTwos(group) - before);
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
    long cost = costs.of(group);
    long[] reach = reach(joining, free, left);
    for (int first = 0; first < joining.size() && free > 0; first++) {
      if (Math.addExact(worth, reach[first]) <= room) {
        return true;
      }
      int place = joining.get(first).place();
      group.add(costs.pair(mentees.get(place)));
      long with = Math.addExact(worth, more[place]) - (costs.of(group) - cost);
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

  private static long[] added(
      List<Joining> joining, int free, int width, IntToLongFunction weight) {
    SumTable table = new SumTable(free, width);
    long[] added = new long[joining.size()];
    for (int i = joining.size() - 1; i >= 0; i--) {
      Joining one = joining.get(i);
      table.add(weight.applyAsLong(one.place()), one.adds());
      added[i] = table.most(width);
    }
    return added;
  }
}
