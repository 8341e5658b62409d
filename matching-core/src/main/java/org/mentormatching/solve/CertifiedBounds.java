package org.mentormatching.solve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentormatching.bound.LevelBound;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.LimitedLevel.CapPrice;
import org.mentormatching.result.LimitedLevel.MenteePrice;
import org.mentormatching.solve.CapFinder.NamedCaps;

/**
 * The prices that bound a result under limits, read back from its certificate by the numbers that
 * people and caps have.
 */
final class CertifiedBounds {
  private CertifiedBounds() {}

  /** By level that has them; what else the bounds say is left out. */
  static List<LevelBound> of(OpenedResult opened, ObjectiveLevels levels) {
    NamedCaps caps = opened.limits.caps();
    return opened.result.certificate().limited().stream()
        .map(level -> bound(level, levels.list().indexOf(level.level()), opened, caps))
        .toList();
  }

  private static LevelBound bound(
      LimitedLevel level, int number, OpenedResult opened, NamedCaps caps) {
    Map<String, Long> ofMentees =
        level.mentees().stream().collect(Collectors.toMap(MenteePrice::id, MenteePrice::price));
    Map<List<String>, Long> ofCaps =
        level.caps().stream()
            .collect(Collectors.toMap(cap -> List.of(cap.limit(), cap.cap()), CapPrice::price));
    return new LevelBound(
        number,
        level.scale(),
        level.multipliers().stream().mapToLong(Long::longValue).toArray(),
        opened.roster.mentees().stream()
            .mapToLong(it -> ofMentees.getOrDefault(it.id(), 0L))
            .toArray(),
        new long[0],
        new long[0],
        IntStream.range(0, caps.names().size())
            .mapToLong(
                cap ->
                    ofCaps.getOrDefault(List.of(caps.limits().get(cap), caps.names().get(cap)), 0L))
            .toArray(),
        0);
  }
}
