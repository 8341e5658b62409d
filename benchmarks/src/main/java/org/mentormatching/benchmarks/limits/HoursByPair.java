package org.mentormatching.benchmarks.limits;

import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;

/** Hours whose needs depend on the pair, as an embedder's own limit: people go by their numbers. */
record HoursByPair(Cohort cohort) implements Limit {
  /** The number of a mentee or a mentor within the cohort. */
  static final Column<Long> NUMBER = Column.number("number");

  @Override
  public String id() {
    return "hours-by-pair";
  }

  @Override
  public String title() {
    return "hours of a mentor's pairs";
  }

  @Override
  public String unit() {
    return "minutes a month";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(NUMBER).mentor(NUMBER);
  }

  @Override
  public long excess(GroupView group) {
    int mentor = Math.toIntExact(group.mentor(NUMBER).orElseThrow());
    long needed = 0;
    for (int i = 0; i < group.size(); i++) {
      int mentee = Math.toIntExact(group.mentee(i, NUMBER).orElseThrow());
      needed += cohort.pairNeed()[cohort.pair(mentee, mentor)];
    }
    return Math.max(0, needed - cohort.room()[mentor]);
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        "the pairs need {excess} minutes a month more than the mentor has",
        Reason.number("excess", excess(group)));
  }
}
