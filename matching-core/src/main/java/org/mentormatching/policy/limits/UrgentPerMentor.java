package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.MAX_URGENT;
import static org.mentormatching.model.Columns.URGENCY;
import static org.mentormatching.model.Columns.URGENCY_CONFIRMED;

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
 * A mentor has few mentees who need one now, as the policy counts urgency. The excess counts the
 * urgent mentees beyond that.
 *
 * @param most urgent mentees of a mentor who does not say how many
 */
public record UrgentPerMentor(int most) implements AdditiveLimit {
  private static final Option MOST =
      Option.whole(
              "most", 1, 0, 1_000, "Urgent mentees of a mentor who does not say how many at most.")
          .counting("urgent mentee", "urgent mentees");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "urgent-per-mentor",
              "A mentor has at most {most}, or as many as the mentor's max_urgent says.",
              List.of(MOST),
              options -> new UrgentPerMentor(options.small("most")))
          .whenMissing(
              "A mentee who does not say is not urgent; a mentor who does not say takes as many as"
                  + " the limit has it.");

  /** One urgent mentee of a mentor. */
  public UrgentPerMentor() {
    this(1);
  }

  /** Refuses a number that is out of range. */
  public UrgentPerMentor {
    MOST.check((long) most);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "urgent mentees of a mentor";
  }

  @Override
  public Unit unit() {
    return new Unit("urgent mentee too many", "urgent mentees too many");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(URGENCY).menteeMay(URGENCY_CONFIRMED).mentorMay(MAX_URGENT);
  }

  @Override
  public long weight(GroupView group, int index) {
    boolean isUrgent =
        group
            .urgencyTrust()
            .isUrgentNow(group.mentee(index, URGENCY), group.mentee(index, URGENCY_CONFIRMED));
    return isUrgent ? 1 : 0;
  }

  @Override
  public long room(GroupView group) {
    return Math.max(0, group.mentor(MAX_URGENT).orElse((long) most));
  }

  @Override
  public Reason reason(GroupView group) {
    long urgent = weight(group);
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        urgent == 1
            ? "{urgent} of the mentor's mentees is urgent, at most {most} may be"
            : "{urgent} of the mentor's mentees are urgent, at most {most} may be",
        Reason.number("urgent", urgent),
        Reason.number("most", room(group)));
  }
}
