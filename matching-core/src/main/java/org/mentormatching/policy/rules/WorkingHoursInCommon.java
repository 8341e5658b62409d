package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.WORKING_HOURS;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/**
 * Mentee and mentor work at the same time for long enough to meet.
 *
 * @param hours least number of hours a week
 */
public record WorkingHoursInCommon(int hours) implements Rule {
  private static final Option HOURS =
      Option.whole("hours", 1, 1, 168, "Fewest hours a week in common.")
          .counting("working hour", "working hours");

  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<>(
          "working-hours",
          "Mentee and mentor have at least {hours} a week in common, time zones considered.",
          List.of(HOURS),
          options -> atLeast(options.small("hours")));

  /** Refuses a number of hours that no week has. */
  public WorkingHoursInCommon {
    HOURS.check((long) hours);
  }

  /**
   * At least so many hours a week.
   *
   * @throws IllegalArgumentException unless from 1 to 168
   */
  public static WorkingHoursInCommon atLeast(int hours) {
    return new WorkingHoursInCommon(hours);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return hours + (hours == 1 ? " working hour" : " working hours") + " a week in common";
  }

  @Override
  public Reads reads() {
    return Reads.both(WORKING_HOURS);
  }

  @Override
  public Verdict check(PairView pair) {
    Optional<WorkingHours> mentee = pair.mentee(WORKING_HOURS);
    Optional<WorkingHours> mentor = pair.mentor(WORKING_HOURS);
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return mentee.get().minutesInCommon(mentor.get()) >= hours * 60
        ? Verdict.ALLOWED
        : Verdict.REFUSED;
  }

  @Override
  public Reason refusal(PairView pair) {
    Optional<WorkingHours> mentee = pair.mentee(WORKING_HOURS);
    Optional<WorkingHours> mentor = pair.mentor(WORKING_HOURS);
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Reason.of(id() + ".unknown", Audience.EVERYBODY, "working hours are not known");
    }
    return Reason.of(
        id() + ".refused",
        Audience.EVERYBODY,
        "{minutes} minutes of working hours a week are in common, the programme asks for {needed}",
        Reason.number("minutes", mentee.get().minutesInCommon(mentor.get())),
        Reason.number("needed", hours * 60L));
  }

  @Override
  public List<Rule> relaxed() {
    return HOURS.takes(hours - 1L) ? List.of(new WorkingHoursInCommon(hours - 1)) : List.of();
  }
}
