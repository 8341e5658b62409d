package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;

/** A mentor with open seats: the value that a {@link Slot} takes. */
final class Host {
  private final int index;
  private final int seats;
  private final LimitMeasure measure;

  Host(int index, int seats, LimitMeasure measure) {
    this.index = index;
    this.seats = seats;
    this.measure = measure;
  }

  /** Index of the mentor. */
  int index() {
    return index;
  }

  /** Open seats. */
  int seats() {
    return seats;
  }

  /** Mentees beyond the seats, and by how much they break hard limits. */
  long hardExcess(List<Mentee> mentees) {
    return Math.addExact(Math.max(0, mentees.size() - seats), measure.hardExcess(index, mentees));
  }

  /** What the broken soft limits cost. */
  long softCost(List<Mentee> mentees) {
    return measure.softCost(index, mentees);
  }

  /** Whether a slot may join others without breaking seats or hard limits. */
  boolean admits(Slot slot, List<Slot> others) {
    if (others.size() >= seats) {
      return false;
    }
    List<Mentee> mentees = new ArrayList<>(others.size() + 1);
    others.forEach(other -> mentees.add(other.mentee()));
    mentees.add(slot.mentee());
    return measure.hardExcess(index, mentees) == 0;
  }

  @Override
  public String toString() {
    return "mentor " + index;
  }
}
