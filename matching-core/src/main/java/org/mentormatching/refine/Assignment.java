package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Chosen pairs that change, with the seats taken, the value at each level and the excess of every
 * group that a limit looks at. Seats, wishes and distinctness always hold; whether the hard limits
 * hold {@link #hardExcess()} tells after every change.
 *
 * <p>A search tries a change by making it and taking it back: that is right for limits of any
 * shape, and where excesses follow from sums or from every two pairs it is a few additions. Nothing
 * is allocated.
 */
final class Assignment {
  /** Stands for no pair. */
  static final int NONE = -1;

  private final SearchProblem problem;
  private final LimitGroups groups;
  private final PairOrder order;
  private final SearchEffort effort;
  private final BitSet decided;
  private final boolean[] chosen;
  private final int[] filled;
  private final int[][] held;
  private final int[] taken;
  private final int[] heldAt;
  private final int[][] found;
  private final int[][] askedFor;
  private final CoverageGains.Tally served;
  private final int levelOfGroups;
  private final long[] sum;
  private final int[][] members;
  private final int[] size;
  private final int[] memberAt;
  private final long[] excess;
  private final long[] value;
  private final long[] price;
  private long hardExcess;
  private long penalty;
  private long softCost;
  private long steps;

  /**
   * An assignment of chosen pairs.
   *
   * @param levels number of levels of values
   * @param decided pairs that stay as they are, chosen or not
   * @throws IllegalArgumentException if a pair comes twice, or seats or wishes are exceeded
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  Assignment(
      SearchProblem problem,
      LimitGroups groups,
      PairOrder order,
      int levels,
      int[] start,
      BitSet decided,
      SearchEffort effort) {
    this.decided = decided;
    this.problem = problem;
    this.groups = groups;
    this.order = order;
    this.effort = effort;
    int mentees = problem.mentees().size();
    int mentors = problem.mentors().size();
    chosen = new boolean[problem.pairs()];
    filled = new int[mentees];
    held = new int[mentors][];
    for (int mentor = 0; mentor < mentors; mentor++) {
      held[mentor] = new int[Math.min(4, problem.seats()[mentor])];
    }
    taken = new int[mentors];
    heldAt = new int[problem.pairs()];
    found = new int[mentees][];
    for (int mentee = 0; mentee < mentees; mentee++) {
      found[mentee] = new int[problem.wishes()[mentee]];
    }
    askedFor = problem.panels().start();
    served = problem.coverage().tally();
    levelOfGroups = problem.coverage().isEmpty() ? NONE : problem.coverage().level();
    price = new long[groups.groups()];
    sum = new long[groups.groups()];
    members = new int[groups.groups()][0];
    size = new int[groups.groups()];
    memberAt = new int[groups.places()];
    excess = new long[groups.groups()];
    value = new long[levels];
    for (int pair : start) {
      effort.goOn();
      add(pair);
    }
  }

  /** An assignment that sorts a problem's pairs and groups them. */
  static Assignment of(SearchProblem problem, int levels, int[] start, SearchEffort effort) {
    PairOrder order = new PairOrder(problem, effort);
    return new Assignment(
        problem,
        new LimitGroups(problem, order, effort),
        order,
        levels,
        start,
        new BitSet(),
        effort);
  }

  /** Another assignment on the same problem, of other chosen pairs. */
  Assignment with(int[] pairs) {
    return with(pairs, effort);
  }

  /** The same, cancelled by somebody else. */
  Assignment with(int[] pairs, SearchEffort effort) {
    return with(pairs, decided, effort);
  }

  /** The same where some pairs are decided. */
  Assignment with(int[] pairs, BitSet stay, SearchEffort effort) {
    return new Assignment(problem, groups, order, value.length, pairs, stay, effort);
  }

  /** Chooses a pair that is not chosen. */
  void add(int pair) {
    int mentee = menteeOf(pair);
    int mentor = mentorOf(pair);
    if (chosen[pair] || openWishes(mentee) == 0 || openSeats(mentor) == 0) {
      throw new IllegalArgumentException(
          "pair %d cannot be chosen: mentee %d has %d open wishes, mentor %d has %d open seats"
              .formatted(pair, mentee, openWishes(mentee), mentor, openSeats(mentor)));
    }
    found[mentee][filled[mentee]] = pair;
    addWorth(mentee, filled[mentee], 1);
    panelChanges(mentee, pair, 1);
    if (++filled[mentee] == 1) {
      served.change(mentee, 1);
    }
    chosen[pair] = true;
    held[mentor] = withRoom(held[mentor], taken[mentor]);
    heldAt[pair] = taken[mentor];
    held[mentor][taken[mentor]++] = pair;
    if (taken[mentor] == 1) {
      useChanges(problem.worthOfFirst()[mentor]);
    }
    fitChanges(problem.pairFit()[pair]);
    for (int place = groups.placeStart(pair); place < groups.placeStart(pair + 1); place++) {
      enter(place, pair);
    }
  }

  /** Gives up a chosen pair. */
  void remove(int pair) {
    int mentee = menteeOf(pair);
    int mentor = mentorOf(pair);
    int last = held[mentor][--taken[mentor]];
    held[mentor][heldAt[pair]] = last;
    heldAt[last] = heldAt[pair];
    if (taken[mentor] == 0) {
      useChanges(-problem.worthOfFirst()[mentor]);
    }
    chosen[pair] = false;
    panelChanges(mentee, pair, -1);
    addWorth(mentee, --filled[mentee], -1);
    if (filled[mentee] == 0) {
      served.change(mentee, -1);
    }
    int at = 0;
    while (found[mentee][at] != pair) {
      at++;
    }
    found[mentee][at] = found[mentee][filled[mentee]];
    fitChanges(-problem.pairFit()[pair]);
    for (int place = groups.placeStart(pair); place < groups.placeStart(pair + 1); place++) {
      leave(place, pair);
    }
  }

  private static int[] withRoom(int[] list, int size) {
    return size < list.length ? list : Arrays.copyOf(list, 2 * size + 2);
  }

  private void enter(int place, int pair) {
    int group = groups.groupAt(place);
    members[group] = withRoom(members[group], size[group]);
    memberAt[place] = size[group];
    long added = excess[group];
    switch (groups.form(group)) {
      case SUM -> {
        sum[group] = Math.addExact(sum[group], groups.weightAt(place));
        added = groups.excessOfSum(group, sum[group]);
      }
      case TWOS -> added = Math.addExact(added, excessWith(group, pair));
      default -> {}
    }
    members[group][size[group]++] = place;
    if (groups.form(group) == LimitGroups.Form.WHOLE) {
      added = groups.excessOfWhole(group, pairsOf(group));
    }
    excessBecomes(group, added);
  }

  private void leave(int place, int pair) {
    int group = groups.groupAt(place);
    int last = members[group][--size[group]];
    members[group][memberAt[place]] = last;
    memberAt[last] = memberAt[place];
    excessBecomes(
        group,
        switch (groups.form(group)) {
          case SUM -> {
            sum[group] -= groups.weightAt(place);
            yield groups.excessOfSum(group, sum[group]);
          }
          case TWOS -> excess[group] - excessWith(group, pair);
          case WHOLE -> groups.excessOfWhole(group, pairsOf(group));
        });
  }

  /** What a pair breaks with those settled and with the members, of which it is none. */
  private long excessWith(int group, int pair) {
    long with = groups.excessOfTwo(group, pair, pair);
    for (int i = 0; i < size[group]; i++) {
      int other = groups.pairAt(members[group][i]);
      with = Math.addExact(with, groups.excessOfTwo(group, pair, other));
    }
    return with;
  }

  private List<Integer> pairsOf(int group) {
    List<Integer> pairs = new ArrayList<>(size[group]);
    for (int i = 0; i < size[group]; i++) {
      pairs.add(groups.pairAt(members[group][i]));
    }
    return pairs;
  }

  private void excessBecomes(int group, long becomes) {
    long change = becomes - excess[group];
    if (change == 0) {
      return;
    }
    excess[group] = becomes;
    if (groups.isHard(group)) {
      hardExcess = Math.addExact(hardExcess, change);
      penalty += price[group] * change;
    } else {
      long cost = Math.multiplyExact(groups.price(group), change);
      softCost = Math.addExact(softCost, cost);
      fitChanges(-cost);
    }
  }

  private void addWorth(int mentee, int wish, int sign) {
    long[] worth = problem.wishValue()[mentee][wish];
    for (int level = 0; level < value.length - 1; level++) {
      value[level] = Math.addExact(value[level], sign * worth[level]);
    }
  }

  /** A pair joins the filled wishes of a mentee, or leaves them if the sign is minus. */
  private void panelChanges(int mentee, int pair, int sign) {
    PanelGains panels = problem.panels();
    for (int limit = 0; limit < askedFor.length; limit++) {
      long gain = panels.gain(mentee, filled[mentee], askedFor[limit][mentee]);
      askedFor[limit][mentee] += panels.isAskedFor()[limit][pair] ? sign : 0;
      gain = panels.gain(mentee, filled[mentee] + sign, askedFor[limit][mentee]) - gain;
      value[panels.level()] = Math.addExact(value[panels.level()], gain);
    }
  }

  private void useChanges(long gain) {
    if (gain != 0) {
      value[value.length - 2] = Math.addExact(value[value.length - 2], gain);
    }
  }

  private void fitChanges(long gain) {
    value[value.length - 1] = Math.addExact(value[value.length - 1], gain);
  }

  /** By how much all hard limits together are broken; 0 exactly when every one is kept. */
  long hardExcess() {
    return hardExcess;
  }

  /** What the excess of the hard limits costs at the prices that search has set. */
  long penalty() {
    return penalty;
  }

  /** The price that search has set for a unit of excess of a hard group. */
  long price(int group) {
    return price[group];
  }

  /** Sets what a unit of excess of a hard group costs in {@link #penalty()}. */
  void setPrice(int group, long newPrice) {
    penalty += (newPrice - price[group]) * excess[group];
    price[group] = newPrice;
  }

  /** What the soft limits cost. */
  long softCost() {
    return softCost;
  }

  /**
   * Whether the hard limits are broken no more than now when {@code in} joins and {@code out}
   * leaves.
   */
  boolean admits(int in, int out) {
    long before = hardExcess;
    steps++;
    exchange(in, out);
    boolean admitted = hardExcess <= before;
    exchange(out, in);
    return admitted;
  }

  /** By how much the hard limits are broken when a pair leaves. */
  long hardExcessWithout(int pair) {
    steps++;
    exchange(NONE, pair);
    long without = hardExcess;
    exchange(pair, NONE);
    return without;
  }

  /** How much more the soft limits cost when {@code in} joins and {@code out} leaves. */
  long softChange(int in, int out) {
    if (!groups.hasSoft()) {
      return 0;
    }
    long before = softCost;
    exchange(in, out);
    long change = softCost - before;
    exchange(out, in);
    return change;
  }

  private void exchange(int in, int out) {
    if (out != NONE) {
      remove(out);
    }
    if (in != NONE) {
      add(in);
    }
  }

  /** The excess of a group. */
  long excess(int group) {
    return excess[group];
  }

  /** The chosen pairs of a group as they are now, ascending. */
  int[] members(int group) {
    int[] pairs = new int[size[group]];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = groups.pairAt(members[group][i]);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /** The groups that limits look at. */
  LimitGroups groups() {
    return groups;
  }

  /** The mentee of a pair. */
  int menteeOf(int pair) {
    return order.menteeOf(pair);
  }

  /** The mentor of a pair. */
  int mentorOf(int pair) {
    return problem.pairMentor()[pair];
  }

  /** The eligible pairs of a mentee, the greatest fit first, not to be changed. */
  int[] byFit(int mentee) {
    return order.byFit(mentee);
  }

  /** Whether a pair is chosen. */
  boolean isChosen(int pair) {
    return chosen[pair];
  }

  /** Whether a pair is chosen and not decided. */
  boolean mayLeave(int pair) {
    return chosen[pair] && !decided.get(pair);
  }

  /** Whether a pair is neither chosen nor decided. */
  boolean mayJoin(int pair) {
    return !chosen[pair] && !decided.get(pair);
  }

  /** How many pairs of a mentee are chosen. */
  int filled(int mentee) {
    return filled[mentee];
  }

  /** One of a mentee's chosen pairs. */
  int found(int mentee, int index) {
    return found[mentee][index];
  }

  /** The pair of a mentee with a mentor, or {@link #NONE}. */
  int pairOf(int mentee, int mentor) {
    return order.pairOf(mentee, mentor);
  }

  /** Wishes of a mentee that are still open. */
  int openWishes(int mentee) {
    return problem.wishes()[mentee] - filled[mentee];
  }

  /** Seats of a mentor that are still open. */
  int openSeats(int mentor) {
    return problem.seats()[mentor] - taken[mentor];
  }

  /** How many pairs of a mentor are chosen. */
  int taken(int mentor) {
    return taken[mentor];
  }

  /** A mentor's chosen pairs as they are now. */
  int[] held(int mentor) {
    return Arrays.copyOf(held[mentor], taken[mentor]);
  }

  /** What soft limits cost in the groups that a chosen pair belongs to. */
  long softCostAround(int pair) {
    long cost = 0;
    if (groups.hasSoft()) {
      for (int place = groups.placeStart(pair); place < groups.placeStart(pair + 1); place++) {
        int group = groups.groupAt(place);
        cost = Math.addExact(cost, Math.multiplyExact(groups.price(group), excess[group]));
      }
    }
    return cost;
  }

  /** One of a mentor's chosen pairs. */
  int held(int mentor, int index) {
    return held[mentor][index];
  }

  /** What the last filled wish of a mentee is worth at all levels except the last. */
  long[] lastWorth(int mentee) {
    return problem.wishValue()[mentee][filled[mentee] - 1];
  }

  /** What the next wish of a mentee is worth at all levels except the last. */
  long[] nextWorth(int mentee) {
    return problem.wishValue()[mentee][filled[mentee]];
  }

  /** Whether the last filled wish of a mentee counts at a level above the last. */
  boolean lastCounts(int mentee) {
    return counts(lastWorth(mentee));
  }

  /** Whether the next wish of a mentee counts at a level above the last. */
  boolean nextCounts(int mentee) {
    return counts(nextWorth(mentee));
  }

  private static boolean counts(long[] worth) {
    for (long atLevel : worth) {
      if (atLevel != 0) {
        return true;
      }
    }
    return false;
  }

  /** The chosen pairs, ascending. */
  int[] chosen() {
    int[] pairs = new int[chosen.length];
    int count = 0;
    for (int pair = 0; pair < chosen.length; pair++) {
      if (chosen[pair]) {
        pairs[count++] = pair;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** The value at each level. */
  long[] value() {
    long[] all = value.clone();
    if (levelOfGroups != NONE) {
      all[levelOfGroups] = -served.shortfall();
    }
    return all;
  }

  /** The value at one level. */
  long value(int level) {
    return level == levelOfGroups ? -served.shortfall() : value[level];
  }

  /**
   * What groups of mentees gain when a mentee fills a wish and another gives up a pair.
   *
   * @param in the one
   * @param out the other, {@link CoverageGains#NOBODY} or {@link CoverageGains#STRANGER}
   */
  long gainOfGroups(int in, int out) {
    if (levelOfGroups == NONE) {
      return 0;
    }
    int enters = filled[in] == 0 ? in : CoverageGains.NOBODY;
    int leaves = out < 0 || filled[out] == 1 ? out : CoverageGains.NOBODY;
    return served.shortfall() - served.shortfallWith(enters, leaves);
  }

  /** The total fit less the costs of soft limits. */
  long fit() {
    return value[value.length - 1];
  }

  /** Counts a change that is tried. */
  void step() {
    steps++;
  }

  /** How many changes were tried. */
  long steps() {
    return steps;
  }
}
