package org.mentormatching.verify;

import java.util.List;
import java.util.concurrent.Executor;
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
 * <p>The bound is a statement about all pairs of open wishes and open seats. None of them is left
 * out, but people who gave the same answers are asked about once, and mentors are passed over
 * together where not even the best fit still possible could make a pair count. Memory grows with
 * the number of people and of different answers, never with the number of pairs.
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
   * @param cancelled asked often, on the calling thread
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Verification verify(
      Problem problem, Policy policy, MatchingResult result, BooleanSupplier cancelled) {
    return verify(problem, policy, result, cancelled, Runnable::run, 0);
  }

  /**
   * Recomputes a result as {@link #verify(Problem, Policy, MatchingResult)} does, on several
   * threads. What it finds does not depend on their number. Rules and criteria are asked on all of
   * them at once.
   *
   * @param cancelled asked often, on the calling thread
   * @param executor runs the threads that help the calling one; it may refuse or be late
   * @param helpers how many help at most
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Verification verify(
      Problem problem,
      Policy policy,
      MatchingResult result,
      BooleanSupplier cancelled,
      Executor executor,
      int helpers) {
    Claim claim = Claim.of(problem, policy, result, cancelled);
    Team team = new Team(executor, helpers, claim::goOn);
    Findings findings = new Findings();
    Statements statements = Statements.of(claim, team);
    Pairs pairs = MatchCheck.soundPairs(claim, team, findings);
    claim.goOn();
    SeatCheck.check(claim, pairs, findings);
    LimitCheck.Costs costs = LimitCheck.check(claim, pairs, findings);
    Levels levels = new Levels(claim);
    UnmatchedCheck.check(claim, levels, pairs, statements, team, findings);
    ObjectiveCheck.check(claim, levels, pairs, costs, findings);
    CertificateCheck.check(claim, levels, statements, team, findings);
    OptimalityCheck.check(result, findings);
    claim.goOn();
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
        Fingerprint.of(problem, claim.policy(), claim::goOn));
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
