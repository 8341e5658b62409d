package org.mentormatching.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.limits.DiversePanel;

/** Pairs of a mentee's mentors with the same answer in a column: n of one answer are n(n-1)/2. */
record PanelRecount(DiversePanel limit) implements Recount {
  @Override
  public List<String> groups(MadePair pair) {
    return List.of(pair.mentee().id());
  }

  @Override
  public long excess(List<MadePair> pairs) {
    long equal = 0;
    for (Column<String> column : limit.columns()) {
      Map<String, Long> counts = new HashMap<>();
      for (MadePair pair : pairs) {
        pair.mentor()
            .attributes()
            .get(column)
            .ifPresent(answer -> counts.merge(answer, 1L, Long::sum));
      }
      equal += counts.values().stream().mapToLong(count -> count * (count - 1) / 2).sum();
    }
    return equal;
  }

  @Override
  public List<String> caps(MadePair pair) {
    return limit.columns().stream()
        .flatMap(
            column ->
                pair.mentor().attributes().get(column).stream()
                    .map(
                        answer ->
                            CappedLimit.name(
                                pair.mentee().id(), CappedLimit.name(column.name(), answer))))
        .toList();
  }

  @Override
  public Optional<Long> mostOfCap() {
    return Optional.of(1L);
  }
}
