package org.mentormatching.result;

import org.mentormatching.result.Difference.Certainty;

/**
 * Whom somebody would get in place of a partner: whom the best result has once that pair is
 * forbidden, then whom it has once that one is forbidden too, and so on. So it is obtainable, which
 * the greatest fit is not where another needs that seat more.
 *
 * @param id the other mentor, or the other mentee where alternatives of a mentor are meant
 * @param fit of the pair, in ten-thousandths
 * @param difference what it costs the whole if neither the pair asked about nor those of the
 *     alternatives before this one may be made, and who would move; nothing where it is equally
 *     good. Where an earlier one may come beside this one, as with a mentor of several seats, this
 *     one alone may cost less
 */
public record Alternative(String id, int fit, Difference difference) {
  /** Whether the result with it would be as good as it is. */
  public boolean isEquallyGood() {
    return difference.certainty() == Certainty.EXACT && difference.first().isEmpty();
  }

  /** Whether it can be had, and costs points of fit at most and nobody a mentor. */
  public boolean costsFitAtMost() {
    int last = difference.changes().size() - 1;
    return difference.certainty() != Certainty.AT_MOST
        && difference.changes().stream().limit(last).allMatch(change -> change.more() == 0);
  }
}
