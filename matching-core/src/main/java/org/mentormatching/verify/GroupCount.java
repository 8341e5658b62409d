package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.WhenUnknown;

/** Counts once more what lower limits on the coverage of groups miss, and who counts there. */
final class GroupCount {
  private GroupCount() {}

  /** What all such limits miss. */
  static long missing(Claim claim, Pairs pairs) {
    return claim.policy().lowerCoverageLimits().stream()
        .mapToLong(limit -> missing(claim, limit, pairs))
        .sum();
  }

  /** What one limit misses. */
  static long missing(Claim claim, LowerLimit limit, Pairs pairs) {
    Predicate<Mentee> hasMentor =
        mentee ->
            claim.settled().filledWishes(mentee.id()) + pairs.ofMentee(mentee.id()).size() > 0;
    List<Mentee> takingPart = new ArrayList<>();
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      boolean isOut =
          mentee.mentorsWanted() < 1
              || refusal(claim, mentee, Columns.ACTIVE, false)
              || refusal(claim, mentee, Columns.CONSENT, true);
      if (!isOut || hasMentor.test(mentee)) {
        takingPart.add(mentee);
      }
    }
    return Recounts.of(limit, claim.policy()).missing(takingPart, hasMentor);
  }

  /** Whether a mentee says no where a rule asks, or says nothing where silence may be refused. */
  private static boolean refusal(
      Claim claim, Mentee mentee, Column<Boolean> column, boolean silence) {
    Optional<Boolean> answer = mentee.attributes().get(column);
    for (RuleEntry entry : claim.policy().rules()) {
      if (entry.rule().reads().ofMentee().contains(column)
          && !answer.orElse(!silence || entry.whenUnknown() != WhenUnknown.REFUSE)) {
        return true;
      }
    }
    return false;
  }
}
