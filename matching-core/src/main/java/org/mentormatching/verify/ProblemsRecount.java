package org.mentormatching.verify;

import static org.mentormatching.model.Columns.TRANSITION;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.ProblemsInCommon;

/** Pairs of a mentor's mentees who have nothing in common. For one thread. */
final class ProblemsRecount implements Recount {
  private final ProblemsInCommon limit;
  private final Policy policy;

  /** The words of mentees by their ids. */
  private final Map<String, List<Optional<Set<String>>>> known = new HashMap<>();

  ProblemsRecount(ProblemsInCommon limit, Policy policy) {
    this.limit = limit;
    this.policy = policy;
  }

  @Override
  public long excess(List<MadePair> pairs) {
    long found = 0;
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = 0; j < i; j++) {
        found += areStrangers(words(pairs.get(i)), words(pairs.get(j))) ? 1 : 0;
      }
    }
    return found;
  }

  private List<Optional<Set<String>>> words(MadePair pair) {
    return known.computeIfAbsent(
        pair.mentee().id(),
        id ->
            limit.columns().stream()
                .map(column -> words(pair.mentee().attributes(), column))
                .toList());
  }

  /** What stands in a column, with the names of the families of transitions. */
  private Optional<Set<String>> words(Attributes answers, Column<?> column) {
    Optional<?> answer = answers.get(column);
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    if (answer.get() instanceof List<?> list) {
      list.forEach(word -> words.add(word.toString()));
    } else {
      words.add(answer.get().toString());
    }
    if (column.equals(TRANSITION)) {
      for (Map.Entry<String, List<String>> family : policy.transitions().families().entrySet()) {
        if (family.getValue().stream().anyMatch(words::contains)) {
          words.add("family of " + family.getKey());
        }
      }
    }
    return Optional.of(words);
  }

  private static boolean areStrangers(
      List<Optional<Set<String>>> ones, List<Optional<Set<String>>> others) {
    int compared = 0;
    int common = 0;
    for (int i = 0; i < ones.size(); i++) {
      if (ones.get(i).isPresent() && others.get(i).isPresent()) {
        compared++;
        common += Collections.disjoint(ones.get(i).get(), others.get(i).get()) ? 0 : 1;
      }
    }
    return compared > 0 && common == 0;
  }
}
