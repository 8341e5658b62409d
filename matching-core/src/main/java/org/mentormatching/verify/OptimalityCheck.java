package org.mentormatching.verify;

import java.util.List;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.Optimality.Status;
import org.mentormatching.verify.Violation.Kind;

/**
 * Checks that value and bound of each level bear out how good the result is said to be, and that a
 * search that is said to have nothing left to find reached the bound; where none was needed, that
 * of the floor may be loose, for it is where mentees wish for several mentors.
 */
final class OptimalityCheck {
  private OptimalityCheck() {}

  static void check(MatchingResult result, Findings findings) {
    List<LevelValue> levels = result.objective();
    if (levels.isEmpty()) {
      return;
    }
    LevelValue decisive = levels.get(levels.size() - 1);
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).value() != levels.get(i).bound()) {
        decisive = levels.get(i);
      }
    }
    List<String> ids = List.of(decisive.level().id());
    if (decisive.value() > decisive.bound()) {
      findings.add(
          Kind.OPTIMALITY,
          ids,
          "value is " + decisive.value() + ", beyond the bound " + decisive.bound());
    }
    Status status = decisive.value() == decisive.bound() ? Status.PROVEN : Status.BOUNDED;
    findings.compare(
        Kind.OPTIMALITY,
        ids,
        "how good the result is",
        result.optimality(),
        new Optimality(status, decisive.level(), decisive.value(), decisive.bound()));
    boolean nothingLeft =
        switch (result.searchEnding()) {
          case NOT_NEEDED -> decisive.level().kind() != Level.Kind.FLOOR;
          case BOUND_REACHED -> true;
          case WORK_DONE, TIME_LIMIT -> false;
        };
    if (nothingLeft && status != Status.PROVEN) {
      findings.add(
          Kind.OPTIMALITY,
          ids,
          "the search ended with %s, value is %d and bound %d"
              .formatted(result.searchEnding(), decisive.value(), decisive.bound()));
    }
  }
}
