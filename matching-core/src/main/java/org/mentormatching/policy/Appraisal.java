package org.mentormatching.policy;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a policy says of one pair.
 *
 * @param rules what each rule says, in the policy's order; the least fit last
 * @param points what each criterion gives, in the policy's order
 * @param fit the share of the attainable points that the pair earns, in ten-thousandths
 * @param known the share of all points that rests on real answers, in ten-thousandths; 0 where no
 *     criterion counts, for then nothing is known of how well the two fit
 */
public record Appraisal(List<Ruling> rules, List<Points> points, int fit, int known) {
  /**
   * What one rule says.
   *
   * @param ruleId the rule
   * @param title what it requires
   * @param verdict what it says
   * @param refuses whether the pair is refused by it, which it is too when the rule cannot tell and
   *     the policy refuses such pairs
   * @param reason why, if it refuses
   */
  public record Ruling(
      String ruleId, String title, Verdict verdict, boolean refuses, Optional<Reason> reason) {}

  /**
   * What one criterion gives.
   *
   * @param criterionId the criterion
   * @param title what earns the points
   * @param attainable the most that the pair can earn; 0 if a missing answer leaves them out
   * @param earned points earned, in ten-thousandths of a point
   * @param known whether it rests on real answers
   * @param reason why
   */
  public record Points(
      String criterionId, String title, int attainable, long earned, boolean known, Reason reason) {
    /** How a missing answer was counted; empty if none is missing. */
    public Optional<WhenMissing> counted() {
      if (known) {
        return Optional.empty();
      }
      return Optional.of(
          attainable == 0
              ? WhenMissing.LEFT_OUT
              : earned == 0 ? WhenMissing.NONE : WhenMissing.HALF);
    }
  }

  /** Copies the lists. */
  public Appraisal {
    rules = List.copyOf(rules);
    points = List.copyOf(points);
  }

  /** Whether no rule refuses the pair. */
  public boolean isAllowed() {
    return rules.stream().noneMatch(Ruling::refuses);
  }

  /** The rules that could not tell but let the pair pass. */
  public List<String> uncheckedRules() {
    return rules.stream()
        .filter(ruling -> ruling.verdict() == Verdict.UNKNOWN && !ruling.refuses())
        .map(Ruling::ruleId)
        .toList();
  }
}
