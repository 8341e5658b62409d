package org.mentormatching.batch.job;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;

/**
 * What would change if a pair were decided the other way, as machines read it.
 *
 * @param certainty how much is known
 * @param more how much more is reached, by level; fit in ten-thousandths
 * @param most how much more is reached at most; the same where it is exact
 * @param moves who would get whom instead of whom, in order
 */
record OtherwiseFacts(
    Certainty certainty,
    SortedMap<String, Long> more,
    SortedMap<String, Long> most,
    List<Move> moves) {
  static OtherwiseFacts of(Difference difference) {
    return new OtherwiseFacts(
        difference.certainty(),
        byLevel(difference.changes()),
        byLevel(difference.most()),
        difference.moves());
  }

  private static SortedMap<String, Long> byLevel(List<Change> changes) {
    SortedMap<String, Long> byLevel = new TreeMap<>();
    changes.forEach(change -> byLevel.put(change.level().id(), change.more()));
    return byLevel;
  }
}
