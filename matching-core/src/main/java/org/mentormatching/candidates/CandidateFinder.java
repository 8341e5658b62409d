package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;

/** Finds the eligible pairs of a problem under a policy, mentee by mentee. */
public final class CandidateFinder {
  private static final short ALLOWED = 0;
  private static final short REFUSED = 1;
  private static final short UNCHECKED = 2;

  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final int leastFit;
  private final List<String> ruleIds = new ArrayList<>();
  private final List<ProfileRows> rules = new ArrayList<>();
  private final List<ProfileRows> criteria = new ArrayList<>();
  private final long[] pointsOf;
  private final WhenMissing[] whenMissing;

  /** The mentors who are left to the mentee at hand, ascending, and what each earns. */
  private final int[] remaining;

  private final long[] earned;
  private final long[] attainable;
  private int size;

  /** By mentor, whether a rule could not tell. */
  private final boolean[] isUnchecked;

  private CandidateFinder(Problem problem, Policy policy, ActivePolicy active) {
    mentees = TieOrder.of(policy.seed(), problem.mentees());
    mentors = TieOrder.of(policy.seed(), problem.mentors());
    remaining = new int[mentors.size()];
    earned = new long[mentors.size()];
    attainable = new long[mentors.size()];
    isUnchecked = new boolean[mentors.size()];
    leastFit = policy.minimumFit() * 100;
    for (RuleEntry entry : active.rules()) {
      Rule rule = entry.rule();
      ruleIds.add(rule.id());
      rules.add(
          new ProfileRows(
              rule.id(), rule.reads(), policy, mentees, mentors, pair -> verdict(entry, pair)));
    }
    if (leastFit > 0) {
      ruleIds.add(Policy.MINIMUM_FIT);
    }
    pointsOf = active.criteria().stream().mapToLong(CriterionEntry::points).toArray();
    whenMissing =
        active.criteria().stream().map(CriterionEntry::whenMissing).toArray(WhenMissing[]::new);
    for (CriterionEntry entry : active.criteria()) {
      criteria.add(
          new ProfileRows(
              entry.criterion().id(),
              entry.criterion().reads(),
              policy,
              mentees,
              mentors,
              pair -> (short) entry.criterion().share(pair).parts()));
    }
  }

  private static short verdict(RuleEntry entry, PairView pair) {
    return switch (entry.rule().check(pair)) {
      case ALLOWED -> ALLOWED;
      case REFUSED -> REFUSED;
      case UNKNOWN -> entry.whenUnknown() == WhenUnknown.REFUSE ? REFUSED : UNCHECKED;
    };
  }

  /**
   * The eligible pairs.
   *
   * @throws CancellationException if {@code cancelled} answered true
   */
  public static Candidates find(
      Problem problem, Policy policy, ActivePolicy active, BooleanSupplier cancelled) {
    return new CandidateFinder(problem, policy, active).find(cancelled);
  }

  private Candidates find(BooleanSupplier cancelled) {
    PairList pairs = new PairList(mentees.size());
    int[][] left = new int[mentees.size()][];
    long unchecked = 0;
    for (int mentee = 0; mentee < mentees.size(); mentee++) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("cancelled while looking for eligible pairs");
      }
      left[mentee] = strike(mentee);
      score(mentee);
      for (int i = 0; i < size; i++) {
        int fit = Fit.of(earned[i], attainable[i]);
        if (fit >= leastFit) {
          pairs.add(remaining[i], fit);
          unchecked += isUnchecked[remaining[i]] ? 1 : 0;
        }
      }
      pairs.endOfMentee();
      if (leastFit > 0) {
        left[mentee][rules.size()] = pairs.start(mentee + 1) - pairs.start(mentee);
      }
    }
    return new Candidates(mentees, mentors, pairs, ruleIds, left, unchecked);
  }

  /** Leaves the mentors whom the rules allow a mentee; how many each rule leaves. */
  private int[] strike(int mentee) {
    size = mentors.size();
    Arrays.setAll(remaining, mentor -> mentor);
    Arrays.fill(isUnchecked, false);
    int[] left = new int[ruleIds.size()];
    for (int rule = 0; rule < rules.size(); rule++) {
      strike(mentee, rules.get(rule));
      left[rule] = size;
    }
    return left;
  }

  private void strike(int mentee, ProfileRows rule) {
    rule.at(mentee);
    int allowed = 0;
    for (int i = 0; i < size; i++) {
      int mentor = remaining[i];
      short verdict = rule.of(mentor);
      if (verdict != REFUSED) {
        isUnchecked[mentor] |= verdict == UNCHECKED;
        remaining[allowed++] = mentor;
      }
    }
    size = allowed;
  }

  private void score(int mentee) {
    Arrays.fill(earned, 0, size, 0);
    Arrays.fill(attainable, 0, size, 0);
    for (int number = 0; number < criteria.size(); number++) {
      ProfileRows criterion = criteria.get(number);
      criterion.at(mentee);
      long points = pointsOf[number];
      long half = whenMissing[number] == WhenMissing.HALF ? points * (Share.WHOLE / 2) : 0;
      long whole = points * Share.WHOLE;
      long missing = whenMissing[number] == WhenMissing.LEFT_OUT ? 0 : whole;
      for (int i = 0; i < size; i++) {
        short parts = criterion.of(remaining[i]);
        earned[i] += parts >= 0 ? points * parts : half;
        attainable[i] += parts >= 0 ? whole : missing;
      }
    }
  }
}
