package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.CONSENT;

import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** Both consent to being matched. */
public final class Consent implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.<Rule>plain("consent", "Both consent to being matched.", new Consent())
          .whenMissing(
              "Whoever is not asked has neither consented nor refused. In a file that asks, an"
                  + " empty cell is a no, whatever missing says: it is what an unticked box leaves."
                  + " One refusal decides.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "both consent";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeMay(CONSENT).mentorMay(CONSENT);
  }

  @Override
  public Verdict check(PairView pair) {
    if (!pair.mentee(CONSENT).orElse(true) || !pair.mentor(CONSENT).orElse(true)) {
      return Verdict.REFUSED;
    }
    return pair.mentee(CONSENT).isPresent() && pair.mentor(CONSENT).isPresent()
        ? Verdict.ALLOWED
        : Verdict.UNKNOWN;
  }

  @Override
  public Optional<String> choice() {
    return Optional.of("one of the two has not consented");
  }

  @Override
  public Reason refusal(PairView pair) {
    boolean menteeRefuses = !pair.mentee(CONSENT).orElse(true);
    return Reason.of(
        id() + ".refused",
        Audience.COORDINATOR,
        menteeRefuses || pair.mentor(CONSENT).orElse(false)
            ? "the mentee has not consented"
            : "the mentor has not consented");
  }
}
