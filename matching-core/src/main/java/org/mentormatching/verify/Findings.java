package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.verify.Violation.Kind;

/** Collects what does not agree. */
final class Findings {
  private final List<Violation> violations = new ArrayList<>();

  /** Notes a violation. */
  void add(Kind kind, List<String> ids, String message) {
    violations.add(new Violation(kind, ids, message));
  }

  /** Notes a violation unless what the result says is what recomputing gives. */
  void compare(Kind kind, List<String> ids, String what, Object said, Object recomputed) {
    if (!said.equals(recomputed)) {
      add(kind, ids, what + " is " + said + " in the result, recomputing gives " + recomputed);
    }
  }

  /** How many violations were noted so far. */
  int count() {
    return violations.size();
  }

  /** Everything noted so far. */
  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
