package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.REPORTING_LINE;
import static org.mentormatching.model.Columns.REPORTING_LINE_COMPLETE;

import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * Two people of whom one is above the other in the organisation never share a mentor, so that what
 * is said stays confidential. The excess counts such pairs of mentees.
 */
public final class NoSharedMentorInLine implements PairwiseLimit {
  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      Definition.plain(
          "no-shared-mentor-in-line",
          "Two mentees of whom one is above the other in the organisation never share a mentor.",
          new NoSharedMentorInLine());

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "no shared mentor in one reporting line";
  }

  @Override
  public Unit unit() {
    return new Unit("pair of mentees", "pairs of mentees");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeMay(REPORTING_LINE_COMPLETE).menteeNames(REPORTING_LINE);
  }

  @Override
  public boolean looksAtMenteesOnly() {
    return true;
  }

  @Override
  public long between(GroupView group, int one, int other) {
    return isAbove(group, one, other) || isAbove(group, other, one) ? 1 : 0;
  }

  private static boolean isAbove(GroupView group, int upper, int lower) {
    return group.menteeNames(lower, REPORTING_LINE, upper).named();
  }

  @Override
  public Reason reason(GroupView group) {
    long pairs = excess(group);
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        pairs == 1
            ? "one of the mentor's mentees stands above another in the organisation"
            : "{pairs} pairs of the mentor's mentees stand above one another in the organisation",
        Reason.number("pairs", pairs));
  }
}
