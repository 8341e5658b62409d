package org.mentormatching.policy;

import java.util.List;
import java.util.Optional;

/**
 * Forbids pairs. A pure function of one mentee and one mentor: the same answers give the same
 * verdict, nothing is remembered and nothing is changed.
 *
 * <p>The engine may call it for pairs of people who merely share the answers that it reads, and
 * treats every pair that no link column connects alike.
 */
public interface Rule {
  /** Unique among rules and criteria of a policy; lower case words joined by hyphens. */
  String id();

  /** What is required, in a few words that complete "because of": {@code stage gap of 1 to 3}. */
  String title();

  /** The columns that it reads. */
  Reads reads();

  /** Whether the pair may be made. */
  Verdict check(PairView pair);

  /** Why a refused pair is refused, with the values on both sides. */
  Reason refusal(PairView pair);

  /**
   * What stands in the way, without telling of whom, where people decided it themselves: a veto, a
   * consent that is not given. Nothing that somebody else answers mends it. Empty, as it is unless
   * overridden, where the rule is about what people are.
   */
  default Optional<String> choice() {
    return Optional.empty();
  }

  /**
   * The same rule with one step less asked for, in each way in which that is possible: it allows
   * whatever this one allows. Empty unless it asks for a number.
   */
  default List<Rule> relaxed() {
    return List.of();
  }
}
