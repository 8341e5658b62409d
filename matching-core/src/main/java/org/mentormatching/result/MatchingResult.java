package org.mentormatching.result;

import java.util.List;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Policy;

/**
 * The proposed pairs, the people without and how good it all is.
 *
 * @param version of this record, {@value #VERSION}
 * @param fingerprint of problem and policy, so that a stored result is never explained with others
 * @param matches all pairs, ongoing and pinned ones included, by mentee and mentor number
 * @param unmatched mentees with fewer mentors than wished for, by id
 * @param objective what is reached at each level, the most important first
 * @param optimality how good it is
 * @param searchEnding why the search under limits ended; names a time limit that struck
 * @param certificate the proof of the bound
 * @param limits how the limits fared
 * @param switchedOff rules and criteria that are off for want of a column
 * @param counts how large the problem was
 */
public record MatchingResult(
    int version,
    String fingerprint,
    List<Match> matches,
    List<Unmatched> unmatched,
    List<LevelValue> objective,
    Optimality optimality,
    SearchEnding searchEnding,
    Certificate certificate,
    List<LimitOutcome> limits,
    List<ActivePolicy.SwitchedOff> switchedOff,
    Counts counts) {
  /** The version of the record that this library writes. */
  public static final int VERSION = 2;

  /** Copies the lists. */
  public MatchingResult {
    matches = List.copyOf(matches);
    unmatched = List.copyOf(unmatched);
    objective = List.copyOf(objective);
    limits = List.copyOf(limits);
    switchedOff = List.copyOf(switchedOff);
  }

  /**
   * Whether no result is better even if limits are left aside: then the plain prices of the
   * certificate tell what every pair and seat is worth. A result may be proven and this be false,
   * where it is the best that limits allow.
   */
  public boolean provenWithoutLimits() {
    return optimality.proven() && certificate.limited().isEmpty();
  }

  /**
   * Whether no result is better even if limits and the floor are left aside.
   *
   * @param policy under which this was found
   */
  public boolean isBestOfAll(Policy policy) {
    return provenWithoutLimits() && !policy.raisesFloor();
  }

  /** Whether pairs of the proposal before were kept before fit counted, as after a review. */
  public boolean keepsPairs() {
    return objective.stream().anyMatch(value -> value.level().kind() == Level.Kind.KEPT);
  }
}
