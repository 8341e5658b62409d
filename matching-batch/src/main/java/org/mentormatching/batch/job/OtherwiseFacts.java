package org.mentormatching.batch.job;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Move;

/**
 * What would change if a pair were decided the other way, as machines read it.
 *
 * @param certainty whether this is exact or the most that can be
 * @param more how much more is reached, by level; fit in ten-thousandths
 * @param moves who would get whom instead of whom, in order
 */
record OtherwiseFacts(Certainty certainty, SortedMap<String, Long> more, List<Move> moves) {
  static OtherwiseFacts of(Difference difference) {
    SortedMap<String, Long> more = new TreeMap<>();
    difference.changes().forEach(change -> more.put(change.level().id(), change.more()));
    return new OtherwiseFacts(difference.certainty(), more, difference.moves());
  }
}
