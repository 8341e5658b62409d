package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;

/** A group of pairs of several mentors at which a limit looks together: a fact of a plan. */
final class OpenGroup {
  /** A slot's pair in a group. */
  record Seat(OpenGroup group, int pair) {}

  private final int number;
  private final LimitGroups groups;
  private final long most;

  private OpenGroup(int number, LimitGroups groups, long most) {
    this.number = number;
    this.groups = groups;
    this.most = most;
  }

  /** The groups of all limits that look at pairs of several mentors, by pair. */
  static List<List<Seat>> ofPairs(LimitGroups groups, int pairs) {
    long most = Long.MAX_VALUE / 4 / Math.max(1, groups.groups());
    OpenGroup[] open = new OpenGroup[groups.groups()];
    for (int group = 0; group < open.length; group++) {
      open[group] = new OpenGroup(group, groups, most);
    }
    List<List<Seat>> ofPairs = new ArrayList<>(pairs);
    for (int pair = 0; pair < pairs; pair++) {
      List<Seat> seats = new ArrayList<>(0);
      for (int place = groups.placeStart(pair); place < groups.placeStart(pair + 1); place++) {
        int group = groups.groupAt(place);
        if (!groups.isOfMentor(group)) {
          seats.add(new Seat(open[group], pair));
        }
      }
      ofPairs.add(seats.isEmpty() ? List.of() : seats);
    }
    return ofPairs;
  }

  /** By how much pairs break the limit if it is hard. */
  long hardExcess(List<Integer> pairs) {
    return groups.isHard(number) ? checked(groups.excess(number, pairs)) : 0;
  }

  /** What pairs cost by breaking the limit if it is soft. */
  long softCost(List<Integer> pairs) {
    return groups.isHard(number)
        ? 0
        : checked(Math.multiplyExact(groups.price(number), groups.excess(number, pairs)));
  }

  private long checked(long amount) {
    if (amount > most) {
      throw new ArithmeticException(
          "the limit of group %d is broken by %d, more than %d: sums would not be exact"
              .formatted(number, amount, most));
    }
    return amount;
  }

  @Override
  public String toString() {
    return "group " + number;
  }
}
