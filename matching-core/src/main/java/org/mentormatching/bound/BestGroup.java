package org.mentormatching.bound;

import java.util.Arrays;
import java.util.List;
import org.mentormatching.bound.Groups.Sum;

/**
 * The group of mentees whom one mentor's seats and limits allow and who gain most together.
 *
 * <p>If those who gain most by themselves break no limit, they are it. Otherwise one limit that
 * adds something up is a {@link Knapsack}; anything else is searched depth first, whoever gains
 * most before the others, a branch being left where even the next best could not make it better
 * (branch and bound; A. H. Land, A. G. Doig, 1960, "An automatic method of solving discrete
 * programming problems"). A search that takes too long ends with what the open branches could still
 * be worth, which is an upper bound. Not for use by several threads.
 */
final class BestGroup {
  /** What a mentor costs beside the pairs, in pairs that are looked at. */
  private static final long OF_MENTOR = 50;

  /** What somebody costs who has to be sorted. */
  private static final long OF_GATHERED = 10;

  /** What a branch costs. */
  private static final long OF_BRANCH = 100;

  /** What it costs to ask what somebody adds to a group. */
  private static final long OF_ASKED = 80;

  private final Groups groups;
  private final List<Sum> sums;
  private final boolean isKnapsack;
  private final long costScale;
  private final Knapsack knapsack = new Knapsack();
  private final BestRest rest = new BestRest();
  private final MarginalGains marginal;
  private final boolean isMarginal;
  private boolean summed;
  private final Sorting sorting = new Sorting();
  private final WeightClasses classes = new WeightClasses();
  private long work;
  private int[] mentees = new int[16];
  private long[] gains = new long[16];
  private long[] ofFirst = new long[17];
  private int count;
  private int[] chosen = new int[16];
  private int chosenCount;
  private long most;
  private long least;

  private int[] branch = new int[16];
  private long best;
  private long open;
  private long left;

  /**
   * Looks for groups.
   *
   * @param costScale how many times the cost of soft limits counts; 0 if it does not
   * @param byMarginal whether rising costs are searched by what each still adds, which takes longer
   *     and ends closer
   */
  BestGroup(Groups groups, long costScale, boolean byMarginal) {
    this.groups = groups;
    this.costScale = costScale;
    marginal = new MarginalGains(groups, costScale);
    isMarginal = byMarginal && costScale > 0 && groups.areCostsRising();
    sums = groups.sums().stream().filter(sum -> sum.isHard() || costScale > 0).toList();
    isKnapsack = groups.areAllSums() && sums.size() == 1;
  }

  /**
   * Finds the best group of a mentor's mentees.
   *
   * @param pairs what the mentor's pairs are worth
   * @param prices of the mentees, added to the worth of a pair
   * @param effort branches that are looked at, at most
   */
  void solve(PairWorth pairs, long[] prices, int mentor, int seats, long effort) {
    count = 0;
    for (int pair = pairs.from(mentor); pair < pairs.to(mentor); pair++) {
      long gain = pairs.worth(pair) + prices[pairs.mentee(pair)];
      if (gain > 0 && (count < seats || gain > gains[seats - 1])) {
        insert(pairs.mentee(pair), gain, seats);
      }
    }
    work += OF_MENTOR + pairs.to(mentor) - pairs.from(mentor);
    takeFirst(seats);
    if (chosenCount == 0 || isUnlimited(mentor, chosen, chosenCount)) {
      return;
    }
    gather(pairs, prices, mentor, seats);
    sort();
    if (isKnapsack) {
      fillKnapsack(mentor, seats);
    } else {
      search(mentor, seats, effort);
    }
  }

  /**
   * Has somebody in the group where nobody gains anything: whoever loses least of those whom hard
   * limits allow alone.
   *
   * @return what no group that has somebody is worth more than; {@link PairWorth#NEVER} or less if
   *     nobody can be in one
   */
  long atLeastOne(PairWorth pairs, long[] prices, int mentor) {
    long found = PairWorth.NEVER;
    int[] alone = new int[1];
    for (int pair = pairs.from(mentor); pair < pairs.to(mentor); pair++) {
      long gain = Math.min(0, pairs.worth(pair) + prices[pairs.mentee(pair)]);
      alone[0] = pairs.mentee(pair);
      if (gain > found && pairs.isOpen(pair) && groups.areKept(mentor, alone, 1)) {
        found = gain;
        chosen[0] = alone[0];
        chosenCount = 1;
      }
    }
    work += pairs.to(mentor) - pairs.from(mentor);
    return found;
  }

  /** Has nobody in the group. */
  void clear() {
    chosenCount = 0;
  }

  /** Everybody who gains something and may be in the best group. */
  private void gather(PairWorth pairs, long[] prices, int mentor, int seats) {
    count = 0;
    classes.begin(seats);
    boolean byWeight = isKnapsack && seats <= WeightClasses.MOST_SEATS;
    for (int pair = pairs.from(mentor); pair < pairs.to(mentor); pair++) {
      int mentee = pairs.mentee(pair);
      long gain = pairs.worth(pair) + prices[mentee];
      if (gain > 0 && !(byWeight && classes.add(mentee, gain, sums.get(0).of(mentor, mentee)))) {
        add(mentee, gain);
      }
    }
    work += pairs.to(mentor) - pairs.from(mentor) + OF_GATHERED * (long) count;
    classes.forEach(this::add);
  }

  /** Keeps the so many who gain most, whoever comes first before the others. */
  private void insert(int mentee, long gain, int keep) {
    if (count < keep) {
      add(mentee, gain);
    }
    int at = count - 1;
    while (at > 0 && gains[at - 1] < gain) {
      gains[at] = gains[at - 1];
      mentees[at] = mentees[at - 1];
      at--;
    }
    gains[at] = gain;
    mentees[at] = mentee;
  }

  private void add(int mentee, long gain) {
    if (count == mentees.length) {
      mentees = Arrays.copyOf(mentees, 2 * count);
      gains = Arrays.copyOf(gains, 2 * count);
    }
    mentees[count] = mentee;
    gains[count++] = gain;
  }

  /** Takes those who gain most by themselves, as if there were no limits. */
  private void takeFirst(int seats) {
    int size = Math.min(seats, count);
    if (chosen.length <= size) {
      chosen = new int[2 * size + 1];
      branch = new int[2 * size + 1];
    }
    most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.addExact(most, gains[i]);
    }
    least = count >= seats && seats > 0 ? gains[seats - 1] : 0;
    chosenCount = size;
    System.arraycopy(mentees, 0, chosen, 0, size);
  }

  private void sort() {
    if (ofFirst.length <= count) {
      ofFirst = new long[2 * count + 1];
    }
    sorting.descending(gains, mentees, count);
    for (int i = 0; i < count; i++) {
      ofFirst[i + 1] = Math.addExact(ofFirst[i], gains[i]);
    }
  }

  private boolean isUnlimited(int mentor, int[] group, int size) {
    return groups.areKept(mentor, group, size) && costOf(mentor, group, size) == 0;
  }

  private long costOf(int mentor, int[] group, int size) {
    return costScale == 0 ? 0 : Math.multiplyExact(costScale, groups.cost(mentor, group, size));
  }

  private void fillKnapsack(int mentor, int seats) {
    most = knapsack.solve(sums.get(0), mentor, seats, mentees, gains, count, costScale);
    work += knapsack.work();
    chosenCount = knapsack.chosen();
    for (int i = 0; i < chosenCount; i++) {
      chosen[i] = mentees[knapsack.chosen(i)];
    }
    least = 0;
    long[] bySeats = knapsack.bySeats();
    if (bySeats.length > 0) {
      least = Long.MAX_VALUE;
      for (int taken = 0; taken < seats; taken++) {
        least = Math.min(least, Math.floorDiv(most - bySeats[taken], seats - taken));
      }
    }
  }

  private void search(int mentor, int seats, long effort) {
    best = 0;
    open = 0;
    left = effort;
    chosenCount = 0;
    if (isMarginal) {
      searchMarginal(mentor, seats, effort);
      return;
    }
    summed =
        !sums.isEmpty() && rest.fill(sums.get(0), mentor, seats, mentees, gains, count, costScale);
    if (summed) {
      work += rest.work(count) / 4;
    }
    branch(mentor, seats, 0, 0, 0, 0, 0);
    work += OF_BRANCH * (effort - Math.max(0, left));
    bound(mentor, seats);
  }

  private void searchMarginal(int mentor, int seats, long effort) {
    marginal.solve(mentor, seats, mentees, gains, count, effort);
    work += OF_ASKED * marginal.asked();
    best = marginal.best();
    open = marginal.open();
    chosenCount = marginal.chosen();
    for (int i = 0; i < chosenCount; i++) {
      chosen[i] = marginal.chosen(i);
    }
    bound(mentor, seats);
  }

  /** What no group is worth more than, after a search. */
  private void bound(int mentor, int seats) {
    most = Math.max(best, open);
    if (open > best) {
      for (Sum sum : sums) {
        most = Math.min(most, knapsack.solve(sum, mentor, seats, mentees, gains, count, costScale));
      }
    }
    least = Long.MAX_VALUE;
    for (int taken = 0; taken < seats; taken++) {
      long worth = ofFirst[Math.min(taken, count)];
      least = Math.min(least, Math.floorDiv(Math.max(0, most - worth), seats - taken));
    }
  }

  /**
   * Adds one more to a group, each of those from a place on in turn.
   *
   * @param weight what the group weighs at the first sum, in steps
   * @param other what it costs beside that sum
   */
  private void branch(
      int mentor, int seats, int size, int from, long gain, int weight, long other) {
    for (int place = from; place < count; place++) {
      long reach = gain - other + reach(place, seats - size, weight);
      if (reach <= best) {
        return;
      }
      int heavier = summed ? weight + rest.weight(place) : 0;
      if (summed
          && gain - other + gains[place] + rest.of(place + 1, seats - size - 1, heavier) <= best) {
        continue;
      }
      if (left-- <= 0) {
        open = Math.max(open, reach);
        return;
      }
      branch[size] = mentees[place];
      if (groups.areKept(mentor, branch, size + 1)) {
        long more = gain + gains[place];
        long costs = costOf(mentor, branch, size + 1);
        if (more - costs > best) {
          best = more - costs;
          chosenCount = size + 1;
          System.arraycopy(branch, 0, chosen, 0, chosenCount);
        }
        if (size + 1 < seats) {
          long beside = summed ? costs + rest.of(count, 0, heavier) : costs;
          branch(mentor, seats, size + 1, place + 1, more, heavier, beside);
        }
      }
    }
  }

  /** What those from a place on can add at most. */
  private long reach(int place, int seats, int weight) {
    return summed
        ? rest.of(place, seats, weight)
        : ofFirst[Math.min(count, place + seats)] - ofFirst[place];
  }

  /** The work done so far, in pairs that are looked at. */
  long work() {
    return work;
  }

  /** What no group is worth more than. */
  long most() {
    return most;
  }

  /**
   * No group is worth more than {@link #most()} even if every seat that it leaves free is worth so
   * much.
   */
  long least() {
    return least;
  }

  /** How many are in the best group found. */
  int chosen() {
    return chosenCount;
  }

  /** The members of the best group found. */
  int chosen(int number) {
    return chosen[number];
  }
}
