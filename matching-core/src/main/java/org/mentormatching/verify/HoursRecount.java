package org.mentormatching.verify;

import static org.mentormatching.model.Columns.HOURS_PER_MONTH;
import static org.mentormatching.model.Columns.PAIR_MINUTES;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Links;
import org.mentormatching.policy.limits.MentorHours;

/** Minutes a month beyond those that a mentor has. */
record HoursRecount(MentorHours limit) implements Recount {
  @Override
  public long excess(List<MadePair> pairs) {
    Optional<Duration> has = pairs.get(0).mentor().attributes().get(HOURS_PER_MONTH);
    if (has.isEmpty()) {
      return 0;
    }
    long left = minutes(has.get());
    for (MadePair pair : pairs) {
      left -= needed(pair);
    }
    return left < 0 ? -left : 0;
  }

  private long needed(MadePair pair) {
    Attributes mentee = pair.mentee().attributes();
    Optional<Links> pairs = mentee.get(PAIR_MINUTES);
    if (pairs.isPresent() && pairs.get().byNumber().contains(pair.mentor().id())) {
      return pairs.get().to(pair.mentor().id()).value();
    }
    Optional<Duration> said = mentee.get(HOURS_PER_MONTH);
    return said.isPresent() ? minutes(said.get()) : limit.usual();
  }

  private static long minutes(Duration time) {
    return time.toSeconds() / 60;
  }
}
