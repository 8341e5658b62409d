package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.ACTIVE;

import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** Both take part in this cycle; whoever says nothing does. */
public final class Active implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.<Rule>plain("active", "Both take part in this cycle.", new Active())
          .whenMissing("Whoever says nothing takes part.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "both take part";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeMay(ACTIVE).mentorMay(ACTIVE);
  }

  @Override
  public Verdict check(PairView pair) {
    if (!pair.mentee(ACTIVE).orElse(true) || !pair.mentor(ACTIVE).orElse(true)) {
      return Verdict.REFUSED;
    }
    return Verdict.ALLOWED;
  }

  @Override
  public Optional<String> choice() {
    return Optional.of("one of the two does not take part in this cycle");
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id() + ".refused",
        Audience.COORDINATOR,
        pair.mentor(ACTIVE).orElse(true)
            ? "the mentee does not take part in this cycle"
            : "the mentor does not take part in this cycle");
  }
}
