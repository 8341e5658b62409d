package org.mentormatching.verify;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Share;
import org.mentormatching.result.Match;

/** What the mentee who fares worst has, among those with a new pair. */
final class Floor {
  private Floor() {}

  /** The least mean fit of a mentee's new pairs, rounded down; the greatest fit without any. */
  static long of(Claim claim, Pairs pairs) {
    long floor = Share.WHOLE;
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      List<Match> found =
          pairs.ofMentee(mentee.id()).stream()
              .filter(match -> !claim.settled().isSettled(PairKey.of(match)))
              .toList();
      if (!found.isEmpty()) {
        floor = Math.min(floor, found.stream().mapToLong(Match::fit).sum() / found.size());
      }
    }
    return floor;
  }
}
