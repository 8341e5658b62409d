package org.mentormatching.verify;

import static org.mentormatching.model.Columns.TRANSITION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.ProblemsInCommon;

/** Pairs of a mentor's mentees who have nothing in common. */
record ProblemsRecount(ProblemsInCommon limit, Policy policy) implements Recount {
  @Override
  public long excess(List<MadePair> pairs) {
    List<List<Optional<Set<String>>>> seen = new ArrayList<>();
    long found = 0;
    for (MadePair pair : pairs) {
      List<Optional<Set<String>>> problems = new ArrayList<>();
      limit.columns().forEach(column -> problems.add(words(pair.mentee().attributes(), column)));
      found += seen.stream().filter(other -> areStrangers(problems, other)).count();
      seen.add(problems);
    }
    return found;
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
        Set<String> both = new HashSet<>(ones.get(i).get());
        both.retainAll(others.get(i).get());
        common += both.size();
      }
    }
    return compared > 0 && common == 0;
  }
}
