package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Program;
import org.mentormatching.model.Columns;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.criteria.TransitionLived;

/** The transitions that the policy names in families; another one that is like one is noted. */
final class Transitions {
  private static final Set<String> COLUMNS =
      Set.of(Columns.TRANSITION.name(), Columns.TRANSITIONS.name());

  private final Set<String> known = new TreeSet<>();

  Transitions(Program program) {
    for (CriterionEntry entry : program.policy().criteria()) {
      if (entry.criterion() instanceof TransitionLived lived) {
        lived.families().values().stream()
            .flatMap(List::stream)
            .forEach(transition -> known.add(transition.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** What a word of a column may have been meant to be; empty if it is known or like nothing. */
  Optional<String> meant(String column, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return COLUMNS.contains(column) && !known.contains(lower)
        ? NearestWord.to(lower, known)
        : Optional.empty();
  }
}
