package org.mentormatching.verify;

import static org.mentormatching.model.Columns.MAX_URGENT;
import static org.mentormatching.model.Columns.URGENCY;
import static org.mentormatching.model.Columns.URGENCY_CONFIRMED;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Attributes;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.limits.UrgentPerMentor;

/** Urgent mentees beyond those that a mentor takes. */
record UrgentRecount(UrgentPerMentor limit, Policy policy) implements Recount {
  @Override
  public long excess(List<MadePair> pairs) {
    Optional<Long> takes = pairs.get(0).mentor().attributes().get(MAX_URGENT);
    long left = takes.isPresent() ? takes.get() : limit.most();
    long beyond = 0;
    for (MadePair pair : pairs) {
      if (isUrgent(pair.mentee().attributes())) {
        beyond += left > 0 ? 0 : 1;
        left--;
      }
    }
    return beyond;
  }

  private boolean isUrgent(Attributes answers) {
    Optional<String> said = answers.get(URGENCY);
    Optional<Boolean> confirmed = answers.get(URGENCY_CONFIRMED);
    return said.isPresent()
        && said.get().equals("now")
        && (policy.urgencyTrust() == UrgencyTrust.AS_STATED
            || (confirmed.isPresent() && confirmed.get()));
  }
}
