package org.mentormatching.batch.report;

import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/**
 * Under what it is said how sure the pairs of a result are.
 *
 * @param aside what is left aside
 * @param pairsKept whether the pairs of the proposal before are kept before fit counts, as after a
 *     review, so that they are sure whatever their fit
 */
public record SurenessTerms(LeftAside aside, boolean pairsKept) {
  /** Those of a result. */
  public static SurenessTerms of(Problem problem, Policy policy, MatchingResult result) {
    return new SurenessTerms(LeftAside.of(problem, policy, result), result.keepsPairs());
  }

  /** Said of a pair, behind how sure it is; empty where it goes without saying. */
  String words() {
    return aside.without() + whilePairsAreKept();
  }

  /** What is kept, from a comma on; empty if nothing is. */
  String whilePairsAreKept() {
    return pairsKept ? ", while pairs of the proposal before are kept" : "";
  }
}
