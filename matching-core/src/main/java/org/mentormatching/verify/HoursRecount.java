package org.mentormatching.verify;

import static org.mentormatching.model.Columns.HOURS_PER_MONTH;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
      Duration usual = Duration.ofMinutes(limit.usual());
      left -= minutes(pair.mentee().attributes().get(HOURS_PER_MONTH).orElse(usual));
    }
    return left < 0 ? -left : 0;
  }

  private static long minutes(Duration time) {
    return time.getSeconds() / 60;
  }
}
