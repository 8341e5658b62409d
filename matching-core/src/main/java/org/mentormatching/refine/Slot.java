package org.mentormatching.refine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Mentee;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/**
 * One open wish of a mentee: what OptaPlanner plans. It stays empty or takes a {@link Host}. The
 * slots of one mentee are alike: how many are filled counts, not which.
 */
@PlanningEntity
class Slot {
  /** The name of the planning variable. */
  static final String HOST = "host";

  private final Applicant applicant;
  private final boolean several;

  @PlanningVariable(valueRangeProviderRefs = "hosts", nullable = true)
  private @Nullable Host host;

  private @Nullable Occupancy occupancy;
  private int place;

  /**
   * A slot.
   *
   * @param several whether the mentee has more slots
   */
  Slot(Applicant applicant, boolean several, @Nullable Host host) {
    this.applicant = applicant;
    this.several = several;
    this.host = host;
  }

  /** The same slot for another plan. */
  Slot copy() {
    return new Slot(applicant, several, host);
  }

  @Nullable Host host() {
    return host;
  }

  /** Takes another host, or none. */
  void moveTo(@Nullable Host newHost) {
    if (occupancy != null) {
      occupancy.leave(this);
    }
    host = newHost;
    if (occupancy != null) {
      occupancy.enter(this);
    }
  }

  @ValueRangeProvider(id = "hosts")
  List<Host> hosts() {
    return applicant.hosts();
  }

  /** Tells an occupancy of every move from now on. */
  void report(Occupancy to) {
    occupancy = to;
    to.enter(this);
  }

  /** Its place in the occupancy's list. */
  int place() {
    return place;
  }

  void place(int at) {
    place = at;
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

  /** The pair of its mentee with its host, or {@link Assignment#NONE}. */
  int pair() {
    return host == null ? Assignment.NONE : applicant.pairWith(host);
  }

  /** Whether limits look at its pairs together with those of other mentors. */
  boolean isInOpenGroups() {
    return applicant.isInOpenGroups();
  }

  /** Its pair in the groups in which limits look at it together with those of other mentors. */
  List<OpenGroup.Seat> openSeats() {
    return host == null ? List.of() : applicant.openSeats(host);
  }

  /** The fit of its mentee with its host. */
  long fit() {
    return host == null ? 0 : applicant.fitWith(host);
  }

  @Override
  public String toString() {
    return applicant.toString();
  }
}
