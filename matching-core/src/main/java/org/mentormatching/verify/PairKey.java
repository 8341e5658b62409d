package org.mentormatching.verify;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Match;

/** A mentee with a mentor, by id. */
record PairKey(String menteeId, String mentorId) {
  static PairKey of(Match match) {
    return new PairKey(match.menteeId(), match.mentorId());
  }

  static PairKey of(Mentee mentee, Mentor mentor) {
    return new PairKey(mentee.id(), mentor.id());
  }

  /** Both ids, as violations name them. */
  List<String> ids() {
    return List.of(menteeId, mentorId);
  }
}
