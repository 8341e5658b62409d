package org.mentormatching.policy.rules;

import java.util.ArrayList;
import java.util.List;
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
 * The mentor stands so many rungs above the mentee on a ladder of one's own.
 *
 * @param id an id of its own
 * @param column the column of both sides
 * @param ladder the values from the lowest up
 * @param least fewest rungs; negative below the mentee
 * @param most most rungs
 */
public record LadderGapWithin(
    String id, Column<String> column, List<String> ladder, int least, int most) implements Rule {
  private static final Option LEAST =
      Option.whole("least", 1, -100, 100, "Fewest rungs above the mentee; negative below.");
  private static final Option MOST =
      Option.whole("most", 3, -100, 100, "Most rungs above the mentee; negative below.");

  private static final Option LADDER =
      Option.required(
          "ladder", Option.Kind.TEXTS, List.of("G1", "G2", "G3"), "The values from the lowest up.");

  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<Rule>(
              "ladder-gap",
              "By {column}, on the ladder {ladder}, the mentor stands {band} the mentee.",
              List.of(
                  Option.required(
                      "id", Option.Kind.ID, "grades-above", "An id of your own for this rule."),
                  Option.required(
                      "column", Option.Kind.COLUMN, "Grade", "The column of both sides."),
                  LADDER,
                  LEAST,
                  MOST),
              options ->
                  new LadderGapWithin(
                      options.text("id"),
                      Column.text(options.text("column")),
                      options.texts("ladder"),
                      options.small("least"),
                      options.small("most")))
          .phrasing(
              "band", options -> StageGap.standing(options.small("least"), options.small("most")));

  /** Refuses rungs that are out of range, a value that stands twice and a band without a number. */
  public LadderGapWithin {
    ladder = List.copyOf(ladder);
    LADDER.check(ladder);
    LEAST.check((long) least);
    MOST.check((long) most);
    if (least > most) {
      throw new IllegalArgumentException(
          "\"least\" is " + least + " and \"most\" is " + most + ": no gap fits between them");
    }
  }

  @Override
  public String title() {
    return column + " " + StageGap.band(least, most);
  }

  @Override
  public Reads reads() {
    return Reads.both(column);
  }

  @Override
  public Verdict check(PairView pair) {
    int mentee = ladder.indexOf(pair.mentee(column).orElse(""));
    int mentor = ladder.indexOf(pair.mentor(column).orElse(""));
    if (mentee < 0 || mentor < 0) {
      return Verdict.UNKNOWN;
    }
    return mentor - mentee >= least && mentor - mentee <= most ? Verdict.ALLOWED : Verdict.REFUSED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id + ".refused",
        Audience.of(column, column),
        "the mentor's {column} is {mentor}, the mentee's {mentee}; the programme asks for "
            + StageGap.rungs(least, most),
        Reason.text("column", column.name()),
        Reason.text("mentor", pair.mentor(column).orElse("unknown")),
        Reason.text("mentee", pair.mentee(column).orElse("unknown")),
        Reason.number("least", least),
        Reason.number("most", most));
  }

  @Override
  public List<Rule> relaxed() {
    List<Rule> relaxed = new ArrayList<>();
    if (LEAST.takes(least - 1L)) {
      relaxed.add(new LadderGapWithin(id, column, ladder, least - 1, most));
    }
    if (MOST.takes(most + 1L)) {
      relaxed.add(new LadderGapWithin(id, column, ladder, least, most + 1));
    }
    return relaxed;
  }
}
