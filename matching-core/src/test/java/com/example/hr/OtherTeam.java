package com.example.hr;

import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** The mentor sees the mentee's team from outside. */
final class OtherTeam implements Criterion {
  static final Column<String> TEAM = Column.text("team");

  @Override
  public String id() {
    return "other-team";
  }

  @Override
  public String title() {
    return "a mentor of another team";
  }

  @Override
  public Reads reads() {
    return Reads.both(TEAM);
  }

  @Override
  public Share share(PairView pair) {
    return pair.mentee(TEAM).equals(pair.mentor(TEAM)) ? Share.NONE : Share.FULL;
  }

  @Override
  public Reason reason(PairView pair) {
    return Reason.of(
        "other-team.teams",
        Audience.EVERYBODY,
        "the mentee's team is {mine}, the mentor's {yours}",
        Reason.text("mine", pair.mentee(TEAM).orElse("unknown")),
        Reason.text("yours", pair.mentor(TEAM).orElse("unknown")));
  }
}
