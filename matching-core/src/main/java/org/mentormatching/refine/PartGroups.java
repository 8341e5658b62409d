package org.mentormatching.refine;

import java.util.List;
import org.mentormatching.bound.Groups;

/** What limits say of some of the people, who have numbers of their own. */
record PartGroups(Groups groups, int[] mentors, int[] mentees) implements Groups {
  private int[] all(int[] some, int count) {
    int[] all = new int[count];
    for (int i = 0; i < count; i++) {
      all[i] = mentees[some[i]];
    }
    return all;
  }

  @Override
  public boolean areKept(int mentor, int[] some, int count) {
    return groups.areKept(mentors[mentor], all(some, count), count);
  }

  @Override
  public long cost(int mentor, int[] some, int count) {
    return groups.cost(mentors[mentor], all(some, count), count);
  }

  @Override
  public List<Sum> sums() {
    return groups.sums().stream().<Sum>map(sum -> new PartSum(sum)).toList();
  }

  @Override
  public boolean areAllSums() {
    return groups.areAllSums();
  }

  @Override
  public boolean areCostsRising() {
    return groups.areCostsRising();
  }

  private final class PartSum implements Sum {
    private final Sum sum;

    PartSum(Sum sum) {
      this.sum = sum;
    }

    @Override
    public boolean isHard() {
      return sum.isHard();
    }

    @Override
    public long of(int mentor, int mentee) {
      return sum.of(mentors[mentor], mentees[mentee]);
    }

    @Override
    public long room(int mentor) {
      return sum.room(mentors[mentor]);
    }

    @Override
    public long cost(int mentor, long weight) {
      return sum.cost(mentors[mentor], weight);
    }
  }
}
