package org.mentormatching.policy.limits;

import java.util.List;
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
 * Mentees are spread over the mentors: each further mentee of one mentor costs more than the one
 * before. The excess is 1 for the first who costs something, 2 more for the next, and so on.
 *
 * @param free mentees of a mentor who cost nothing
 */
public record RisingLoad(int free) implements AdditiveLimit {
  private static final Option FREE =
      Option.whole("free", 1, 0, 1_000, "Mentees of one mentor who cost nothing.")
          .counting("mentee", "mentees");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "load",
              "Mentees are spread: {free} of a mentor at no cost, the next at one unit, the one"
                  + " after that at two, and so on.",
              List.of(FREE),
              options -> new RisingLoad(options.small("free")))
          .whenMissing("Never missing: mentees are counted.");

  /** One mentee costs nothing. */
  public RisingLoad() {
    this(1);
  }

  /** Refuses a number that is out of range. */
  public RisingLoad {
    FREE.check((long) free);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "load of a mentor";
  }

  @Override
  public Unit unit() {
    return new Unit("unit of load", "units of load");
  }

  @Override
  public Reads reads() {
    return Reads.nothing();
  }

  @Override
  public long weight(GroupView group, int index) {
    return 1;
  }

  @Override
  public long room(GroupView group) {
    return free;
  }

  @Override
  public long excess(long weight, long room) {
    long beyond = Math.max(0, weight - room);
    return beyond * (beyond + 1) / 2;
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        group.size() == 1
            ? "the mentor has {mentees} mentee, {free} of them at no cost"
            : "the mentor has {mentees} mentees, {free} of them at no cost",
        Reason.number("mentees", group.size()),
        Reason.number("free", free));
  }
}
