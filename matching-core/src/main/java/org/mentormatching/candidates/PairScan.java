package org.mentormatching.candidates;

import java.util.Arrays;
import org.mentormatching.policy.Fit;

/**
 * Looks at all eligible pairs of one mentee after the other and skips those that cannot matter; for
 * one thread.
 *
 * <p>Mentors whom nothing tells apart are one place. Rules strike places out 64 at a time. What is
 * left is a branch and bound over blocks of places: the greatest points of a block less the least
 * cost in it bound all its pairs, and only where the bound is high enough is the block looked into,
 * those first that promise most (A. H. Land and A. G. Doig, 1960, "An automatic method of solving
 * discrete programming problems"). Criteria whose mentees nearly all answer differently are bounded
 * by their greatest points, and inside a block by the number of words in common. Pairs that link
 * columns connect are looked at one by one.
 *
 * <p>Hot: flat arrays, nothing is created per pair.
 */
public final class PairScan {
  private static final int UNCHECKED = 1 << 20;
  private static final int NOT_ELIGIBLE = -1;
  private static final long[] NONE = {};

  /** Is told of pairs. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Is told of a pair.
     *
     * @return the least fit less costs of which it wants to be told from now on
     */
    long visit(int mentor, int fit);
  }

  /** Tells whether a pair is meant. */
  @FunctionalInterface
  public interface Test {
    /** Whether the pair is meant. */
    boolean holds(int mentor, int fit);
  }

  /** Eligible pairs of a mentee, and those among them for which a rule could not tell. */
  record Tally(int eligible, int unchecked) {}

  private final Candidates candidates;
  private final MentorOrder order;
  private final Statement.Asker[] ruleAskers;

  /** What each rule said last, and of which profile of mentees. */
  private final RuleBits.Row[] rows;

  private final int[] rowOf;
  private final CriterionPoints.Reader[] readers;
  private final CriterionPoints.Reader[][] ofGroups;
  private final CriterionPoints.Reader[] loose;
  private final boolean isLate;
  private final Costs free;
  private final MentorSet everybody;

  private final long[] left;
  private final int[] bound;
  private final long[] queue;

  /** What costs, and each group after them, were added up last, and the sums by place. */
  private final int[][] summed;

  private final int[][] sums;
  private int[] sum = {};
  private int mentee;

  /** By mentor the last mentee whom link columns connect, counted from 1. */
  private final int[] connectedTo;

  /** The block that is looked into, for whom, and the units that a pair must have. */
  private int lookedBlock;

  private MentorSet lookedAmong;
  private Costs lookedCosts;
  private Visitor lookedVisitor = (mentor, fit) -> 0;
  private int needed;
  private int lookedFrom;
  private int lookedAlike = Integer.MAX_VALUE;

  PairScan(Candidates candidates) {
    this.candidates = candidates;
    order = candidates.order;
    ruleAskers =
        candidates.rules.stream()
            .map(rule -> rule.statement.asker())
            .toArray(Statement.Asker[]::new);
    rows = new RuleBits.Row[ruleAskers.length];
    rowOf = new int[ruleAskers.length];
    Arrays.fill(rowOf, -1);
    readers =
        candidates.criteria.stream()
            .map(CriterionPoints::reader)
            .toArray(CriterionPoints.Reader[]::new);
    ofGroups =
        candidates.groups.stream()
            .map(
                group ->
                    group.criteria.stream()
                        .map(this::reader)
                        .toArray(CriterionPoints.Reader[]::new))
            .toArray(CriterionPoints.Reader[][]::new);
    loose =
        candidates.criteria.stream()
            .filter(
                points ->
                    candidates.groups.stream().noneMatch(group -> group.criteria.contains(points)))
            .map(this::reader)
            .toArray(CriterionPoints.Reader[]::new);
    isLate = candidates.rules.stream().anyMatch(RuleBits::isLate);
    free = candidates.free();
    lookedCosts = free;
    everybody = candidates.mentors(mentor -> true);
    lookedAmong = everybody;
    connectedTo = new int[candidates.people.mentors().size()];
    left = new long[order.blocks()];
    bound = new int[order.blocks()];
    queue = new long[order.blocks()];
    summed = new int[ofGroups.length + 1][];
    sums = new int[ofGroups.length][order.blocks() * MentorOrder.BLOCK];
  }

  private CriterionPoints.Reader reader(CriterionPoints points) {
    return readers[candidates.criteria.indexOf(points)];
  }

  /** Moves to a mentee. */
  public void at(int next) {
    mentee = next;
    fillLeft();
    for (int rule = 0; rule < ruleAskers.length; rule++) {
      RuleBits bits = candidates.rules.get(rule);
      if (!bits.isLate()) {
        strike(row(rule).allowed());
      }
    }
    for (int mentor : candidates.connections.of(mentee)) {
      connectedTo[mentor] = mentee + 1;
    }
  }

  private RuleBits.Row row(int rule) {
    RuleBits bits = candidates.rules.get(rule);
    int profile = bits.statement.ofMentees.of(mentee);
    if (rowOf[rule] != profile) {
      rows[rule] = bits.of(profile, ruleAskers[rule]);
      rowOf[rule] = profile;
    }
    return rows[rule];
  }

  private void fillLeft() {
    Arrays.fill(left, -1L);
    int last = order.size() & 63;
    if (last != 0) {
      left[left.length - 1] = (1L << last) - 1;
    }
  }

  private void strike(long[] allowed) {
    for (int block = 0; block < allowed.length; block++) {
      left[block] &= allowed[block];
    }
  }

  /**
   * Tells of all eligible pairs of the mentee with some mentors whose fit less costs is at least so
   * much, and perhaps of others, in no particular order; of fewer as soon as the visitor wants
   * fewer.
   */
  public void visit(MentorSet among, Costs costs, long least, Visitor visitor) {
    visit(among, costs, least, 0, Integer.MAX_VALUE, visitor);
  }

  /**
   * The same where nobody costs anything, but of mentors whom nothing tells apart, link columns
   * aside, only of so many: those who come first when counting from a mentor on and round.
   */
  public void visitSome(MentorSet among, long least, int from, int alike, Visitor visitor) {
    visit(among, free, least, from, alike, visitor);
  }

  private void visit(
      MentorSet among, Costs costs, long least, int from, int alike, Visitor visitor) {
    lookedFrom = from;
    lookedAlike = alike;
    long wanted = least;
    int[] known = candidates.connected[mentee];
    int[] mentors = candidates.connections.of(mentee);
    for (int i = 0; i < known.length; i++) {
      if (known[i] != NOT_ELIGIBLE && among.contains(mentors[i])) {
        wanted = visitor.visit(mentors[i], known[i] & (UNCHECKED - 1));
      }
    }
    visitStrangers(among, costs, wanted, visitor);
  }

  private void visitStrangers(MentorSet among, Costs costs, long least, Visitor visitor) {
    int slack = prepare(costs);
    int needed = needed(least);
    int count = 0;
    for (int block = 0; block < left.length; block++) {
      if ((left[block] & among.places[block]) != 0 && bound[block] + slack >= needed) {
        queue[count++] = ((long) -bound[block] << 32) + block;
      }
    }
    Arrays.sort(queue, 0, count);
    for (int i = 0; i < count; i++) {
      int block = (int) queue[i];
      if (bound[block] + slack < needed) {
        return;
      }
      needed = look(block, among, costs, needed, slack, visitor);
    }
  }

  private int needed(long least) {
    return least == Long.MAX_VALUE
        ? Costs.ALWAYS_UNITS
        : Costs.needed(least, candidates.whole, Fit.FULL);
  }

  /** Sums and bounds all blocks, and answers what criteria outside all groups may add. */
  private int prepare(Costs costs) {
    boolean isNew = summed[0] != costs.saved;
    summed[0] = costs.saved;
    for (int group = 0; group < ofGroups.length; group++) {
      int[] row = candidates.groups.get(group).of(mentee, ofGroups[group], order.size());
      isNew |= summed[group + 1] != row;
      summed[group + 1] = row;
      if (isNew) {
        add(group == 0 ? costs.saved : sums[group - 1], row, sums[group]);
      }
    }
    sum = sums.length == 0 ? costs.saved : sums[sums.length - 1];
    if (isNew) {
      boundBlocks();
    }
    int slack = 0;
    for (CriterionPoints.Reader reader : loose) {
      reader.at(mentee);
      slack += reader.most();
    }
    if (!candidates.isExact) {
      for (CriterionPoints.Reader reader : readers) {
        reader.at(mentee);
      }
    }
    return slack;
  }

  private static void add(int[] a, int[] b, int[] sum) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] = a[at] + b[at];
    }
  }

  private void boundBlocks() {
    for (int block = 0; block < bound.length; block++) {
      int first = block * MentorOrder.BLOCK;
      int a = sum[first];
      int b = sum[first + 1];
      int c = sum[first + 2];
      int d = sum[first + 3];
      for (int at = first + 4; at < first + MentorOrder.BLOCK; at += 4) {
        a = Math.max(a, sum[at]);
        b = Math.max(b, sum[at + 1]);
        c = Math.max(c, sum[at + 2]);
        d = Math.max(d, sum[at + 3]);
      }
      bound[block] = Math.max(Math.max(a, b), Math.max(c, d));
    }
  }

  private int look(int block, MentorSet among, Costs costs, int least, int slack, Visitor visitor) {
    long bits = left[block] & among.places[block];
    long high = 0;
    while (bits != 0) {
      int at = (block << 6) + Long.numberOfTrailingZeros(bits);
      if (sum[at] + slack >= least) {
        high |= bits & -bits;
      }
      bits &= bits - 1;
    }
    if (high == 0) {
      return least;
    }
    lookedBlock = block;
    lookedAmong = among;
    lookedCosts = costs;
    lookedVisitor = visitor;
    needed = least;
    divide(0, high, 0, slack);
    return needed;
  }

  /**
   * Divides places of the block into classes by one criterion outside the groups after the other.
   *
   * @param units what the criteria so far give
   * @param slack what those to come may give
   */
  private void divide(int criterion, long bits, int units, int slack) {
    if (criterion == loose.length) {
      lookAtEach(bits, units, slack);
      return;
    }
    CriterionPoints.Reader reader = loose[criterion];
    if (!reader.hasClasses()) {
      divide(criterion + 1, bits, units, slack);
      return;
    }
    int rest = slack - reader.most();
    for (int of = 0; of < reader.classes(); of++) {
      int more = units + reader.unitsOfClass(of);
      if (bound[lookedBlock] + more + rest >= needed) {
        long members = bits & reader.members(of, lookedBlock);
        if (members != 0) {
          divide(criterion + 1, members, more, rest);
        }
      }
    }
  }

  private void lookAtEach(long all, int unitsOfClasses, int slack) {
    long bits = all;
    while (bits != 0) {
      int at = (lookedBlock << 6) + Long.numberOfTrailingZeros(bits);
      bits &= bits - 1;
      if (sum[at] + unitsOfClasses + slack >= needed) {
        lookAt(at, sum[at], unitsOfClasses, slack);
      }
    }
  }

  private void lookAt(int at, int unitsOfGroups, int unitsOfClasses, int slack) {
    int units = unitsOfGroups + unitsOfClasses;
    int rest = slack;
    for (int i = 0; i < loose.length && units + rest >= needed; i++) {
      CriterionPoints.Reader reader = loose[i];
      if (!reader.hasClasses()) {
        rest -= reader.most();
        units += reader.units(at);
      } else if (!reader.isByClass()) {
        units += reader.units(at) - reader.unitsOfClassAt(at);
      }
    }
    if (units + rest >= needed && isLeftLate(at)) {
      visitAt(at, units - lookedCosts.saved[at], rest);
    }
  }

  /** Tells of the mentors at a place, cheapest first, or of some. */
  private void visitAt(int at, int units, int rest) {
    int fit = fit(at, units);
    if (fit < candidates.leastFit) {
      return;
    }
    int start = order.before(at);
    int count = order.before(at + 1) - start;
    int first = count > lookedAlike ? lookedCosts.from(start, start + count, lookedFrom) : 0;
    int told = 0;
    for (int i = 0; i < count && told < lookedAlike; i++) {
      int next = start + first + i - (first + i < count ? 0 : count);
      if (units + lookedCosts.savedBy[next] + rest < needed) {
        return;
      }
      int mentor = lookedCosts.mentors[next];
      if (connectedTo[mentor] != mentee + 1 && lookedAmong.contains(mentor)) {
        needed = needed(lookedVisitor.visit(mentor, fit));
        told++;
      }
    }
  }

  private int fit(int at, long units) {
    if (candidates.isExact) {
      return Fit.of(units, candidates.whole);
    }
    long earned = 0;
    long attainable = 0;
    for (int i = 0; i < readers.length; i++) {
      short parts = readers[i].parts(at);
      earned += candidates.criteria.get(i).earned(parts);
      attainable += candidates.criteria.get(i).attainable(parts);
    }
    return Fit.of(earned, attainable);
  }

  private boolean isLeftLate(int at) {
    if (isLate) {
      for (int rule = 0; rule < ruleAskers.length; rule++) {
        RuleBits bits = candidates.rules.get(rule);
        if (bits.isLate() && bits.of(mentee, at, ruleAskers[rule]) == RuleBits.REFUSED) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether any of the mentee's eligible pairs with some mentors is meant. */
  public boolean isAny(MentorSet among, Test test) {
    boolean[] found = new boolean[1];
    if (isAnyLeft(among)) {
      visit(
          among,
          free,
          0,
          (mentor, fit) -> {
            found[0] = found[0] || test.holds(mentor, fit);
            return found[0] ? Fit.FULL + 1L : 0;
          });
    }
    return found[0];
  }

  private boolean isAnyLeft(MentorSet among) {
    if (candidates.connections.of(mentee).length > 0) {
      return true;
    }
    for (int block = 0; block < left.length; block++) {
      if ((left[block] & among.places[block]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How many mentors each rule and all before it leave the mentee, link columns included. */
  public int[] funnel() {
    int[] counts = new int[candidates.ruleIds().size()];
    int[] connected = candidates.connections.of(mentee).clone();
    int count = connected.length;
    fillLeft();
    for (int rule = 0; rule < ruleAskers.length; rule++) {
      RuleBits bits = candidates.rules.get(rule);
      if (bits.isLate()) {
        strikeLate(bits, ruleAskers[rule]);
      } else {
        strike(row(rule).allowed());
      }
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (ruleAskers[rule].of(mentee, connected[i]) != RuleBits.REFUSED) {
          connected[kept++] = connected[i];
        }
      }
      count = kept;
      counts[rule] = countStrangers(left) + count;
    }
    if (candidates.leastFit > 0) {
      counts[ruleAskers.length] = tally().eligible();
    }
    return counts;
  }

  private void strikeLate(RuleBits bits, Statement.Asker asker) {
    for (int at = 0; at < order.size(); at++) {
      if ((left[at >> 6] >>> at & 1) != 0 && bits.of(mentee, at, asker) == RuleBits.REFUSED) {
        left[at >> 6] &= ~(1L << at);
      }
    }
  }

  /** Number of mentors at some places whom no link column connects with the mentee. */
  private int countStrangers(long[] places) {
    int count = order.count(places);
    for (int mentor : candidates.connections.of(mentee)) {
      int at = order.place(mentor);
      count -= (int) (places[at >> 6] >>> at & 1);
    }
    return count;
  }

  /** Counts the mentee's eligible pairs. */
  Tally tally() {
    int eligible = 0;
    int unchecked = 0;
    for (int known : candidates.connected[mentee]) {
      eligible += known == NOT_ELIGIBLE ? 0 : 1;
      unchecked += known != NOT_ELIGIBLE && known >= UNCHECKED ? 1 : 0;
    }
    long[] unknown = unknown();
    if (candidates.leastFit == 0 && !isLate) {
      for (int block = 0; block < unknown.length; block++) {
        unknown[block] &= left[block];
      }
      return new Tally(
          eligible + countStrangers(left),
          unchecked + (unknown.length == 0 ? 0 : countStrangers(unknown)));
    }
    int[] found = new int[2];
    lookedAlike = Integer.MAX_VALUE;
    visitStrangers(
        everybody,
        free,
        candidates.leastFit,
        (mentor, fit) -> {
          found[0]++;
          found[1] += isUnchecked(order.place(mentor), unknown) ? 1 : 0;
          return candidates.leastFit;
        });
    return new Tally(eligible + found[0], unchecked + found[1]);
  }

  /** Places of which a rule cannot tell, those aside that are asked of few pairs. */
  private long[] unknown() {
    long[] unknown = NONE;
    for (int rule = 0; rule < ruleAskers.length; rule++) {
      long[] more = candidates.rules.get(rule).isLate() ? NONE : row(rule).unchecked();
      if (more.length > 0 && unknown.length == 0) {
        unknown = more.clone();
      } else {
        for (int block = 0; block < more.length; block++) {
          unknown[block] |= more[block];
        }
      }
    }
    return unknown;
  }

  private boolean isUnchecked(int at, long[] unknown) {
    boolean isUnchecked = unknown.length > 0 && (unknown[at >> 6] >>> at & 1) != 0;
    for (int rule = 0; rule < ruleAskers.length && !isUnchecked; rule++) {
      RuleBits bits = candidates.rules.get(rule);
      isUnchecked = bits.isLate() && bits.of(mentee, at, ruleAskers[rule]) == RuleBits.UNCHECKED;
    }
    return isUnchecked;
  }

  /**
   * What each criterion says of the mentee with a mentor, in ten-thousandths of its points; -1 if
   * an answer is missing.
   *
   * @param parts by the number of the criterion, written from {@code from} on
   */
  public void parts(int mentor, short[] parts, int from) {
    boolean isConnected = Arrays.binarySearch(candidates.connections.of(mentee), mentor) >= 0;
    for (int i = 0; i < readers.length; i++) {
      if (isConnected) {
        parts[from + i] = readers[i].of(mentee, mentor);
      } else {
        readers[i].at(mentee);
        parts[from + i] = readers[i].parts(order.place(mentor));
      }
    }
  }

  /** Fit of the pairs of a mentee that link columns connect; what is eligible and unchecked. */
  int[] judgeConnected(int of) {
    int[] mentors = candidates.connections.of(of);
    int[] known = new int[mentors.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = judge(of, mentors[i]);
    }
    return known;
  }

  private int judge(int of, int mentor) {
    int unchecked = 0;
    for (Statement.Asker asker : ruleAskers) {
      short says = asker.of(of, mentor);
      if (says == RuleBits.REFUSED) {
        return NOT_ELIGIBLE;
      }
      unchecked |= says == RuleBits.UNCHECKED ? UNCHECKED : 0;
    }
    long earned = 0;
    long attainable = 0;
    for (int i = 0; i < readers.length; i++) {
      short parts = readers[i].of(of, mentor);
      earned += candidates.criteria.get(i).earned(parts);
      attainable += candidates.criteria.get(i).attainable(parts);
    }
    int fit = Fit.of(earned, attainable);
    return fit < candidates.leastFit ? NOT_ELIGIBLE : fit | unchecked;
  }
}
