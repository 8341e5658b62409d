package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.limits.CoverageOfGroups;

/** Of each group so many more are missed as bring it near enough to all others, one by one. */
record CoverageRecount(CoverageOfGroups limit) implements Recount {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** Pairs alone miss nothing: everybody in them has a mentor. */
  @Override
  public long excess(List<MadePair> pairs) {
    return 0;
  }

  @Override
  public long missing(List<Mentee> takingPart, Predicate<Mentee> hasMentor) {
    long missing = 0;
    for (Column<String> column : limit.columns()) {
      Map<String, List<Mentee>> groups = new LinkedHashMap<>();
      for (Mentee mentee : takingPart) {
        mentee
            .attributes()
            .get(column)
            .ifPresent(
                answer -> groups.computeIfAbsent(answer, key -> new ArrayList<>()).add(mentee));
      }
      long served = takingPart.stream().filter(hasMentor).count();
      for (List<Mentee> group : groups.values()) {
        long with = group.stream().filter(hasMentor).count();
        long restWith = served - with;
        long restOf = (long) takingPart.size() - group.size();
        while (isBelow(with, group.size(), restWith, restOf)) {
          with++;
          missing++;
        }
      }
    }
    return missing;
  }

  /**
   * Whether a share is more than the points below another: crosswise, so that nothing is rounded.
   */
  private boolean isBelow(long with, long of, long restWith, long restOf) {
    BigInteger group = times(with, restOf).multiply(HUNDRED);
    BigInteger rest = times(restWith, of).multiply(HUNDRED);
    BigInteger points = times(of, restOf).multiply(BigInteger.valueOf(limit.within()));
    return group.add(points).compareTo(rest) < 0;
  }

  private static BigInteger times(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }
}
