package org.mentormatching.policy.rules;

import java.util.List;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/**
 * Mentee and mentor differ in a column.
 *
 * @param id an id of its own
 * @param mentee the mentee's column
 * @param mentor the mentor's column
 */
public record DifferentColumn(String id, Column<String> mentee, Column<String> mentor)
    implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<>(
          "different",
          "The mentee's {mentee} and the mentor's {mentor} differ.",
          List.of(
              Option.required(
                  "id", Option.Kind.ID, "other-department", "An id of your own for this rule."),
              Option.required("mentee", Option.Kind.COLUMN, "department", "The mentee's column."),
              Option.required("mentor", Option.Kind.COLUMN, "department", "The mentor's column.")),
          options ->
              new DifferentColumn(
                  options.text("id"),
                  Column.text(options.text("mentee")),
                  Column.text(options.text("mentor"))));

  @Override
  public String title() {
    return mentee.equals(mentor) ? "different " + mentee : mentee + " and " + mentor + " different";
  }

  @Override
  public Reads reads() {
    return same().reads();
  }

  @Override
  public Verdict check(PairView pair) {
    return switch (same().check(pair)) {
      case ALLOWED -> Verdict.REFUSED;
      case REFUSED -> Verdict.ALLOWED;
      case UNKNOWN -> Verdict.UNKNOWN;
    };
  }

  @Override
  public Reason refusal(PairView pair) {
    return same().refusal(pair);
  }

  private SameColumn same() {
    return new SameColumn(id, mentee, mentor);
  }
}
