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
 * Two numbers are close: all points for equal ones, falling in proportion to none where they are so
 * far apart.
 *
 * @param id an id of its own
 * @param mentee the mentee's column
 * @param mentor the mentor's column
 * @param reach how far apart earns nothing any more
 */
public record Closeness(String id, Column<Long> mentee, Column<Long> mentor, long reach)
    implements Criterion {
  private static final Option REACH =
      Option.required("reach", 10, 1, 1_000_000_000, "How far apart earns nothing any more.");

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "closeness",
          "The mentee's {mentee} and the mentor's {mentor} are close: all points for equal numbers,"
              + " falling in proportion to none for numbers {reach} apart.",
          List.of(
              Option.required(
                  "id",
                  Option.Kind.ID,
                  "similar-experience",
                  "An id of your own for this criterion."),
              Option.required(
                  "mentee", Option.Kind.COLUMN, "Years", "The mentee's column, of whole numbers."),
              Option.required(
                  "mentor", Option.Kind.COLUMN, "Years", "The mentor's column, of whole numbers."),
              REACH),
          options ->
              new Closeness(
                  options.text("id"),
                  Column.number(options.text("mentee")),
                  Column.number(options.text("mentor")),
                  options.whole("reach")));

  /** Refuses a reach that is out of range. */
  public Closeness {
    REACH.check(reach);
  }

  @Override
  public String title() {
    return mentee.equals(mentor) ? "close in " + mentee : mentee + " close to " + mentor;
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(mentee).mentor(mentor);
  }

  @Override
  public Share share(PairView pair) {
    Optional<Long> a = pair.mentee(mentee);
    Optional<Long> b = pair.mentor(mentor);
    if (a.isEmpty() || b.isEmpty()) {
      return Share.MISSING;
    }
    long apart = Math.max(a.get(), b.get()) - Math.min(a.get(), b.get());
    boolean isFar = apart < 0 || apart >= reach; // negative if too far apart for a long
    return isFar ? Share.NONE : Share.of(reach - apart, reach);
  }

  @Override
  public Reason reason(PairView pair) {
    Audience audience = Audience.of(mentee, mentor);
    if (share(pair).isMissing()) {
      return Reason.of(
          id + ".missing", audience, "{column} not given", Reason.text("column", mentee.name()));
    }
    return Reason.of(
        id + ".apart",
        audience,
        "{a} of the mentee is {x}, {b} of the mentor is {y}",
        Reason.text("a", mentee.name()),
        Reason.number("x", pair.mentee(mentee).orElse(0L)),
        Reason.text("b", mentor.name()),
        Reason.number("y", pair.mentor(mentor).orElse(0L)));
  }
}
