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
 * Both have the same value in a column.
 *
 * @param id an id of its own
 * @param mentee the mentee's column
 * @param mentor the mentor's column
 */
public record SameColumn(String id, Column<String> mentee, Column<String> mentor) implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<>(
          "same",
          "The mentee's {mentee} and the mentor's {mentor} are the same.",
          List.of(
              Option.required(
                  "id", Option.Kind.ID, "same-location", "An id of your own for this rule."),
              Option.required("mentee", Option.Kind.COLUMN, "location", "The mentee's column."),
              Option.required("mentor", Option.Kind.COLUMN, "location", "The mentor's column.")),
          options ->
              new SameColumn(
                  options.text("id"),
                  Column.text(options.text("mentee")),
                  Column.text(options.text("mentor"))));

  @Override
  public String title() {
    return mentee.equals(mentor) ? "the same " + mentee : mentee + " and " + mentor + " the same";
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
    return a.equals(b) ? Verdict.ALLOWED : Verdict.REFUSED;
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
