package org.mentormatching.verify;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Counts;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.verify.Violation.Kind;

/**
 * Checks a result against the problem and the policy that it was made from, whoever made it.
 *
 * <p>Time and memory grow with the number of pairs of open wishes and open seats, since the bound
 * is a statement about all of them; what a rule or criterion says is asked once for people who gave
 * the same answers.
 */
public final class Verifier {
  private Verifier() {}

  /**
   * Recomputes a result: its pairs, seats and wishes, limits, the mentees without all mentors that
   * they wish for, the levels of the objective, and the bound from the certificate's prices.
   *
   * @param problem the people
   * @param policy the programme's rules, criteria and limits
   * @param result what is said of them
   * @return every violation; none if the result is confirmed
   */
  public static Verification verify(Problem problem, Policy policy, MatchingResult result) {
    return verify(problem, policy, result, () -> false);
  }

  /**
   * Recomputes a result as {@link #verify(Problem, Policy, MatchingResult)} does, unless it is
   * cancelled.
   *
   * @param cancelled asked for each person and each pair of the result, on the calling thread
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Verification verify(
      Problem problem, Policy policy, MatchingResult result, BooleanSupplier cancelled) {
    Claim claim = Claim.of(problem, policy, result, cancelled);
    Findings findings = new Findings();
    PairRows rows = new PairRows(problem, policy, claim.active());
    Pairs pairs = MatchCheck.soundPairs(claim, findings);
    SeatCheck.check(claim, pairs, findings);
    LimitCheck.Costs costs = LimitCheck.check(claim, pairs, findings);
    Levels levels = new Levels(claim);
    UnmatchedCheck.check(claim, levels, pairs, rows, findings);
    ObjectiveCheck.check(claim, levels, pairs, costs, findings);
    CertificateCheck.check(claim, levels, rows, findings);
    OptimalityCheck.check(result, findings);
    checkRecord(claim, findings);
    return new Verification(findings.violations());
  }

  private static void checkRecord(Claim claim, Findings findings) {
    MatchingResult result = claim.result();
    Problem problem = claim.problem();
    Counts counts = result.counts();
    long seats = problem.mentors().stream().mapToLong(claim.settled()::openSeats).sum();
    long wishes = problem.mentees().stream().mapToLong(claim.settled()::openWishes).sum();
    List<String> none = List.of();
    findings.compare(Kind.RECORD, none, "version", result.version(), MatchingResult.VERSION);
    findings.compare(
        Kind.RECORD,
        none,
        "fingerprint of problem and policy",
        result.fingerprint(),
        Fingerprint.of(problem, claim.policy()));
    findings.compare(
        Kind.RECORD, none, "number of mentees", counts.mentees(), problem.mentees().size());
    findings.compare(
        Kind.RECORD, none, "number of mentors", counts.mentors(), problem.mentors().size());
    findings.compare(Kind.RECORD, none, "number of open seats", counts.seats(), seats);
    findings.compare(Kind.RECORD, none, "number of open wishes", counts.wishes(), wishes);
    findings.compare(
        Kind.RECORD, none, "what is switched off", result.switchedOff(), claim.active().off());
  }
}
