package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.mentormatching.candidates.MentorOrder.Weighted;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;

/**
 * Which pairs of a problem are eligible and what each is worth, worked out when it is asked for and
 * never stored; so memory grows with people and their profiles, not with pairs.
 *
 * <p>People have the numbers of the {@link Roster}. For use by several threads, each with a {@link
 * #scan()} of its own.
 */
public final class Candidates {
  /** Most units that the criteria can give together; costs are added to them in an int. */
  private static final long MOST_UNITS = 1L << 28;

  private static final long[] UNITS = {1, 10, 100, 1_000, Share.WHOLE};

  private final Budget budget;
  private final ActivePolicy active;
  final People people;
  final MentorOrder order;
  final List<RuleBits> rules = new ArrayList<>();
  final List<CriterionPoints> criteria = new ArrayList<>();
  final List<PointRows> groups;
  final Connections connections;
  final int[][] connected;
  final int leastFit;

  /** Units of a pair that earns everything. */
  final long whole;

  /** Whether units tell the fit of a pair exactly. */
  final boolean isExact;

  private final List<String> ruleIds = new ArrayList<>();
  private final Map<Column<?>, WordPlaces> words;
  private long eligible;
  private long unchecked;

  private Candidates(
      Problem problem,
      Policy policy,
      ActivePolicy active,
      BooleanSupplier cancelled,
      Budget budget) {
    this.budget = budget;
    this.active = active;
    people = new People(Roster.of(problem, policy));
    leastFit = policy.minimumFit() * 100;
    long points = active.criteria().stream().mapToLong(CriterionEntry::points).sum();
    long unit = unit(points);
    whole = points * (Share.WHOLE / unit);
    isExact =
        unit == 1
            && active.criteria().stream()
                .noneMatch(entry -> entry.whenMissing() == WhenMissing.LEFT_OUT);
    words = new HashMap<>();
    List<Statement> ofRules = new ArrayList<>();
    List<Statement> ofCriteria = new ArrayList<>();
    List<Weighted> weighted = new ArrayList<>();
    for (RuleEntry entry : active.rules()) {
      goOn(cancelled);
      ruleIds.add(entry.rule().id());
      Statement statement =
          new Statement(
              entry.rule().id(),
              entry.rule().reads(),
              policy,
              people,
              pair -> says(entry, pair),
              budget);
      ofRules.add(statement);
      weighted.add(
          new Weighted(
              statement, Math.max(1, points), said -> said == RuleBits.REFUSED ? 0 : Share.WHOLE));
    }
    for (CriterionEntry entry : active.criteria()) {
      goOn(cancelled);
      Statement statement =
          new Statement(
              entry.criterion().id(),
              entry.criterion().reads(),
              policy,
              people,
              pair -> (short) entry.criterion().share(pair).parts(),
              budget);
      ofCriteria.add(statement);
      weighted.add(new Weighted(statement, entry.points(), said -> Math.max(0, said)));
    }
    addMinimumFit();
    goOn(cancelled);
    order = MentorOrder.of(people.mentees().size(), people.mentors().size(), weighted);
    for (Statement statement : ofRules) {
      goOn(cancelled);
      rules.add(new RuleBits(statement, order, words(statement), budget));
    }
    for (int i = 0; i < ofCriteria.size(); i++) {
      goOn(cancelled);
      CriterionEntry entry = active.criteria().get(i);
      Statement statement = ofCriteria.get(i);
      criteria.add(
          new CriterionPoints(
              statement, order, words(statement), entry.points(), entry.whenMissing(), unit));
    }
    groups = PointRows.group(criteria, people.mentees().size(), order, budget);
    goOn(cancelled);
    connections = connections(active);
    connected = new int[people.mentees().size()][];
  }

  /** Other candidates with other answers of some rules, and another least fit. */
  private Candidates(Candidates like, Policy policy, ActivePolicy active) {
    this.active = active;
    leastFit = policy.minimumFit() * 100;
    budget = like.budget;
    people = like.people;
    order = like.order;
    words = like.words;
    whole = like.whole;
    isExact = like.isExact;
    criteria.addAll(like.criteria);
    groups = like.groups;
    connections = like.connections;
    connected = new int[people.mentees().size()][];
    for (int i = 0; i < active.rules().size(); i++) {
      RuleEntry entry = active.rules().get(i);
      RuleBits before = like.rules.get(i);
      ruleIds.add(entry.rule().id());
      rules.add(
          entry.equals(like.active.rules().get(i))
              ? before
              : before.of(before.statement.saying(pair -> says(entry, pair)), budget));
    }
    addMinimumFit();
  }

  private void addMinimumFit() {
    if (leastFit > 0) {
      ruleIds.add(Policy.MINIMUM_FIT);
    }
  }

  private static void goOn(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("cancelled while looking for eligible pairs");
    }
  }

  /** The ten-thousandths of a point that are one unit; they divide a point. */
  private static long unit(long points) {
    for (long unit : UNITS) {
      if (points <= MOST_UNITS / (Share.WHOLE / unit)) {
        return unit;
      }
    }
    throw new ArithmeticException(
        "criteria give up to " + points + " points together, at most " + MOST_UNITS + " fit");
  }

  private static short says(RuleEntry entry, PairView pair) {
    return switch (entry.rule().check(pair)) {
      case ALLOWED -> RuleBits.ALLOWED;
      case REFUSED -> RuleBits.REFUSED;
      case UNKNOWN ->
          entry.whenUnknown() == WhenUnknown.REFUSE ? RuleBits.REFUSED : RuleBits.UNCHECKED;
    };
  }

  private WordPlaces[] words(Statement statement) {
    if (statement.form != Statement.Form.WORDS) {
      return new WordPlaces[0];
    }
    return new WordPlaces[] {
      words.computeIfAbsent(
          statement.wordColumn(), column -> new WordPlaces(column, people.mentors(), order, budget))
    };
  }

  private Connections connections(ActivePolicy active) {
    Set<LinkColumn> ofMentees = new LinkedHashSet<>();
    Set<LinkColumn> ofMentors = new LinkedHashSet<>();
    List<Reads> all = new ArrayList<>();
    active.rules().forEach(entry -> all.add(entry.rule().reads()));
    active.criteria().forEach(entry -> all.add(entry.criterion().reads()));
    for (Reads reads : all) {
      ofMentees.addAll(reads.menteeLinks());
      ofMentors.addAll(reads.mentorLinks());
    }
    return new Connections(
        people.mentees(), people.mentors(), List.copyOf(ofMentees), List.copyOf(ofMentors));
  }

  /**
   * The candidates of a problem under a policy.
   *
   * @param cancelled asked often, on the calling thread
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Candidates of(
      Problem problem, Policy policy, ActivePolicy active, Crew crew, BooleanSupplier cancelled) {
    int people = problem.mentees().size() + problem.mentors().size();
    return of(problem, policy, active, crew, cancelled, Budget.of(people));
  }

  static Candidates of(
      Problem problem,
      Policy policy,
      ActivePolicy active,
      Crew crew,
      BooleanSupplier cancelled,
      Budget budget) {
    Candidates candidates = new Candidates(problem, policy, active, cancelled, budget);
    candidates.count(crew, cancelled);
    return candidates;
  }

  /**
   * The candidates of the same problem under a policy that differs in what rules ask and in the
   * least fit alone. What was worked out here and stays as it is serves both.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public Candidates under(Problem problem, Policy policy, Crew crew, BooleanSupplier cancelled) {
    ActivePolicy other = policy.on(problem);
    if (!readsOf(other).equals(readsOf(active))) {
      return of(problem, policy, other, crew, cancelled);
    }
    Candidates candidates = new Candidates(this, policy, other);
    candidates.count(crew, cancelled);
    return candidates;
  }

  private static List<Reads> readsOf(ActivePolicy active) {
    return active.rules().stream().map(entry -> entry.rule().reads()).toList();
  }

  private void count(Crew crew, BooleanSupplier cancelled) {
    AtomicLong ofEligible = new AtomicLong();
    AtomicLong ofUnchecked = new AtomicLong();
    crew.share(
        people.mentees().size(),
        () -> {
          PairScan scan = scan();
          return mentee -> {
            connected[mentee] = scan.judgeConnected(mentee);
            scan.at(mentee);
            PairScan.Tally tally = scan.tally();
            ofEligible.addAndGet(tally.eligible());
            ofUnchecked.addAndGet(tally.unchecked());
          };
        },
        cancelled);
    eligible = ofEligible.get();
    unchecked = ofUnchecked.get();
  }

  /** The people by number. */
  public Roster roster() {
    return people.roster();
  }

  /** The mentees by number. */
  public List<Mentee> mentees() {
    return people.mentees();
  }

  /** The mentors by number. */
  public List<Mentor> mentors() {
    return people.mentors();
  }

  /** The rules in the order of the funnel. */
  public List<String> ruleIds() {
    return ruleIds;
  }

  /** Number of eligible pairs. */
  public long eligible() {
    return eligible;
  }

  /** Eligible pairs for which a rule could not tell. */
  public long unchecked() {
    return unchecked;
  }

  /** Looks at the pairs of one mentee after the other, for one thread. */
  public PairScan scan() {
    return new PairScan(this);
  }

  /** Those mentors of whom the predicate is true, by number. */
  public MentorSet mentors(IntPredicate contains) {
    return new MentorSet(order, people.mentors().size(), contains);
  }

  /** Mentors at a cost each, by number. */
  public Costs costs(IntToLongFunction cost) {
    int[] saved = new int[people.mentors().size()];
    Arrays.setAll(saved, mentor -> Costs.saved(cost.applyAsLong(mentor), whole, Fit.FULL));
    return new Costs(order, saved);
  }

  /** Mentors who cost nothing. */
  public Costs free() {
    return costs(mentor -> 0);
  }

  /** The group of a mentor; mentors of one group are alike to all mentees, links left aside. */
  public int groupOf(int mentor) {
    return order.place(mentor);
  }

  /** All mentees, those next to each other who have answers in common. */
  public int[] menteesBySimilarity() {
    Integer[] sorted = new Integer[people.mentees().size()];
    Arrays.setAll(sorted, mentee -> mentee);
    Arrays.sort(sorted, this::compare);
    return Arrays.stream(sorted).mapToInt(mentee -> mentee).toArray();
  }

  private int compare(int a, int b) {
    for (PointRows group : groups) {
      int order = Integer.compare(group.ofMentees.of(a), group.ofMentees.of(b));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a, b);
  }
}
