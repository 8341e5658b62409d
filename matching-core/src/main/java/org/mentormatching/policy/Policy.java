package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentormatching.model.Column;
import org.mentormatching.model.Ladder;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Problem;
import org.mentormatching.model.Transitions;

/**
 * What a programme wants of its pairs. Immutable; shareable across threads and problems.
 *
 * <p>The objective is fixed and has levels; a lower one never costs a higher one anything:
 *
 * <ol>
 *   <li>no rule and no hard limit is broken; ongoing pairs and pins hold;
 *   <li>coverage: mentees whose case is urgent now, then soon; then the most mentees with a first
 *       mentor; then the cycles that those served have been waiting; then second mentors, and so
 *       on;
 *   <li>lower limits: what is missing is as little as coverage lets it be;
 *   <li>the floor, where it is to be raised: the fit of the mentee who fares worst;
 *   <li>total fit, less the weights of broken soft limits.
 * </ol>
 *
 * <p>Under {@linkplain Coverage.Weighted weighted coverage} only the urgent mentees are left of the
 * second level; below them, the worth of every filled wish is added to the total fit.
 */
public final class Policy {
  /** The id under which the least fit appears among the rules. */
  public static final String MINIMUM_FIT = "minimum-fit";

  /** The greatest number of points of one criterion, and the greatest weight of a soft limit. */
  public static final int MOST_POINTS = 1_000_000;

  /**
   * A rule and what becomes of pairs for which it cannot tell.
   *
   * @param rule the rule
   * @param whenUnknown for pairs that it cannot check
   */
  public record RuleEntry(Rule rule, WhenUnknown whenUnknown) {}

  /**
   * A criterion, its points and what a missing answer earns.
   *
   * @param criterion the criterion
   * @param points the most that a pair can earn, from 1 to {@value #MOST_POINTS}
   * @param whenMissing for pairs that it cannot judge
   */
  public record CriterionEntry(Criterion criterion, int points, WhenMissing whenMissing) {}

  /**
   * A limit and how strictly it holds.
   *
   * @param limit the limit
   * @param weight ten-thousandths of a pair's fit that each unit of excess costs, from 1 to {@value
   *     #MOST_POINTS}; 0 if the limit is hard
   */
  public record LimitEntry(Limit limit, long weight) {
    /** Whether the limit is never broken, whatever it costs. */
    public boolean isHard() {
      return weight == 0;
    }
  }

  private final Ladder ladder;
  private final Transitions transitions;
  private final List<RuleEntry> rules;
  private final List<CriterionEntry> criteria;
  private final List<LimitEntry> limits;
  private final List<LowerLimit> lowerLimits;
  private final int minimumFit;
  private final UrgencyTrust urgencyTrust;
  private final Coverage coverage;
  private final boolean raisesFloor;
  private final long seed;
  private final List<Column<?>> audit;

  private Policy(Builder builder) {
    ladder = builder.ladder;
    transitions = builder.transitions;
    rules = List.copyOf(builder.rules);
    criteria = List.copyOf(builder.criteria);
    limits = List.copyOf(builder.limits);
    lowerLimits = List.copyOf(builder.lowerLimits);
    minimumFit = builder.minimumFit;
    urgencyTrust = builder.urgencyTrust;
    coverage = builder.coverage;
    raisesFloor = builder.raisesFloor;
    seed = builder.seed;
    audit = List.copyOf(builder.audit);
  }

  /** Starts a policy without rules, criteria and limits, of {@link Preset#WORKPLACE}. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this policy. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.rules.addAll(rules);
    builder.criteria.addAll(criteria);
    builder.limits.addAll(limits);
    builder.lowerLimits.addAll(lowerLimits);
    builder.audit.addAll(audit);
    return builder
        .ladder(ladder)
        .transitions(transitions)
        .minimumFit(minimumFit)
        .urgency(urgencyTrust)
        .coverage(coverage)
        .raiseFloor(raisesFloor)
        .seed(seed);
  }

  /**
   * The same without the limits that concern several pairs, lower ones and the floor among them.
   */
  public Policy withoutLimits() {
    Builder builder = toBuilder().raiseFloor(false);
    builder.limits.clear();
    builder.lowerLimits.clear();
    return builder.build();
  }

  /** The programme's ladder. */
  public Ladder ladder() {
    return ladder;
  }

  /** The programme's transitions. */
  public Transitions transitions() {
    return transitions;
  }

  /** The rules in the order in which they are checked and reported. */
  public List<RuleEntry> rules() {
    return rules;
  }

  /** The criteria in the order in which they are reported. */
  public List<CriterionEntry> criteria() {
    return criteria;
  }

  /** The limits from above in the order in which they are reported. */
  public List<LimitEntry> limits() {
    return limits;
  }

  /** The lower limits in the order in which they are reported, after the others. */
  public List<LowerLimit> lowerLimits() {
    return lowerLimits;
  }

  /** Those among the lower limits that look at one mentor, in the same order. */
  public List<LowerLimit> lowerMentorLimits() {
    return lowerLimits.stream().filter(Limit::looksAtOneMentor).toList();
  }

  /** Those among the lower limits that look at the mentors of one mentee, in the same order. */
  public List<PanelMemberLimit> lowerPanelLimits() {
    return lowerLimits.stream()
        .filter(PanelMemberLimit.class::isInstance)
        .map(PanelMemberLimit.class::cast)
        .toList();
  }

  /** Those among the lower limits that look at the coverage of groups, in the same order. */
  public List<CoverageLimit> lowerCoverageLimits() {
    return lowerLimits.stream()
        .filter(CoverageLimit.class::isInstance)
        .map(CoverageLimit.class::cast)
        .toList();
  }

  /** Whether every lower limit looks at one mentor, so that no search is needed for it. */
  public boolean kernelCarriesLowerLimits() {
    return lowerLimits.stream().allMatch(Limit::looksAtOneMentor);
  }

  /** Every limit, from above or below, in the order in which they are reported. */
  public List<Limit> everyLimit() {
    List<Limit> every = new ArrayList<>();
    limits.forEach(entry -> every.add(entry.limit()));
    every.addAll(lowerLimits);
    return every;
  }

  /** The least fit of a pair, from 0 to 100; 0 if there is none. */
  public int minimumFit() {
    return minimumFit;
  }

  /** When a mentee's "now" counts as urgent. */
  public UrgencyTrust urgencyTrust() {
    return urgencyTrust;
  }

  /** What a filled wish counts beside fit. */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Whether the floor is raised as high as it goes before total fit counts: the fit of the new pair
   * of the mentee who fares worst, and with several new mentors their mean.
   */
  public boolean raisesFloor() {
    return raisesFloor;
  }

  /** Decides among equally good results, together with the ids of the people. */
  public long seed() {
    return seed;
  }

  /**
   * The columns by which it is looked at how groups of mentees fare, in the order in which they are
   * reported. They change no pair, unless a rule, criterion or limit reads the same column.
   */
  public List<Column<?>> audit() {
    return audit;
  }

  /** The rules and criteria that the answers in a problem allow to be applied. */
  public ActivePolicy on(Problem problem) {
    return ActivePolicy.of(this, problem);
  }

  /** Collects the statements of a policy. Not for use by several threads. */
  public static final class Builder {
    private final List<RuleEntry> rules = new ArrayList<>();
    private final List<CriterionEntry> criteria = new ArrayList<>();
    private final List<LimitEntry> limits = new ArrayList<>();
    private final List<LowerLimit> lowerLimits = new ArrayList<>();
    private Ladder ladder = Preset.WORKPLACE.ladder();
    private Transitions transitions = Preset.WORKPLACE.transitions();
    private int minimumFit;
    private UrgencyTrust urgencyTrust = UrgencyTrust.CONFIRMED;
    private Coverage coverage = Coverage.first();
    private boolean raisesFloor;
    private long seed = 1;
    private final List<Column<?>> audit = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Builder() {}

    /** The ladder and the transitions of a preset. */
    public Builder preset(Preset preset) {
      return ladder(preset.ladder()).transitions(preset.transitions());
    }

    /** The programme's ladder; that of {@link Preset#WORKPLACE} unless set. */
    public Builder ladder(Ladder ladder) {
      this.ladder = ladder;
      return this;
    }

    /** The programme's transitions; those of {@link Preset#WORKPLACE} unless set. */
    public Builder transitions(Transitions transitions) {
      this.transitions = transitions;
      return this;
    }

    /** A rule; pairs for which it cannot tell are allowed and marked. */
    public Builder require(Rule rule) {
      return require(rule, WhenUnknown.ALLOW);
    }

    /** A rule. */
    public Builder require(Rule rule, WhenUnknown whenUnknown) {
      rules.add(new RuleEntry(rule, whenUnknown));
      return this;
    }

    /**
     * A rule in the place of the one with the same id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Builder replace(Rule rule) {
      for (int i = 0; i < rules.size(); i++) {
        if (rules.get(i).rule().id().equals(rule.id())) {
          rules.set(i, new RuleEntry(rule, rules.get(i).whenUnknown()));
          return this;
        }
      }
      throw new IllegalArgumentException("there is no rule " + rule.id());
    }

    /** A criterion; a missing answer earns half of the points. */
    public Builder prefer(Criterion criterion, int points) {
      return prefer(criterion, points, WhenMissing.HALF);
    }

    /** A criterion. One without points is left out. */
    public Builder prefer(Criterion criterion, int points, WhenMissing whenMissing) {
      if (points != 0) {
        criteria.add(new CriterionEntry(criterion, points, whenMissing));
      }
      return this;
    }

    /** A limit that is never broken. */
    public Builder hardLimit(Limit limit) {
      limits.add(new LimitEntry(limit, 0));
      return this;
    }

    /**
     * A limit that may be broken at a price.
     *
     * @param weight ten-thousandths of a pair's fit that each unit of excess costs
     */
    public Builder softLimit(Limit limit, long weight) {
      checkRange(limit.id() + ": weight", weight, MOST_POINTS, faults);
      limits.add(new LimitEntry(limit, weight));
      return this;
    }

    /** A limit from below, which is met as far as coverage lets it. */
    public Builder lowerLimit(LowerLimit limit) {
      lowerLimits.add(limit);
      return this;
    }

    /** The least fit of a pair, from 0 to 100. */
    public Builder minimumFit(int fit) {
      minimumFit = fit;
      return this;
    }

    /** When a mentee's "now" counts as urgent. */
    public Builder urgency(UrgencyTrust trust) {
      urgencyTrust = trust;
      return this;
    }

    /** What a filled wish counts beside fit; {@link Coverage#first()} unless set. */
    public Builder coverage(Coverage choice) {
      coverage = choice;
      return this;
    }

    /**
     * Whether the fit of the mentee who fares worst is raised as high as it goes before total fit
     * counts; not unless set. Only where filled wishes go before fit.
     */
    public Builder raiseFloor(boolean raises) {
      raisesFloor = raises;
      return this;
    }

    /** Decides among equally good results, together with the ids of the people. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * A column by which it is looked at how groups of mentees fare: of words, lists, numbers or yes
     * and no.
     */
    public Builder audit(Column<?> column) {
      audit.add(column);
      return this;
    }

    /**
     * The finished policy.
     *
     * @throws InvalidPolicyException if an id is used twice or a number is out of range; it lists
     *     every fault
     */
    public Policy build() {
      Set<String> ids = new HashSet<>();
      ids.add(MINIMUM_FIT);
      rules.forEach(entry -> checkId(entry.rule().id(), ids, faults));
      criteria.forEach(entry -> checkId(entry.criterion().id(), ids, faults));
      for (CriterionEntry entry : criteria) {
        checkRange(entry.criterion().id() + ": points", entry.points(), MOST_POINTS, faults);
      }
      Set<String> limitIds = new HashSet<>();
      for (LimitEntry entry : limits) {
        checkId(entry.limit().id(), limitIds, faults);
        if (entry.limit() instanceof LowerLimit) {
          faults.add(
              entry.limit().id()
                  + " is a lower limit, neither hard nor soft. Add it with lowerLimit");
        }
      }
      for (LowerLimit limit : lowerLimits) {
        checkId(limit.id(), limitIds, faults);
        if (!limit.looksAtOneMentor()
            && !(limit instanceof PanelMemberLimit)
            && !(limit instanceof CoverageLimit)) {
          faults.add(
              limit.id()
                  + " is a lower limit and looks neither at one mentor nor, as a PanelMemberLimit,"
                  + " at the mentors of one mentee nor, as a CoverageLimit, at all mentees");
        }
        if (coverage instanceof Coverage.Weighted) {
          faults.add(
              limit.id()
                  + " is on and coverage is weighted: it would go before filled wishes and cost"
                  + " mentees their mentor. Leave one of them out");
        }
      }
      Set<String> audited = new HashSet<>();
      for (Column<?> column : audit) {
        if (!audited.add(column.name())) {
          faults.add("audit names the column " + column + " twice. Name it once");
        }
        if (column.kind() == Column.Kind.HOURS || column.kind() == Column.Kind.DURATION) {
          faults.add("audit names the column " + column + ", which makes no groups. Leave it out");
        }
      }
      if (minimumFit < 0 || minimumFit > 100) {
        faults.add("the least fit is " + minimumFit + ". Give a number from 0 to 100");
      }
      if (coverage instanceof Coverage.Weighted weighted
          && (weighted.worth() < 0 || weighted.worth() > Coverage.MOST_WORTH)) {
        faults.add(
            "the worth of a filled wish is "
                + weighted.worth()
                + ". Give a number from 0 to "
                + Coverage.MOST_WORTH);
      }
      if (raisesFloor && coverage instanceof Coverage.Weighted) {
        faults.add(
            "the floor is raised and coverage is weighted: nobody fares worst if nobody has a"
                + " mentor. Leave one of them out");
      }
      if (!faults.isEmpty()) {
        throw new InvalidPolicyException(faults);
      }
      return new Policy(this);
    }

    private static void checkId(String id, Set<String> ids, List<String> faults) {
      if (!ids.add(id)) {
        faults.add("the id " + id + " is used more than once. Give each statement one of its own");
      }
    }

    private static void checkRange(String what, long value, long most, List<String> faults) {
      if (value < 1 || value > most) {
        faults.add(what + " is " + value + ". Give a number from 1 to " + most);
      }
    }
  }
}
