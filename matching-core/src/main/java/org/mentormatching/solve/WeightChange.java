package org.mentormatching.solve;

import java.util.List;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;

/**
 * The points of a policy's criteria with those of one of them changed by a number of twentieths.
 * All points are counted twenty times over, which changes no fit, so that twentieths are whole.
 */
final class WeightChange {
  private static final int TWENTIETHS = 20;

  private final long[] points;
  private final boolean[] leftOut;
  private final boolean leavesOut;
  private final long whole;

  /** No fit changes by more. */
  private final long most;

  /**
   * A change.
   *
   * @param criteria those that are on
   * @param changed the number of the criterion that counts more or less
   * @param twentieths by how many; below zero where it counts less
   */
  WeightChange(List<CriterionEntry> criteria, int changed, int twentieths) {
    points = new long[criteria.size()];
    leftOut = new boolean[points.length];
    long sum = 0;
    boolean any = false;
    for (int i = 0; i < points.length; i++) {
      CriterionEntry entry = criteria.get(i);
      points[i] = (long) entry.points() * (i == changed ? TWENTIETHS + twentieths : TWENTIETHS);
      leftOut[i] = entry.whenMissing() == WhenMissing.LEFT_OUT;
      any |= leftOut[i];
      sum += points[i];
    }
    leavesOut = any;
    whole = sum * Share.WHOLE;
    long change = (long) criteria.get(changed).points() * Math.abs(twentieths);
    most = any ? Fit.FULL : Math.min(Fit.FULL, change * Fit.FULL / sum + 2);
  }

  /** What criteria say as it counts: a missing answer as half, nothing or left out below zero. */
  static short counted(short parts, WhenMissing whenMissing) {
    if (parts >= 0) {
      return parts;
    }
    return switch (whenMissing) {
      case HALF -> Share.WHOLE / 2;
      case NONE -> 0;
      case LEFT_OUT -> -1;
    };
  }

  /** No fit changes by more than this. */
  long most() {
    return most;
  }

  /** The fit of a pair of which the criteria say so much, from a place on. */
  int fit(short[] counted, int from) {
    long earned = 0;
    long attainable = whole;
    for (int i = 0; i < points.length; i++) {
      short parts = counted[from + i];
      if (leavesOut && parts < 0) {
        attainable -= points[i] * Share.WHOLE;
      } else {
        earned += points[i] * parts;
      }
    }
    return Fit.of(earned, attainable);
  }
}
