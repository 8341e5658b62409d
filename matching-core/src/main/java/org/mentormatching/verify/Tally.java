package org.mentormatching.verify;

import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;

/**
 * Adds up points and divides what is earned by what is attainable: the mean of the criteria's
 * ten-thousandths, weighted by their points and rounded half up.
 */
final class Tally {
  private long points;
  private long weightedParts;

  /** The ten-thousandths of its points that a criterion gives; a missing answer may earn half. */
  static int parts(Share share, WhenMissing whenMissing) {
    if (!share.isMissing()) {
      return share.parts();
    }
    return switch (whenMissing) {
      case HALF -> Share.WHOLE / 2;
      case NONE, LEFT_OUT -> 0;
    };
  }

  /** Adds a criterion's points and the ten-thousandths of them that are earned. */
  void add(long morePoints, int parts) {
    points += morePoints;
    weightedParts += morePoints * parts;
  }

  /** The mean; 0 where there are no points. */
  int inTenThousandths() {
    return points == 0 ? 0 : mean(weightedParts, points);
  }

  /** The quotient rounded half up. */
  static int mean(long weightedParts, long points) {
    long whole = weightedParts / points;
    long rest = weightedParts % points;
    return (int) (rest >= points - rest ? whole + 1 : whole);
  }
}
