package org.mentormatching.verify;

import org.mentormatching.policy.Audience;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/** A mentor has one mentee at most. */
final class Alone implements Limit {
  @Override
  public String id() {
    return "alone";
  }

  @Override
  public String title() {
    return "one mentee of a mentor";
  }

  @Override
  public Unit unit() {
    return new Unit("mentee too many", "mentees too many");
  }

  @Override
  public Reads reads() {
    return Reads.nothing();
  }

  @Override
  public long excess(GroupView group) {
    return Math.max(0, group.size() - 1);
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        "alone.excess",
        Audience.COORDINATOR,
        "{size} mentees",
        Reason.number("size", group.size()));
  }
}
