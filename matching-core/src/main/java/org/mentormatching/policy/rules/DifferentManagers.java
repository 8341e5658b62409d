package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.MANAGER_ID;
import static org.mentormatching.model.Columns.REPORTING_LINE_COMPLETE;

import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** The two do not report to the same direct manager. Whoever is at the top reports to nobody. */
public final class DifferentManagers implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.<Rule>plain(
              "not-same-manager",
              "Mentee and mentor do not report to the same direct manager.",
              new DifferentManagers())
          .whenMissing(
              "Whoever is at the top of the chart has no manager, and nothing is missing.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "not the same manager";
  }

  @Override
  public Reads reads() {
    return Reads.nothing()
        .menteeMay(MANAGER_ID, REPORTING_LINE_COMPLETE)
        .mentorMay(MANAGER_ID, REPORTING_LINE_COMPLETE);
  }

  @Override
  public Verdict check(PairView pair) {
    Optional<String> mentee = pair.mentee(MANAGER_ID);
    Optional<String> mentor = pair.mentor(MANAGER_ID);
    if (mentee.isPresent() && mentor.isPresent()) {
      return mentee.equals(mentor) ? Verdict.REFUSED : Verdict.ALLOWED;
    }
    boolean known =
        (mentee.isPresent() || pair.mentee(REPORTING_LINE_COMPLETE).orElse(false))
            && (mentor.isPresent() || pair.mentor(REPORTING_LINE_COMPLETE).orElse(false));
    return known ? Verdict.ALLOWED : Verdict.UNKNOWN;
  }

  @Override
  public Reason refusal(PairView pair) {
    return check(pair) == Verdict.REFUSED
        ? Reason.of(
            id() + ".refused", Audience.EVERYBODY, "mentee and mentor report to the same manager")
        : Reason.of(id() + ".unknown", Audience.EVERYBODY, "the direct manager is not known");
  }
}
