package org.mentormatching.verify;

import java.util.List;
import org.mentormatching.policy.limits.RisingLoad;

/** One unit for the first mentee who is not free, two for the next, and so on. */
record LoadRecount(RisingLoad limit) implements Recount {
  @Override
  public long excess(List<MadePair> pairs) {
    long units = 0;
    for (int number = 1; number <= pairs.size(); number++) {
      units += Math.max(0, number - limit.free());
    }
    return units;
  }
}
