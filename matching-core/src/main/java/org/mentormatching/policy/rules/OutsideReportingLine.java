package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.REPORTING_LINE;
import static org.mentormatching.model.Columns.REPORTING_LINE_COMPLETE;

import java.util.List;
import org.mentormatching.model.Link;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/**
 * Neither is above the other in the organisation.
 *
 * @param levels how many levels up and down count
 */
public record OutsideReportingLine(int levels) implements Rule {
  private static final int ALL = 1_000;

  private static final Option LEVELS =
      Option.whole("levels", ALL, 1, ALL, "How many levels up and down count; all unless set.")
          .counting("level", "levels")
          .saying((long) ALL, "all levels");

  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<Rule>(
              "reporting-line",
              "Neither manages the other, directly or through others, counting {levels} up and down.",
              List.of(LEVELS),
              options -> new OutsideReportingLine(options.small("levels")))
          .whenMissing(
              "A line that leads to a manager in no file cannot be checked to its end and counts as"
                  + " missing.");

  /** Refuses a number that is out of range. */
  public OutsideReportingLine {
    LEVELS.check((long) levels);
  }

  /** The whole chain, up and down. */
  public static OutsideReportingLine wholeChain() {
    return new OutsideReportingLine(ALL);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "outside the reporting line";
  }

  @Override
  public Reads reads() {
    return Reads.nothing()
        .menteeMay(REPORTING_LINE_COMPLETE)
        .mentorMay(REPORTING_LINE_COMPLETE)
        .menteeNames(REPORTING_LINE)
        .mentorNames(REPORTING_LINE);
  }

  @Override
  public Verdict check(PairView pair) {
    if (counts(pair.menteeNames(REPORTING_LINE)) || counts(pair.mentorNames(REPORTING_LINE))) {
      return Verdict.REFUSED;
    }
    boolean complete =
        pair.mentee(REPORTING_LINE_COMPLETE).orElse(false)
            && pair.mentor(REPORTING_LINE_COMPLETE).orElse(false);
    return complete ? Verdict.ALLOWED : Verdict.UNKNOWN;
  }

  private boolean counts(Link link) {
    return link.named() && link.value() <= levels;
  }

  @Override
  public Reason refusal(PairView pair) {
    Link above = pair.menteeNames(REPORTING_LINE);
    if (counts(above)) {
      return reason("the mentor is {levels} above the mentee in the organisation", above.value());
    }
    Link below = pair.mentorNames(REPORTING_LINE);
    return counts(below)
        ? reason("the mentee is {levels} above the mentor in the organisation", below.value())
        : Reason.of(
            id() + ".unknown", Audience.EVERYBODY, "the reporting line is not known to its end");
  }

  private Reason reason(String template, long distance) {
    return Reason.of(
        id() + ".refused",
        Audience.EVERYBODY,
        template,
        Reason.text("levels", distance == 1 ? "1 level" : distance + " levels"));
  }
}
