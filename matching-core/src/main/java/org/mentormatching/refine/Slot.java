package org.mentormatching.refine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Mentee;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** One open wish of a mentee: what OptaPlanner plans. It stays empty or takes a {@link Host}. */
@PlanningEntity
class Slot {
  /** The name of the planning variable. */
  static final String HOST = "host";

  private final int number;
  private final int mentee;
  private final Applicant applicant;
  private final boolean several;
  private final long[] worth;
  private @Nullable Host host;
  private @Nullable Occupancy occupancy;
  private int place;

  /**
   * An empty slot.
   *
   * @param number its number among all slots
   * @param mentee index of the mentee
   * @param several whether the mentee has more slots
   * @param worth what it is worth when it is filled, in {@link PackedLevels packed} numbers
   */
  Slot(int number, int mentee, Applicant applicant, boolean several, long[] worth) {
    this.number = number;
    this.mentee = mentee;
    this.applicant = applicant;
    this.several = several;
    this.worth = worth;
  }

  /** The same slot for another plan. */
  Slot copy() {
    Slot copy = new Slot(number, mentee, applicant, several, worth);
    copy.host = host;
    return copy;
  }

  @PlanningVariable(valueRangeProviderRefs = "hosts", nullable = true)
  @Nullable Host getHost() {
    return host;
  }

  void setHost(@Nullable Host host) {
    if (occupancy != null) {
      occupancy.leave(this);
    }
    this.host = host;
    if (occupancy != null) {
      occupancy.enter(this);
    }
  }

  @ValueRangeProvider(id = "hosts")
  List<Host> getHosts() {
    return applicant.hosts();
  }

  /** Keeps track of the slot from now on. */
  void watch(Occupancy by) {
    occupancy = by;
    by.enter(this);
  }

  /** Its place in the occupancy's list. */
  int place() {
    return place;
  }

  void place(int at) {
    place = at;
  }

  int number() {
    return number;
  }

  Applicant applicant() {
    return applicant;
  }

  Mentee mentee() {
    return applicant.mentee();
  }

  /** Whether the mentee has more slots. */
  boolean hasSiblings() {
    return several;
  }

  /** What it is worth when it is filled, in one of the packed numbers. */
  long worth(int number) {
    return worth[number];
  }

  /** The pair of its mentee with its host, or {@link Assignment#NONE}. */
  int pair() {
    return host == null ? Assignment.NONE : applicant.pairWith(host);
  }

  /** The fit of its mentee with its host. */
  long fit() {
    return host == null ? 0 : applicant.fitWith(host);
  }

  @Override
  public String toString() {
    return "wish " + number + " of mentee " + mentee;
  }
}
