package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.model.Ladder;
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

  private CandidateFinder(Problem problem, Policy policy, ActivePolicy active) {
    mentees = TieOrder.of(policy.seed(), problem.mentees());
    mentors = TieOrder.of(policy.seed(), problem.mentors());
    leastFit = policy.minimumFit() * 100;
    Ladder ladder = policy.ladder();
    for (RuleEntry entry : active.rules()) {
      Rule rule = entry.rule();
      ruleIds.add(rule.id());
      rules.add(
          new ProfileRows(
              rule.id(), rule.reads(), ladder, mentees, mentors, pair -> verdict(entry, pair)));
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
              ladder,
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
    int[][] left = new int[mentees.size()][ruleIds.size()];
    short[] state = new short[mentors.size()];
    short[] row = new short[mentors.size()];
    long[] earned = new long[mentors.size()];
    long[] attainable = new long[mentors.size()];
    long unchecked = 0;
    for (int mentee = 0; mentee < mentees.size(); mentee++) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("cancelled while looking for eligible pairs");
      }
      Arrays.fill(state, ALLOWED);
      for (int rule = 0; rule < rules.size(); rule++) {
        rules.get(rule).fill(mentee, row);
        left[mentee][rule] = apply(row, state);
      }
      score(mentee, row, earned, attainable);
      int kept = 0;
      for (int mentor = 0; mentor < state.length; mentor++) {
        if (state[mentor] != REFUSED) {
          int fit = Fit.of(earned[mentor], attainable[mentor]);
          if (fit >= leastFit) {
            pairs.add(mentor, fit);
            unchecked += state[mentor] == UNCHECKED ? 1 : 0;
            kept++;
          }
        }
      }
      if (leastFit > 0) {
        left[mentee][rules.size()] = kept;
      }
      pairs.endOfMentee();
    }
    return new Candidates(mentees, mentors, pairs, ruleIds, left, unchecked);
  }

  private static int apply(short[] row, short[] state) {
    int allowed = 0;
    for (int mentor = 0; mentor < row.length; mentor++) {
      if (row[mentor] == REFUSED) {
        state[mentor] = REFUSED;
      } else if (row[mentor] == UNCHECKED && state[mentor] == ALLOWED) {
        state[mentor] = UNCHECKED;
      }
      allowed += state[mentor] == REFUSED ? 0 : 1;
    }
    return allowed;
  }

  private void score(int mentee, short[] row, long[] earned, long[] attainable) {
    Arrays.fill(earned, 0);
    Arrays.fill(attainable, 0);
    for (int criterion = 0; criterion < criteria.size(); criterion++) {
      criteria.get(criterion).fill(mentee, row);
      long points = pointsOf[criterion];
      long half = whenMissing[criterion] == WhenMissing.HALF ? points * (Share.WHOLE / 2) : 0;
      long whole = points * Share.WHOLE;
      long missing = whenMissing[criterion] == WhenMissing.LEFT_OUT ? 0 : whole;
      for (int mentor = 0; mentor < row.length; mentor++) {
        boolean given = row[mentor] >= 0;
        earned[mentor] += given ? points * row[mentor] : half;
        attainable[mentor] += given ? whole : missing;
      }
    }
  }
}
