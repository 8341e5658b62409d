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

/**
 * Working hours in common, up to as many as are plenty.
 *
 * @param plenty hours a week from which on all points are earned
 */
public record Rhythm(int plenty) implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "rhythm",
          "Working hours in common, in proportion, up to as many as are plenty.",
          List.of(
              Option.of(
                  "plenty", Option.Kind.WHOLE, 20L, "Hours a week that earn all of the points.")),
          options -> new Rhythm(options.small("plenty")));

  /** Twenty hours a week are plenty. */
  public Rhythm() {
    this(20);
  }

  /** Refuses a number of hours that no week has. */
  public Rhythm {
    if (plenty < 1 || plenty > 168) {
      throw new IllegalArgumentException("\"plenty\" is " + plenty + ": a week has 1 to 168 hours");
    }
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
    return Reason.of(
        id() + ".common",
        Audience.EVERYBODY,
        "{hours} working hours a week in common",
        Reason.number("hours", mentee.get().minutesInCommon(mentor.get()) / 60));
  }
}
