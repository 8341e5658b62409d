package org.mentormatching.policy.limits;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.KeyedLimit;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * At most so many pairs whose mentees, or whose mentors, have the same answer in a column. The
 * excess counts the pairs beyond.
 *
 * @param id an id of its own
 * @param side whose answers are looked at
 * @param column in which they are looked at
 * @param most pairs with the same answer
 */
public record AtMost(String id, Side side, Column<String> column, int most)
    implements KeyedLimit, AdditiveLimit, CappedLimit {
  /** Whose answers a limit looks at. */
  public enum Side {
    /** Those of the mentees. */
    MENTEES,
    /** Those of the mentors. */
    MENTORS
  }

  private static final Option MOST =
      Option.required("most", 5, 0, 1_000_000, "Pairs with the same answer.")
          .counting("pair", "pairs");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "at-most",
              "Of {side} with the same {column} there are at most {most}.",
              List.of(
                  Option.required(
                      "id", Option.Kind.ID, "few-from-each-office", "An id of your own."),
                  Option.choice("side", Side.MENTEES, "Whose answers are looked at."),
                  Option.required(
                      "column", Option.Kind.COLUMN, "location", "The column of that side."),
                  MOST),
              options ->
                  new AtMost(
                      options.text("id"),
                      options.choice("side", Side.class),
                      Column.text(options.text("column")),
                      options.small("most")))
          .whenMissing("A pair without an answer is not counted.");

  /** Refuses a number that is out of range. */
  public AtMost {
    MOST.check((long) most);
  }

  @Override
  public String title() {
    return "at most "
        + most
        + (most == 1 ? " pair" : " pairs")
        + " per "
        + column
        + (side == Side.MENTEES ? " of mentees" : " of mentors");
  }

  @Override
  public Unit unit() {
    return new Unit("pair too many", "pairs too many");
  }

  @Override
  public Reads reads() {
    return side == Side.MENTEES ? Reads.nothing().mentee(column) : Reads.nothing().mentor(column);
  }

  @Override
  public List<String> keys(GroupView pair) {
    return answer(pair).map(List::of).orElse(List.of());
  }

  @Override
  public long mostOfCap() {
    return most;
  }

  private Optional<String> answer(GroupView pair) {
    return side == Side.MENTEES ? pair.mentee(0, column) : pair.mentor(0, column);
  }

  @Override
  public long weight(GroupView group, int index) {
    return 1;
  }

  @Override
  public long room(GroupView group) {
    return most;
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        id + ".excess",
        Audience.COORDINATOR,
        group.size() == 1
            ? "{pairs} pair of {side} has {answer} as {column}, at most {most} may"
            : "{pairs} pairs of {side} have {answer} as {column}, at most {most} may",
        Reason.number("pairs", group.size()),
        Reason.text("side", Option.word(side)),
        Reason.text("column", column.name()),
        Reason.text("answer", answer(group).orElse("")),
        Reason.number("most", most));
  }
}
