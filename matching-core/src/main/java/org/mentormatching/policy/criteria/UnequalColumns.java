package org.mentormatching.policy.criteria;

import java.util.List;
import org.mentormatching.model.Column;
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
    return equal().reads();
  }

  @Override
  public Share share(PairView pair) {
    Share share = equal().share(pair);
    return share.isMissing() ? share : Share.of(Share.WHOLE - share.parts(), Share.WHOLE);
  }

  @Override
  public Reason reason(PairView pair) {
    return equal().reason(pair);
  }

  private EqualColumns equal() {
    return new EqualColumns(id, mentee, mentor);
  }
}
