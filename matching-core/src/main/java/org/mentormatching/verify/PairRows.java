package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;

/** Fit and eligibility of one mentee with many mentors. Not for use by several threads. */
final class PairRows {
  private static final int LEFT_OUT = -1;

  private final int minimumFit;
  private final List<StatementRows> rules = new ArrayList<>();
  private final List<StatementRows> criteria = new ArrayList<>();
  private final long[] points;
  private final int mentors;

  PairRows(Problem problem, Policy policy, ActivePolicy active) {
    minimumFit = policy.minimumFit() * 100;
    for (RuleEntry entry : active.rules()) {
      Rule rule = entry.rule();
      rules.add(
          new StatementRows(
              rule.id(),
              rule.reads(),
              policy,
              problem,
              pair -> PairRecount.refuses(rule.check(pair), entry) ? 1 : 0));
    }
    for (CriterionEntry entry : active.criteria()) {
      Criterion criterion = entry.criterion();
      criteria.add(
          new StatementRows(
              criterion.id(),
              criterion.reads(),
              policy,
              problem,
              pair -> parts(criterion.share(pair), entry.whenMissing())));
    }
    points = active.criteria().stream().mapToLong(CriterionEntry::points).toArray();
    mentors = problem.mentors().size();
  }

  private static int parts(Share share, WhenMissing whenMissing) {
    return share.isMissing() && whenMissing == WhenMissing.LEFT_OUT
        ? LEFT_OUT
        : Tally.parts(share, whenMissing);
  }

  /** True for every mentor. */
  boolean[] everybody() {
    boolean[] all = new boolean[mentors];
    Arrays.fill(all, true);
    return all;
  }

  /** Takes out the mentors whom a rule refuses a mentee. */
  void strike(int rule, int mentee, boolean[] left) {
    StatementRows says = rules.get(rule);
    says.at(mentee);
    for (int j = 0; j < left.length; j++) {
      left[j] = left[j] && says.of(j) == 0;
    }
  }

  /** Takes out the mentors whose fit with a mentee is below the least, and returns the fits. */
  int[] strikeBelowLeast(int mentee, boolean[] left) {
    criteria.forEach(says -> says.at(mentee));
    int[] fits = new int[left.length];
    for (int j = 0; j < left.length; j++) {
      fits[j] = left[j] ? fit(j) : 0;
      left[j] = left[j] && fits[j] >= minimumFit;
    }
    return fits;
  }

  /**
   * Takes out the mentors whom a rule or the least fit refuses a mentee, and returns the fits of
   * the others in ten-thousandths.
   */
  int[] strikeAll(int mentee, boolean[] left) {
    for (int rule = 0; rule < rules.size(); rule++) {
      strike(rule, mentee, left);
    }
    return strikeBelowLeast(mentee, left);
  }

  private int fit(int mentor) {
    long weightedParts = 0;
    long attainable = 0;
    for (int criterion = 0; criterion < points.length; criterion++) {
      int parts = criteria.get(criterion).of(mentor);
      if (parts != LEFT_OUT) {
        weightedParts += points[criterion] * parts;
        attainable += points[criterion];
      }
    }
    return attainable == 0 ? 0 : Tally.mean(weightedParts, attainable);
  }
}
