package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;

/** A mentor with open seats: the value that a {@link Slot} takes. */
final class Host {
  private final int index;
  private final int seats;
  private final LimitMeasure measure;
  private final long most;

  /**
   * A mentor.
   *
   * @param most the greatest excess or cost of one mentor with which a sum over all stays exact
   */
  Host(int index, int seats, LimitMeasure measure, long most) {
    this.index = index;
    this.seats = seats;
    this.measure = measure;
    this.most = most;
  }

  /** Index of the mentor. */
  int index() {
    return index;
  }

  /** Mentees beyond the seats, and by how much they break hard limits. */
  long hardExcess(List<Mentee> mentees) {
    int beyondSeats = Math.max(0, mentees.size() - seats);
    return checked(Math.addExact(beyondSeats, measure.hardExcess(index, mentees)));
  }

  /** What the broken soft limits cost. */
  long softCost(List<Mentee> mentees) {
    return checked(measure.softCost(index, mentees));
  }

  private long checked(long amount) {
    if (amount > most) {
      throw new ArithmeticException(
          "the limits of mentor %d are broken by %d, more than %d: sums would not be exact"
              .formatted(index, amount, most));
    }
    return amount;
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
