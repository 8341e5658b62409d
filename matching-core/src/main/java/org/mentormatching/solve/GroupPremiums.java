package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.flow.WarmStart;
import org.mentormatching.policy.Fit;
import org.mentormatching.refine.CoverageGains;
import org.mentormatching.refine.CoverageGains.Tally;

/**
 * Pairs of which groups of mentees fall less short, found by the kernel alone: a first mentor of a
 * member of a group below the rest is worth a premium in fit, as little as brings the group up (A.
 * M. Geoffrion, 1974, "Lagrangean relaxation for integer programming"). Coverage stays, for it goes
 * before fit. Each premium is found by bisection; its last unit is paid to one member after the
 * other, as long as the group falls short.
 *
 * <p>At equal coverage a group is brought up by so many members, or by none if not even all that
 * can be served are enough. The premiums that are paid for more of them are the most by which the
 * fit of any pairs can be greater of which groups fall as little short.
 */
final class GroupPremiums {
  /** The greatest premium, and what every first mentor is worth beside. */
  private static final long MOST = Fit.FULL;

  /** Most premiums that are sought, one group after the other. */
  private static final int ROUNDS = 12;

  /**
   * What was found.
   *
   * @param chosen pairs by number, ascending
   * @param mostFit what no pairs with the same coverage exceed at the last level of which groups
   *     fall as little short, nor do any fall less short; none if that is not known
   */
  record Found(int[] chosen, OptionalLong mostFit) {}

  private final CoverageGains gains;
  private final long[][][] wishes;
  private final int levels;
  private final OpenPairs pairs;
  private final BooleanSupplier cancelled;
  private final SolvedNetwork solved;
  private final List<List<Integer>> members = new ArrayList<>();
  private final long[] premiums;
  private final long[] paid;
  private final boolean[] isOutOfReach;
  private final Tally tally;
  private final int[] filled;

  /**
   * Premiums on the best pairs without limits.
   *
   * @param gains who is in which group
   * @param wishes by mentee and open wish, what it is worth at each level
   */
  GroupPremiums(
      Relaxed free, CoverageGains gains, long[][][] wishes, int levels, BooleanSupplier cancelled) {
    this.gains = gains;
    this.wishes = wishes;
    this.levels = levels;
    this.cancelled = cancelled;
    pairs = free.pairs();
    premiums = new long[gains.size()];
    isOutOfReach = new boolean[gains.size()];
    paid = new long[wishes.length];
    filled = new int[wishes.length];
    tally = gains.tally();
    for (int group = 0; group < premiums.length; group++) {
      members.add(new ArrayList<>());
    }
    long[][][] worth = wishes.clone();
    for (int mentee = 0; mentee < wishes.length; mentee++) {
      if (wishes[mentee].length > 0 && gains.canJoin(mentee)) {
        worth[mentee] = worth(mentee);
        for (int group : gains.groups()[mentee]) {
          members.get(group).add(mentee);
        }
      }
    }
    solved =
        SolvedNetwork.of(
            KernelStage.network(pairs, worth, levels, cancelled),
            new WarmStart(free.chosen(), free.prices()),
            cancelled);
    take(solved.chosen(), tally, filled);
  }

  /** What the wishes of a mentee are worth with what is paid for the first mentor. */
  private long[][] worth(int mentee) {
    long[][] worth = wishes[mentee].clone();
    worth[0] = worth[0].clone();
    worth[0][levels - 1] = Math.addExact(worth[0][levels - 1], MOST + paid[mentee]);
    return worth;
  }

  /** Looks for premiums. For one call. */
  Found find() {
    for (int round = 0; round < ROUNDS; round++) {
      int group = shortest();
      if (group < 0) {
        break;
      }
      raise(group);
    }
    OptionalLong mostFit = isLeast() ? OptionalLong.of(mostFit()) : OptionalLong.empty();
    return new Found(solved.chosen(), mostFit);
  }

  /** Whether of every group that falls short as many are served as can be. */
  private boolean isLeast() {
    for (int group = 0; group < premiums.length; group++) {
      if (tally.shortfall(group) > 0 && mostOf(group) > tally.joined(group)) {
        return false;
      }
    }
    return true;
  }

  /** The most members of a group who can get a mentor at equal coverage. */
  private long mostOf(int group) {
    long[][][] worth = wishes.clone();
    for (int mentee : members.get(group)) {
      worth[mentee] = wishes[mentee].clone();
      worth[mentee][0] = worth[mentee][0].clone();
      worth[mentee][0][gains.level()] = 1;
    }
    return KernelStage.whole(pairs, worth, levels, cancelled).value()[gains.level()];
  }

  /** The group that falls most short among those that may be brought up; below zero if none. */
  private int shortest() {
    int shortest = -1;
    long most = 0;
    for (int group = 0; group < premiums.length; group++) {
      long missing = tally.shortfall(group);
      if (missing > most && !isOutOfReach[group]) {
        shortest = group;
        most = missing;
      }
    }
    return shortest;
  }

  /**
   * Raises the premium of a group by as little as brings it up, or by all if nothing does; the last
   * unit of it one member after the other.
   */
  private void raise(int group) {
    long low = 0;
    long high = MOST - premiums[group];
    while (low + 1 < high) {
      long middle = (low + high) / 2;
      if (isShortWith(group, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    premiums[group] += high;
    for (int mentee : members.get(group)) {
      change(mentee, high - 1);
    }
    for (int mentee : members.get(group)) {
      if (tally.shortfall(group) > 0) {
        change(mentee, 1);
      }
    }
    isOutOfReach[group] = tally.shortfall(group) > 0;
  }

  private boolean isShortWith(int group, long more) {
    solved.mark();
    members.get(group).forEach(mentee -> pay(mentee, more));
    Tally then = tally.copy();
    take(solved.changed(), then, filled.clone());
    solved.restore();
    members.get(group).forEach(mentee -> paid[mentee] -= more);
    return then.shortfall(group) > 0;
  }

  private void change(int mentee, long more) {
    solved.mark();
    pay(mentee, more);
    take(solved.changed(), tally, filled);
  }

  private void pay(int mentee, long more) {
    paid[mentee] += more;
    solved.room(Kind.LEFT, mentee, KernelStage.wishes(worth(mentee), levels));
  }

  /** Pairs come that are chosen now, and go that are not. */
  private void take(int[] changed, Tally served, int[] mentorsOf) {
    for (int pair : changed) {
      int mentee = solved.left(pair);
      if (solved.isChosen(pair)) {
        if (++mentorsOf[mentee] == 1) {
          served.change(mentee, 1);
        }
      } else if (--mentorsOf[mentee] == 0) {
        served.change(mentee, -1);
      }
    }
  }

  /**
   * The fit without premiums that no pairs exceed that bring groups up as well, told by premiums
   * that are the same for all members of a group.
   */
  private long mostFit() {
    long[] whole = new long[paid.length];
    for (int group = 0; group < premiums.length; group++) {
      for (int mentee : members.get(group)) {
        whole[mentee] += premiums[group];
      }
    }
    long[] before = paid.clone();
    solved.mark();
    for (int mentee = 0; mentee < whole.length; mentee++) {
      if (whole[mentee] != paid[mentee]) {
        pay(mentee, whole[mentee] - paid[mentee]);
      }
    }
    Tally then = tally.copy();
    take(solved.changed(), then, filled.clone());
    long most = 0;
    for (int pair : solved.chosen()) {
      most = Math.addExact(most, pairs.fit(pair));
    }
    for (int group = 0; group < premiums.length; group++) {
      int needed = tally.joined(group) - (tally.shortfall(group) > 0 ? 0 : tally.beyond(group));
      int beyond = then.joined(group) - needed;
      most = Math.addExact(most, Math.multiplyExact(premiums[group], beyond));
    }
    solved.restore();
    System.arraycopy(before, 0, paid, 0, paid.length);
    return most;
  }
}
