package org.mentormatching.policy.criteria;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/**
 * The two have different values in a column.
 *
 * @param id an id of its own
 * @param mentee the mentee's column
 * @param mentor the mentor's column
 */
public record UnequalColumns(String id, Column<String> mentee, Column<String> mentor)
    implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "different",
          "The mentee's {mentee} and the mentor's {mentor} differ.",
          List.of(
              Option.required(
                  "id", Option.Kind.ID, "other-team", "An id of your own for this criterion."),
              Option.required("mentee", Option.Kind.COLUMN, "department", "The mentee's column."),
              Option.required("mentor", Option.Kind.COLUMN, "department", "The mentor's column.")),
          options ->
              new UnequalColumns(
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
  public Share share(PairView pair) {
    Optional<String> a = pair.mentee(mentee);
    Optional<String> b = pair.mentor(mentor);
    if (a.isEmpty() || b.isEmpty()) {
      return Share.MISSING;
    }
    return a.equals(b) ? Share.NONE : Share.FULL;
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(
          id + ".missing",
          Audience.of(mentee, mentor),
          "{column} not given",
          Reason.text("column", mentee.name()));
    }
    String a = pair.mentee(mentee).orElse("not given");
    String b = pair.mentor(mentor).orElse("not given");
    return a.equals(b)
        ? Reason.of(
            id + ".same",
            Audience.of(mentee, mentor),
            "both have {column} {value}",
            Reason.text("column", mentee.name()),
            Reason.text("value", a))
        : Reason.of(
            id + ".other",
            Audience.of(mentee, mentor),
            "{column} of the mentee is {a}, of the mentor {b}",
            Reason.text("column", mentee.name()),
            Reason.text("a", a),
            Reason.text("b", b));
  }
}
