package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.EXCLUDED_MENTEES;
import static org.mentormatching.model.Columns.EXCLUDED_MENTORS;

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
          .whenMissing("Whoever names nobody rules out nobody.");

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
    return Reads.nothing().menteeNames(EXCLUDED_MENTORS).mentorNames(EXCLUDED_MENTEES);
  }

  @Override
  public Verdict check(PairView pair) {
    return pair.menteeNames(EXCLUDED_MENTORS).named() || pair.mentorNames(EXCLUDED_MENTEES).named()
        ? Verdict.REFUSED
        : Verdict.ALLOWED;
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
