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
 * The share of the values of a list of the mentee that stand in a list of the mentor.
 *
 * @param id an id of its own
 * @param mentee the mentee's column
 * @param mentor the mentor's column
 */
public record SharedValues(String id, Column<List<String>> mentee, Column<List<String>> mentor)
    implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "overlap",
          "The share of the mentee's {mentee} that is among the mentor's {mentor}.",
          List.of(
              Option.required(
                  "id",
                  Option.Kind.ID,
                  "hobbies-in-common",
                  "An id of your own for this criterion."),
              Option.required("mentee", Option.Kind.COLUMN, "Hobbies", "The mentee's column."),
              Option.required("mentor", Option.Kind.COLUMN, "Hobbies", "The mentor's column.")),
          options ->
              new SharedValues(
                  options.text("id"),
                  Column.list(options.text("mentee")),
                  Column.list(options.text("mentor"))));

  @Override
  public String title() {
    return mentee.equals(mentor) ? "common " + mentee : mentee + " in common with " + mentor;
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(mentee).mentor(mentor).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    return Overlap.covered(pair.mentee(mentee), pair.mentor(mentor));
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
    List<String> common = Overlap.common(pair.mentee(mentee), pair.mentor(mentor));
    return common.isEmpty()
        ? Reason.of(
            id + ".none",
            Audience.of(mentee, mentor),
            "no {column} in common",
            Reason.text("column", mentee.name()))
        : Reason.of(
            id + ".some",
            Audience.of(mentee, mentor),
            "{column} in common: {common}",
            Reason.text("column", mentee.name()),
            Reason.texts("common", common));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    List<String> common = Overlap.common(pair.mentee(mentee), pair.mentor(mentor));
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                id + ".starter",
                Audience.of(mentee, mentor),
                "{common}: what it means to each of the two",
                Reason.texts("common", common)));
  }
}
