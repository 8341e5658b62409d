package org.mentormatching.batch.job;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.result.Difference;

/**
 * What would change if a pair were decided the other way, as machines read it.
 *
 * @param certainty {@code exact} or {@code at_most}
 * @param more how much more is reached, by level; fit in ten-thousandths
 * @param moves who would get whom instead of whom, in order; empty where nobody
 */
record OtherwiseFacts(String certainty, SortedMap<String, Long> more, List<Move> moves) {
  /** A mentee who would have other mentors. */
  record Move(String menteeId, String from, String to) {}

  static OtherwiseFacts of(Difference difference) {
    SortedMap<String, Long> more = new TreeMap<>();
    difference.changes().forEach(change -> more.put(change.level().id(), change.more()));
    return new OtherwiseFacts(
        difference.certainty().name().toLowerCase(Locale.ROOT),
        more,
        difference.moves().stream()
            .map(move -> new Move(move.menteeId(), move.from().orElse(""), move.to().orElse("")))
            .toList());
  }
}
