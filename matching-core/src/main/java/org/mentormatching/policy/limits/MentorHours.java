package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.HOURS_PER_MONTH;
import static org.mentormatching.model.Columns.PAIR_MINUTES;

import java.time.Duration;
import java.util.List;
import org.mentormatching.model.Link;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * The hours that a mentor's mentees need with that mentor fit into the hours that the mentor has.
 *
 * @param usual minutes a month that a mentee needs who does not say
 */
public record MentorHours(int usual) implements AdditiveLimit {
  private static final Option USUAL =
      Option.whole(
              "usual_minutes",
              60,
              0,
              31 * 24 * 60,
              "Minutes a month that a mentee needs who does not say.")
          .counting("minute", "minutes");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "hours",
              "The hours a month that a mentor's mentees need fit into those that the mentor has; what"
                  + " is known of a pair goes before what the mentee says, and a mentee who does not"
                  + " say needs {usual_minutes}.",
              List.of(USUAL),
              options -> new MentorHours(options.small("usual_minutes")))
          .whenMissing(
              "A mentee who does not say needs the usual minutes, a mentor who does not say has"
                  + " enough.");

  /** A mentee who does not say needs an hour a month. */
  public MentorHours() {
    this(60);
  }

  /** Refuses minutes that no month has. */
  public MentorHours {
    USUAL.check((long) usual);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "hours of a mentor's mentees";
  }

  @Override
  public Unit unit() {
    return new Unit("minute a month", "minutes a month");
  }

  @Override
  public Reads reads() {
    return Reads.nothing()
        .menteeMay(HOURS_PER_MONTH)
        .mentor(HOURS_PER_MONTH)
        .menteeNames(PAIR_MINUTES);
  }

  @Override
  public long weight(GroupView group, int index) {
    Link ofPair = group.menteeNames(index, PAIR_MINUTES);
    if (ofPair.named()) {
      return ofPair.value();
    }
    return group.mentee(index, HOURS_PER_MONTH).map(Duration::toMinutes).orElse((long) usual);
  }

  @Override
  public long room(GroupView group) {
    return group.mentor(HOURS_PER_MONTH).map(Duration::toMinutes).orElse(Long.MAX_VALUE);
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        group.size() == 1
            ? "the mentee needs {needed} minutes a month, the mentor has {offered}"
            : "the mentees need {needed} minutes a month, the mentor has {offered}",
        Reason.number("needed", weight(group)),
        Reason.number(
            "offered", group.mentor(HOURS_PER_MONTH).map(Duration::toMinutes).orElse(0L)));
  }
}
