package org.mentormatching.solve;

import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.Prices;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/**
 * A result with everything that solving on from it takes.
 *
 * @param candidates of problem and policy
 * @param pairs all open pairs
 * @param chosen those that the result makes, ascending
 * @param prices of the certificate
 * @param wishes what each open wish is worth, by mentee
 * @param solved the network of the pairs, at the optimum when limits are left aside
 * @param crew whose threads share the work
 * @param cancelled asked often
 */
record Opened(
    Problem problem,
    Policy policy,
    MatchingResult result,
    Candidates candidates,
    Settled settled,
    OpenPairs pairs,
    int[] chosen,
    Prices prices,
    long[][][] wishes,
    SolvedNetwork solved,
    Crew crew,
    BooleanSupplier cancelled) {
  /** Whether filled wishes are traded against fit. */
  boolean isWeighted() {
    return policy.coverage() instanceof Coverage.Weighted;
  }
}
