package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;

/**
 * Appraises single pairs, with reasons. Not meant for every pair of a large problem, nor for use by
 * several threads.
 */
public final class Appraiser {
  private final MinimumFit minimumFit;
  private final List<Asked<RuleEntry>> rules;
  private final List<Asked<CriterionEntry>> criteria;

  /** A rule or criterion with the view through which it sees pairs. */
  private record Asked<E>(E entry, PairCursor cursor) {
    PairView pair(Mentee mentee, Mentor mentor) {
      return cursor.at(mentee, mentor);
    }
  }

  private Appraiser(Policy policy, Problem problem) {
    minimumFit = new MinimumFit(policy.minimumFit());
    ActivePolicy active = policy.on(problem);
    rules =
        active.rules().stream()
            .map(entry -> asked(entry, entry.rule().id(), entry.rule().reads(), policy))
            .toList();
    criteria =
        active.criteria().stream()
            .map(entry -> asked(entry, entry.criterion().id(), entry.criterion().reads(), policy))
            .toList();
  }

  private static <E> Asked<E> asked(E entry, String id, Reads reads, Policy policy) {
    return new Asked<>(entry, new PairCursor(id, reads, policy));
  }

  /** An appraiser for the pairs of a problem. */
  public static Appraiser of(Policy policy, Problem problem) {
    return new Appraiser(policy, problem);
  }

  /** Whether the rules allow a pair, the minimum fit included; says no reasons and is quicker. */
  public boolean allows(Mentee mentee, Mentor mentor) {
    for (Asked<RuleEntry> asked : rules) {
      if (refuses(asked.entry(), verdict(asked, mentee, mentor))) {
        return false;
      }
    }
    return !minimumFit.isOn() || appraise(mentee, mentor).isAllowed();
  }

  /**
   * How many rules refuse a pair, the minimum fit included; says no reasons and is quicker.
   *
   * @param most as soon as there are more, it stops counting
   */
  public int refusals(Mentee mentee, Mentor mentor, int most) {
    int refusals = 0;
    for (Asked<RuleEntry> asked : rules) {
      if (refuses(asked.entry(), verdict(asked, mentee, mentor))) {
        refusals++;
        if (refusals > most) {
          return refusals;
        }
      }
    }
    boolean poor = minimumFit.isOn() && minimumFit.ruling(fit(mentee, mentor)).refuses();
    return refusals + (poor ? 1 : 0);
  }

  /** The fit of a pair in ten-thousandths, whether it is allowed or not; says no reasons. */
  public int fit(Mentee mentee, Mentor mentor) {
    long earned = 0;
    long attainable = 0;
    for (Asked<CriterionEntry> asked : criteria) {
      CriterionEntry entry = asked.entry();
      Share share = entry.criterion().share(asked.pair(mentee, mentor));
      boolean leftOut = share.isMissing() && entry.whenMissing() == WhenMissing.LEFT_OUT;
      attainable += leftOut ? 0 : (long) entry.points() * Share.WHOLE;
      earned += (long) entry.points() * parts(share, entry.whenMissing());
    }
    return Fit.of(earned, attainable);
  }

  /** Everything that the policy says of a pair. */
  public Appraisal appraise(Mentee mentee, Mentor mentor) {
    List<Points> points = new ArrayList<>();
    long earned = 0;
    long attainable = 0;
    long known = 0;
    long all = 0;
    for (Asked<CriterionEntry> asked : criteria) {
      CriterionEntry entry = asked.entry();
      Points given = points(asked, mentee, mentor);
      points.add(given);
      earned += given.earned();
      attainable += (long) given.attainable() * Share.WHOLE;
      known += given.known() ? entry.points() : 0;
      all += entry.points();
    }
    int fit = Fit.of(earned, attainable);
    return new Appraisal(rules(mentee, mentor, () -> fit), points, fit, Fit.of(known, all));
  }

  /** What each rule says of a pair, the minimum fit included; quicker than all of an appraisal. */
  public List<Ruling> rules(Mentee mentee, Mentor mentor) {
    return rules(mentee, mentor, () -> fit(mentee, mentor));
  }

  private List<Ruling> rules(Mentee mentee, Mentor mentor, IntSupplier fit) {
    List<Ruling> rulings = new ArrayList<>();
    rules.forEach(asked -> rulings.add(ruling(asked, mentee, mentor)));
    if (minimumFit.isOn()) {
      rulings.add(minimumFit.ruling(fit.getAsInt()));
    }
    return rulings;
  }

  /**
   * What the two of a pair could talk about first, so many at most: from the criteria that give the
   * pair most points, those first. What both may hear goes before what only one of them may, who
   * then decides whether to bring it up; what neither may hear is none.
   */
  public List<Reason> starters(Mentee mentee, Mentor mentor, int most) {
    Map<Reason, Long> earned = new LinkedHashMap<>();
    for (Asked<CriterionEntry> asked : criteria) {
      Points given = points(asked, mentee, mentor);
      if (given.known()) {
        asked
            .entry()
            .criterion()
            .starter(asked.pair(mentee, mentor))
            .filter(starter -> starter.audience() != Audience.COORDINATOR)
            .ifPresent(starter -> earned.put(starter, given.earned()));
      }
    }
    return earned.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Reason, Long>, Boolean>comparing(
                    one -> one.getKey().audience() != Audience.EVERYBODY)
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Points points(Asked<CriterionEntry> asked, Mentee mentee, Mentor mentor) {
    CriterionEntry entry = asked.entry();
    Criterion criterion = entry.criterion();
    PairView pair = asked.pair(mentee, mentor);
    Share share = criterion.share(pair);
    boolean leftOut = share.isMissing() && entry.whenMissing() == WhenMissing.LEFT_OUT;
    return new Points(
        criterion.id(),
        criterion.title(),
        leftOut ? 0 : entry.points(),
        (long) entry.points() * parts(share, entry.whenMissing()),
        !share.isMissing(),
        criterion.reason(pair));
  }

  private static int parts(Share share, WhenMissing whenMissing) {
    if (!share.isMissing()) {
      return share.parts();
    }
    return whenMissing == WhenMissing.HALF ? Share.WHOLE / 2 : 0;
  }

  private static Verdict verdict(Asked<RuleEntry> asked, Mentee mentee, Mentor mentor) {
    return asked.entry().rule().check(asked.pair(mentee, mentor));
  }

  private static Ruling ruling(Asked<RuleEntry> asked, Mentee mentee, Mentor mentor) {
    Rule rule = asked.entry().rule();
    Verdict verdict = verdict(asked, mentee, mentor);
    boolean refuses = refuses(asked.entry(), verdict);
    Optional<Reason> reason =
        refuses ? Optional.of(rule.refusal(asked.pair(mentee, mentor))) : Optional.empty();
    return new Ruling(rule.id(), rule.title(), verdict, refuses, reason);
  }

  private static boolean refuses(RuleEntry entry, Verdict verdict) {
    return verdict == Verdict.REFUSED
        || (verdict == Verdict.UNKNOWN && entry.whenUnknown() == WhenUnknown.REFUSE);
  }
}
