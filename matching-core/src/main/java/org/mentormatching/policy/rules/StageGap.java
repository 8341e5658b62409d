package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.STAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Source;
import org.mentormatching.policy.Verdict;

/**
 * The mentor stands so many rungs above the mentee.
 *
 * @param least fewest rungs; negative below the mentee
 * @param most most rungs
 */
public record StageGap(int least, int most) implements Rule {
  private static final Option LEAST =
      Option.whole("least", 1, -100, 100, "Fewest rungs above the mentee; negative below.");
  private static final Option MOST =
      Option.whole("most", 3, -100, 100, "Most rungs above the mentee; negative below.");

  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<Rule>(
              "stage-gap",
              "The mentor stands {band} the mentee. Nobody is above a mentee at"
                  + " the top of the ladder, who finds a mentor only where 0 rungs are allowed.",
              List.of(LEAST, MOST),
              options -> between(options.small("least"), options.small("most")))
          .phrasing("band", options -> standing(options.small("least"), options.small("most")))
          .whenMissing("A stage that is not on the ladder counts as missing.")
          .leaningOn(
              new Source(
                  "Mentors two or more levels above: no relation to satisfaction or leaving.",
                  "61 pairs",
                  "Raabe & Beehr 2003"));

  /** Refuses rungs that are out of range and a band without a number in it. */
  public StageGap {
    LEAST.check((long) least);
    MOST.check((long) most);
    if (least > most) {
      throw new IllegalArgumentException(
          "\"least\" is " + least + " and \"most\" is " + most + ": no gap fits between them");
    }
  }

  /**
   * From {@code least} to {@code most} rungs above the mentee, both included.
   *
   * @throws IllegalArgumentException if {@code least} is greater than {@code most}
   */
  public static StageGap between(int least, int most) {
    return new StageGap(least, most);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "stage " + band(least, most);
  }

  @Override
  public Reads reads() {
    return Reads.both(STAGE);
  }

  @Override
  public Verdict check(PairView pair) {
    OptionalInt mentee = rung(pair, pair.mentee(STAGE).orElse(""));
    OptionalInt mentor = rung(pair, pair.mentor(STAGE).orElse(""));
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    int gap = mentor.getAsInt() - mentee.getAsInt();
    return gap >= least && gap <= most ? Verdict.ALLOWED : Verdict.REFUSED;
  }

  private static OptionalInt rung(PairView pair, String stage) {
    return pair.ladder().rungOf(stage);
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id() + ".refused",
        Audience.EVERYBODY,
        "the mentor is {mentor}, the mentee {mentee}; the programme asks for " + rungs(least, most),
        Reason.text("mentor", pair.mentor(STAGE).orElse("of unknown stage")),
        Reason.text("mentee", pair.mentee(STAGE).orElse("of unknown stage")),
        Reason.number("least", least),
        Reason.number("most", most));
  }

  /** From where to where, as a title says it: {@code 1 to 3 above, 1 below to 3 above}. */
  static String band(int least, int most) {
    if (least >= 0) {
      return least + " to " + most + " above";
    }
    return most < 0 ? -most + " to " + -least + " below" : -least + " below to " + most + " above";
  }

  /** Where the mentor stands to the mentee: {@code 1 rung below to 3 above}. */
  static String standing(int least, int most) {
    return rungs(least, most)
        .replace("{least}", Integer.toString(least))
        .replace("{most}", Integer.toString(most));
  }

  /** What is asked for, with {@code {least}} and {@code {most}} as they are needed. */
  static String rungs(int least, int most) {
    if (least < 0 && most >= 0) {
      return -least + (least == -1 ? " rung" : " rungs") + " below to {most} above";
    }
    if (least < 0) {
      String nearest = least == most ? "" : -most + " to ";
      return nearest + -least + (least == -1 ? " rung below" : " rungs below");
    }
    String asked = least == most ? "{most}" : "{least} to {most}";
    return asked + (least == 1 && most == 1 ? " rung above" : " rungs above");
  }

  @Override
  public List<Rule> relaxed() {
    List<Rule> relaxed = new ArrayList<>();
    if (LEAST.takes(least - 1L)) {
      relaxed.add(new StageGap(least - 1, most));
    }
    if (MOST.takes(most + 1L)) {
      relaxed.add(new StageGap(least, most + 1));
    }
    return relaxed;
  }
}
