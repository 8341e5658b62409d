package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.EXCLUDED_MENTEES;
import static org.mentormatching.model.Columns.EXCLUDED_MENTORS;
import static org.mentormatching.model.Columns.EXCLUSIONS_UNDERSTOOD;

import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** Nobody gets a partner whom either side or the coordinator has ruled out. */
public final class Exclusions implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.<Rule>plain(
              "exclusions",
              "Pairs that the coordinator, the mentee or the mentor has ruled out are never made.",
              new Exclusions())
          .whenMissing(
              "Whoever names nobody rules out nobody. Where it is not known whom somebody has ruled"
                  + " out, the rule cannot be checked for the pairs of that person.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "not ruled out";
  }

  @Override
  public Reads reads() {
    return Reads.nothing()
        .menteeMay(EXCLUSIONS_UNDERSTOOD)
        .mentorMay(EXCLUSIONS_UNDERSTOOD)
        .menteeNames(EXCLUDED_MENTORS)
        .mentorNames(EXCLUDED_MENTEES);
  }

  @Override
  public Verdict check(PairView pair) {
    if (pair.menteeNames(EXCLUDED_MENTORS).named() || pair.mentorNames(EXCLUDED_MENTEES).named()) {
      return Verdict.REFUSED;
    }
    boolean understood =
        pair.mentee(EXCLUSIONS_UNDERSTOOD).orElse(true)
            && pair.mentor(EXCLUSIONS_UNDERSTOOD).orElse(true);
    return understood ? Verdict.ALLOWED : Verdict.UNKNOWN;
  }

  @Override
  public Optional<String> choice() {
    return Optional.of("ruled out by one of the two");
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id() + ".refused",
        Audience.COORDINATOR,
        pair.mentorNames(EXCLUDED_MENTEES).named()
            ? "ruled out by the mentor"
            : "ruled out by the mentee or the coordinator");
  }
}
