package org.mentormatching.explain;

import java.util.Optional;
import org.mentormatching.explain.PairExplanation.Outcome;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;

/** Explains a result. A stored result read elsewhere is explained as well as a fresh one. */
public final class Explainer {
  private final Problem problem;
  private final MatchingResult result;
  private final Appraiser appraiser;

  private Explainer(Problem problem, Policy policy, MatchingResult result) {
    this.problem = problem;
    this.result = result;
    appraiser = Appraiser.of(policy, problem);
  }

  /**
   * An explainer of this result.
   *
   * @throws StaleResultException if the result belongs to other people or another policy
   */
  public static Explainer of(Problem problem, Policy policy, MatchingResult result) {
    String fingerprint = Fingerprint.of(problem, policy);
    if (!fingerprint.equals(result.fingerprint())) {
      throw new StaleResultException(fingerprint, result.fingerprint());
    }
    return new Explainer(problem, policy, result);
  }

  /**
   * Points by criterion, and every rule that refuses the pair.
   *
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public PairExplanation pair(String menteeId, String mentorId) {
    Mentee mentee = problem.mentee(menteeId).orElseThrow(() -> unknown("mentee", menteeId));
    Mentor mentor = problem.mentor(mentorId).orElseThrow(() -> unknown("mentor", mentorId));
    Appraisal appraisal = appraiser.appraise(mentee, mentor);
    return new PairExplanation(
        menteeId, mentorId, outcome(menteeId, mentorId, appraisal), appraisal);
  }

  private Outcome outcome(String menteeId, String mentorId, Appraisal appraisal) {
    if (match(menteeId, mentorId).isPresent()) {
      return Outcome.MADE;
    }
    return appraisal.isAllowed() ? Outcome.ALLOWED : Outcome.REFUSED;
  }

  private Optional<Match> match(String menteeId, String mentorId) {
    return result.matches().stream()
        .filter(match -> match.menteeId().equals(menteeId) && match.mentorId().equals(mentorId))
        .findFirst();
  }

  /**
   * Why a mentee has fewer mentors than wished for; empty if the mentee has all.
   *
   * @throws IllegalArgumentException if there is no such mentee
   */
  public Optional<Unmatched> whyNot(String menteeId) {
    if (problem.mentee(menteeId).isEmpty()) {
      throw unknown("mentee", menteeId);
    }
    return result.unmatched().stream()
        .filter(unmatched -> unmatched.menteeId().equals(menteeId))
        .findFirst();
  }

  private static IllegalArgumentException unknown(String side, String id) {
    return new IllegalArgumentException("there is no " + side + " " + id);
  }
}
