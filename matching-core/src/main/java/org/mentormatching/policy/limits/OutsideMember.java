package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.DEPARTMENT;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PanelMemberLimit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * Of the mentors of a mentee who has several, at least one gives another answer than the mentee in
 * a column: somebody from outside the own department.
 *
 * @param column of both sides
 */
public record OutsideMember(Column<String> column) implements PanelMemberLimit {
  private static final Option COLUMN =
      Option.column(
          "column", DEPARTMENT.name(), "The column in which one of them differs from the mentee.");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "outside-member",
              "Of several mentors of a mentee one is from outside the own {column}, as far as that costs"
                  + " nobody a mentor; it goes before fit.",
              List.of(COLUMN),
              options -> new OutsideMember(Column.text(options.text("column"))))
          .whenMissing(
              "A mentor who does not say is not from outside; of a mentee who does not say nothing is"
                  + " asked, and any several mentors count as what is asked for.");

  /** The department. */
  public OutsideMember() {
    this(DEPARTMENT);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "somebody from outside the own " + column + " among several mentors";
  }

  @Override
  public Unit unit() {
    return new Unit(
        "mentee without a mentor from outside", "mentees without a mentor from outside");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(column).mentor(column);
  }

  @Override
  public boolean isAskedFor(GroupView panel, int index) {
    Optional<String> own = panel.mentee(index, column);
    Optional<String> other = panel.mentor(index, column);
    return own.isEmpty() || (other.isPresent() && !other.equals(own));
  }

  @Override
  public Reason reason(GroupView panel) {
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        "none of the mentee's {mentors} mentors is known to be from outside {answer} ({column})",
        Reason.number("mentors", panel.size()),
        Reason.text("answer", panel.size() == 0 ? "" : panel.mentee(0, column).orElse("")),
        Reason.text("column", column.name()));
  }
}
