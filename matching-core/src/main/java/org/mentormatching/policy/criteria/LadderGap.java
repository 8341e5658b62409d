package org.mentormatching.policy.criteria;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * Points by the number of rungs that the mentor stands above the mentee on a ladder of one's own.
 *
 * @param id an id of its own
 * @param column the column of both sides
 * @param ladder the values from the lowest up
 * @param percentByGap per cent of the points by rungs above, negative below; other gaps earn none
 */
public record LadderGap(
    String id, Column<String> column, List<String> ladder, Map<Long, Long> percentByGap)
    implements Criterion {
  private static final Option PERCENT_BY_GAP =
      Option.required(
          "percent_by_gap",
          Option.Kind.PERCENTAGES,
          new TreeMap<>(Map.of(1L, 100L, 2L, 40L)),
          "Per cent of the points by rungs above; other gaps earn none.");

  private static final Option LADDER =
      Option.required(
          "ladder", Option.Kind.TEXTS, List.of("G1", "G2", "G3"), "The values from the lowest up.");

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "ladder-gap",
          "By {column}, on the ladder {ladder}, points go by the number of rungs that the mentor stands"
              + " above the mentee: {percent_by_gap}, none otherwise.",
          List.of(
              Option.required(
                  "id", Option.Kind.ID, "grade-gap", "An id of your own for this criterion."),
              Option.required("column", Option.Kind.COLUMN, "Grade", "The column of both sides."),
              LADDER,
              PERCENT_BY_GAP),
          options ->
              new LadderGap(
                  options.text("id"),
                  Column.text(options.text("column")),
                  options.texts("ladder"),
                  options.percentages("percent_by_gap")));

  /**
   * Copies ladder and percentages and refuses a percentage outside 0 to 100 and a value that stands
   * twice.
   */
  public LadderGap {
    ladder = List.copyOf(ladder);
    LADDER.check(ladder);
    percentByGap = Collections.unmodifiableMap(new TreeMap<>(percentByGap));
    PERCENT_BY_GAP.check(percentByGap);
  }

  @Override
  public String title() {
    return "gap in " + column;
  }

  @Override
  public Reads reads() {
    return Reads.both(column);
  }

  @Override
  public Share share(PairView pair) {
    int mentee = ladder.indexOf(pair.mentee(column).orElse(""));
    int mentor = ladder.indexOf(pair.mentor(column).orElse(""));
    if (mentee < 0 || mentor < 0) {
      return Share.MISSING;
    }
    return Share.of(percentByGap.getOrDefault((long) (mentor - mentee), 0L), 100);
  }

  @Override
  public Reason reason(PairView pair) {
    return Reason.of(
        id + (share(pair).isMissing() ? ".missing" : ".gap"),
        Audience.of(column, column),
        "{column} of the mentee is {a}, of the mentor {b}",
        Reason.text("column", column.name()),
        Reason.text("a", pair.mentee(column).orElse("not given")),
        Reason.text("b", pair.mentor(column).orElse("not given")));
  }
}
