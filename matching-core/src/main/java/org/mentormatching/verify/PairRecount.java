package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairCursor;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Verdict;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;
import org.mentormatching.result.Match;

/**
 * The figures of one pair, from what the rules and criteria say of it.
 *
 * @param points what each criterion gives
 * @param fit in ten-thousandths
 * @param known in ten-thousandths
 * @param refusedBy ids of the rules that refuse it
 * @param unchecked ids of the rules that could not tell but let it pass
 */
record PairRecount(
    List<Points> points, int fit, int known, List<String> refusedBy, List<String> unchecked) {
  /** The figures of a pair of a result; empty if the problem does not know both. */
  static Optional<PairRecount> of(Claim claim, Match match) {
    return claim
        .problem()
        .mentee(match.menteeId())
        .flatMap(
            mentee ->
                claim.problem().mentor(match.mentorId()).map(mentor -> of(claim, mentee, mentor)));
  }

  /** Whether the rules and the least fit of the policy leave a pair. */
  static boolean isAllowed(Claim claim, Mentee mentee, Mentor mentor) {
    PairRecount recount = of(claim, mentee, mentor);
    return recount.refusedBy().isEmpty() && recount.fit() >= claim.policy().minimumFit() * 100;
  }

  private static PairRecount of(Claim claim, Mentee mentee, Mentor mentor) {
    List<Points> points = new ArrayList<>();
    Tally fit = new Tally();
    Tally known = new Tally();
    for (CriterionEntry entry : claim.active().criteria()) {
      Criterion criterion = entry.criterion();
      PairView pair =
          new PairCursor(criterion.id(), criterion.reads(), claim.policy()).at(mentee, mentor);
      Share share = criterion.share(pair);
      boolean counts = !share.isMissing() || entry.whenMissing() != WhenMissing.LEFT_OUT;
      int parts = Tally.parts(share, entry.whenMissing());
      fit.add(counts ? entry.points() : 0, parts);
      known.add(entry.points(), share.isMissing() ? 0 : Share.WHOLE);
      points.add(
          new Points(
              criterion.id(),
              criterion.title(),
              counts ? entry.points() : 0,
              counts ? (long) entry.points() * parts : 0,
              !share.isMissing(),
              criterion.reason(pair)));
    }
    List<String> refusedBy = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    for (RuleEntry entry : claim.active().rules()) {
      Rule rule = entry.rule();
      PairView pair = new PairCursor(rule.id(), rule.reads(), claim.policy()).at(mentee, mentor);
      Verdict verdict = rule.check(pair);
      if (refuses(verdict, entry)) {
        refusedBy.add(rule.id());
      } else if (verdict == Verdict.UNKNOWN) {
        unchecked.add(rule.id());
      }
    }
    return new PairRecount(
        points, fit.inTenThousandths(), known.inTenThousandths(), refusedBy, unchecked);
  }

  /** Whether a verdict forbids a pair. */
  static boolean refuses(Verdict verdict, RuleEntry entry) {
    return switch (verdict) {
      case ALLOWED -> false;
      case REFUSED -> true;
      case UNKNOWN -> entry.whenUnknown() == WhenUnknown.REFUSE;
    };
  }
}
