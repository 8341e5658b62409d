package org.mentormatching.policy.rules;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
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
    return Reads.nothing().mentee(mentee).mentor(mentor).wordsInCommon();
  }

  @Override
  public Verdict check(PairView pair) {
    Optional<String> a = pair.mentee(mentee);
    Optional<String> b = pair.mentor(mentor);
    if (a.isEmpty() || b.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return a.equals(b) ? Verdict.REFUSED : Verdict.ALLOWED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id + ".refused",
        Audience.of(mentee, mentor),
        "the mentee's {a} is {x}, the mentor's {b} is {y}",
        Reason.text("a", mentee.name()),
        Reason.text("x", pair.mentee(mentee).orElse("unknown")),
        Reason.text("b", mentor.name()),
        Reason.text("y", pair.mentor(mentor).orElse("unknown")));
  }
}
