package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.PAST_MENTORS;

import java.util.List;
import org.mentormatching.model.Link;
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
 * A pair that has ended is not made again for a while.
 *
 * @param cycles for how many cycles
 */
public record NoRepeat(int cycles) implements Rule {
  private static final Option CYCLES =
      Option.whole("cycles", 4, 1, 1_000, "For how many cycles; 1 is the last one.")
          .counting("cycle", "cycles")
          .saying(1L, "cycle");

  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<Rule>(
              "no-repeat",
              "A pair that ended within the last {cycles} is not made again.",
              List.of(CYCLES),
              options -> within(options.small("cycles")))
          .whenMissing("A pair without a past is allowed.")
          .leaningOn(
              new Source(
                  "Pairs that hold gain, pairs that end early do not, and re-matching after a break"
                      + " can hurt.",
                  "randomised, 1,139 young people",
                  "Grossman et al. 2012"));

  /** Refuses a number that is out of range. */
  public NoRepeat {
    CYCLES.check((long) cycles);
  }

  /**
   * Not within so many cycles.
   *
   * @throws IllegalArgumentException unless from 1 to 1000
   */
  public static NoRepeat within(int cycles) {
    return new NoRepeat(cycles);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "no repeat within " + cycles + (cycles == 1 ? " cycle" : " cycles");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeNames(PAST_MENTORS);
  }

  @Override
  public Verdict check(PairView pair) {
    Link past = pair.menteeNames(PAST_MENTORS);
    return past.named() && past.value() <= cycles ? Verdict.REFUSED : Verdict.ALLOWED;
  }

  @Override
  public Reason refusal(PairView pair) {
    long ago = pair.menteeNames(PAST_MENTORS).value();
    return Reason.of(
        id() + ".refused",
        Audience.EVERYBODY,
        ago == 1
            ? "the two were a pair until {ago} cycle ago, the programme waits for {cycles}"
            : "the two were a pair until {ago} cycles ago, the programme waits for {cycles}",
        Reason.number("ago", ago),
        Reason.number("cycles", cycles));
  }

  @Override
  public List<Rule> relaxed() {
    return CYCLES.takes(cycles - 1L) ? List.of(new NoRepeat(cycles - 1)) : List.of();
  }
}
