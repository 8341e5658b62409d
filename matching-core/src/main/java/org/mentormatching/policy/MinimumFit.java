package org.mentormatching.policy;

import java.util.Locale;
import java.util.Optional;
import org.mentormatching.policy.Appraisal.Ruling;

/**
 * The least fit of a pair, which counts as a rule of its own: it reads what the criteria say
 * together instead of answers, so that it comes after all other rules.
 *
 * @param percent from 0 to 100; 0 asks for nothing
 */
public record MinimumFit(int percent) {
  /** The id under which it appears among the rules. */
  public static final String ID = Policy.MINIMUM_FIT;

  /** Whether it asks for anything. */
  public boolean isOn() {
    return percent > 0;
  }

  /** What it asks for, in a sentence. */
  public String sentence() {
    return "The pair earns at least " + percent + " % of the points that it can attain.";
  }

  /** What it says of a pair with this fit in ten-thousandths. */
  public Ruling ruling(int fit) {
    boolean refuses = fit < percent * 100;
    return new Ruling(
        ID,
        "fit of at least " + percent,
        refuses ? Verdict.REFUSED : Verdict.ALLOWED,
        refuses,
        refuses ? Optional.of(refusal(fit)) : Optional.empty());
  }

  private Reason refusal(int fit) {
    return Reason.of(
        ID + ".refused",
        Audience.COORDINATOR,
        "fit is {fit}, the programme asks for at least {least}",
        Reason.text("fit", String.format(Locale.ROOT, "%d.%02d", fit / 100, fit % 100)),
        Reason.number("least", percent));
  }
}
