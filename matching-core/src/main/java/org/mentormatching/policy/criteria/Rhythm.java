package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.WORKING_HOURS;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Source;

/**
 * Working hours in common, up to as many as are plenty.
 *
 * @param plenty hours a week from which on all points are earned
 */
public record Rhythm(int plenty) implements Criterion {
  private static final Option PLENTY =
      Option.whole("plenty", 20, 1, 168, "Hours a week that earn all of the points.")
          .counting("hour", "hours");

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<Criterion>(
              "rhythm",
              "Working hours in common: the more the better, up to {plenty} a week, which earn all points.",
              List.of(PLENTY),
              options -> new Rhythm(options.small("plenty")))
          .leaningOn(
              new Source(
                  "How often the two meet goes with psychosocial support.",
                  "correlation .25",
                  "Eby et al. 2013, Psychological Bulletin 139:441"));

  /** Twenty hours a week are plenty. */
  public Rhythm() {
    this(20);
  }

  /** Refuses a number of hours that no week has. */
  public Rhythm {
    PLENTY.check((long) plenty);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "working hours in common";
  }

  @Override
  public Reads reads() {
    return Reads.both(WORKING_HOURS);
  }

  @Override
  public Share share(PairView pair) {
    Optional<WorkingHours> mentee = pair.mentee(WORKING_HOURS);
    Optional<WorkingHours> mentor = pair.mentor(WORKING_HOURS);
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Share.MISSING;
    }
    int enough = plenty * 60;
    return Share.of(Math.min(mentee.get().minutesInCommon(mentor.get()), enough), enough);
  }

  @Override
  public Reason reason(PairView pair) {
    Optional<WorkingHours> mentee = pair.mentee(WORKING_HOURS);
    Optional<WorkingHours> mentor = pair.mentor(WORKING_HOURS);
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "working hours not given");
    }
    long hours = mentee.get().minutesInCommon(mentor.get()) / 60;
    return Reason.of(
        id() + ".common",
        Audience.EVERYBODY,
        hours == 1
            ? "{hours} working hour a week in common"
            : "{hours} working hours a week in common",
        Reason.number("hours", hours));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    return share(pair).parts() > 0
        ? Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.EVERYBODY,
                "which of the working hours in common suit best for meeting"))
        : Optional.empty();
  }
}
