package org.mentormatching.batch.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.MatchingResult;

/**
 * What {@link HowSure} leaves aside in what it says of the pairs of a result, whose best results
 * are then others than those that the policy asks for.
 */
public enum LeftAside {
  /** The best results are meant as they are. */
  NOTHING(""),
  /** Limits that concern several pairs. */
  LIMITS("the limits"),
  /** A raised floor; there are no such limits. */
  FLOOR("the raised floor"),
  /** Both of these. */
  LIMITS_AND_FLOOR("the limits and the raised floor");

  private final String words;

  LeftAside(String words) {
    this.words = words;
  }

  /** What is left aside for a result. */
  public static LeftAside of(Problem problem, Policy policy, MatchingResult result) {
    if (result.isBestOfAll(policy)) {
      return NOTHING;
    }
    boolean areThereLimits = areThereLimits(problem, policy);
    if (policy.raisesFloor()) {
      return areThereLimits ? LIMITS_AND_FLOOR : FLOOR;
    }
    return areThereLimits ? LIMITS : NOTHING;
  }

  /** Whether there are limits, and answers to measure them. */
  private static boolean areThereLimits(Problem problem, Policy policy) {
    Set<String> off =
        policy.on(problem).off().stream()
            .filter(one -> one.kind() == SwitchedOff.Kind.LIMIT)
            .map(SwitchedOff::id)
            .collect(Collectors.toSet());
    return policy.everyLimit().stream().anyMatch(limit -> !off.contains(limit.id()));
  }

  /** Whether anything is. */
  boolean isAnything() {
    return this != NOTHING;
  }

  /** In words: {@code the limits}; empty if nothing is. */
  public String words() {
    return words;
  }

  /** Said of what leaves it aside, from a space on: {@code without the limits}. */
  public String without() {
    return isAnything() ? " without " + words : "";
  }

  /** Said of what does not, beside what does: {@code , with the limits}. */
  public String with() {
    return isAnything() ? ", with " + words : "";
  }
}
