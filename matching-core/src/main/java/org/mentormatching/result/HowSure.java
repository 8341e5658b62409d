package org.mentormatching.result;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.Sureness.Presence;

/**
 * How sure the new pairs of a result are.
 *
 * @param scope whether anything can be said
 * @param pairs the new pairs, by mentee and mentor id; empty if nothing can be said
 */
public record HowSure(Scope scope, List<Sureness> pairs) {
  /** Most eligible pairs of a problem whose result is asked. */
  public static final long MOST_PAIRS = 4_000_000;

  /** Whether anything can be said. */
  public enum Scope {
    /** The result is proven, and would be the best without limits as well. */
    PROVEN,
    /**
     * Limits shaped the result. What is said of its pairs leaves the limits aside: the best results
     * are those of the same people under {@link Policy#withoutLimits()}.
     */
    LIMITS_LEFT_ASIDE,
    /** There are more than {@link #MOST_PAIRS} eligible pairs. */
    TOO_MANY_PAIRS
  }

  private static final Comparator<Sureness> BY_IDS =
      Comparator.comparing(Sureness::menteeId).thenComparing(Sureness::mentorId);

  /** Copies the list and sorts it. */
  public HowSure {
    pairs = pairs.stream().sorted(BY_IDS).toList();
  }

  /** Nothing is said, for this reason. */
  public static HowSure silent(Scope why) {
    return new HowSure(why, List.of());
  }

  /** How sure a pair is; empty if nothing is said of it. */
  public Optional<Sureness> of(String menteeId, String mentorId) {
    Sureness wanted =
        new Sureness(menteeId, mentorId, Presence.NOT_KNOWN, Firmness.NOT_KNOWN, List.of());
    int place = Collections.binarySearch(pairs, wanted, BY_IDS);
    return place < 0 ? Optional.empty() : Optional.of(pairs.get(place));
  }

  /** Number of pairs with a verdict. */
  public int count(Verdict verdict) {
    return (int) pairs.stream().filter(pair -> pair.firmness().verdict() == verdict).count();
  }
}
