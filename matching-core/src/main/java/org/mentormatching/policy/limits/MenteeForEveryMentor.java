package org.mentormatching.policy.limits;

import java.util.List;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/** Every mentor who offers a seat gets at least one mentee. */
public record MenteeForEveryMentor() implements LowerLimit {
  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "mentee-for-every-mentor",
              "Every mentor who offers a seat gets at least one mentee, as far as that costs nobody a"
                  + " mentor; it goes before fit.",
              List.of(),
              options -> new MenteeForEveryMentor())
          .whenMissing("Never missing: mentees are counted.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "a mentee for every mentor";
  }

  @Override
  public Unit unit() {
    return new Unit("mentor without a mentee", "mentors without a mentee");
  }

  @Override
  public Reads reads() {
    return Reads.nothing();
  }

  @Override
  public long excess(GroupView group) {
    return group.size() == 0 ? 1 : 0;
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        "the mentor offers seats and has {mentees} mentees",
        Reason.number("mentees", group.size()));
  }
}
