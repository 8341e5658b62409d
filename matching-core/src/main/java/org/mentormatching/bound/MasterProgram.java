package org.mentormatching.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.bound.MasterRows.Entry;
import org.mentormatching.bound.RestrictedMaster.Taken;

/**
 * The linear programme of a {@link RestrictedMaster} at the pairs that are fixed now.
 *
 * <p>It begins with those who are in for good, and pays for what the levels above miss beside them
 * a price that nothing else is worth.
 */
final class MasterProgram {
  /** What a unit that a level above misses costs, in the greatest worth of a wish or pair. */
  private static final double OF_MISSING = 100;

  private static final double NOTHING = 1e-7;
  private static final int GREATEST_FIT = 10_000;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final MasterRows rows;
  private final Fixing fixing;
  private final Relaxation relaxation;
  private final Simplex simplex;
  private final List<int[]> groups = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final double[] missing;

  /** A programme that knows no groups but those who are in. */
  MasterProgram(BoundProblem problem, MentorPairs pairs, MasterRows rows, Relaxation relaxation) {
    this.problem = problem;
    this.pairs = pairs;
    this.rows = rows;
    this.relaxation = relaxation;
    fixing = rows.fixing();
    simplex = rows.programme();
    missing = new double[rows.level()];
    Arrays.setAll(missing, rows::target);
    int[] filled = addMembers();
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      for (int wish = 0; wish < problem.wishes()[mentee].length; wish++) {
        add(rows.ofWish(mentee, wish), 1, wish < filled[mentee]);
      }
    }
    addExcesses();
    addMissing();
  }

  /** The groups of those who are in; how many wishes of each mentee they fill. */
  private int[] addMembers() {
    int[] filled = new int[problem.mentees()];
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      int[] members = new int[fixing.taken(mentor)];
      for (int i = 0; i < members.length; i++) {
        members[i] = fixing.pairOfMember(mentor, i);
        filled[pairs.mentee[members[i]]]++;
      }
      if (members.length > 0) {
        groups.add(members);
        columns.add(add(rows.ofGroup(members), 1, true));
      }
    }
    return filled;
  }

  private int add(Entry entry, double most, boolean isIn) {
    if (isIn) {
      for (int i = 0; i < entry.rows().length; i++) {
        int above = entry.rows()[i] - rows.ofLevel(0);
        if (above >= 0) {
          missing[above] -= entry.factors()[i];
        }
      }
    }
    return simplex.add(entry.rows(), entry.factors(), entry.worth(), most, isIn);
  }

  /** What is beyond a cap that may be exceeded. */
  private void addExcesses() {
    for (int cap = 0; cap < problem.caps().size(); cap++) {
      if (!problem.caps().isHard(cap)) {
        double cost = isLast() ? problem.caps().cost()[cap] : 0;
        addTo(rows.ofCap(cap), -1, -cost, Double.POSITIVE_INFINITY, false);
      }
    }
  }

  /** What levels above fall short of their targets to begin with, or go beyond them. */
  private void addMissing() {
    double cost = OF_MISSING * (isLast() ? GREATEST_FIT : 1);
    for (int above = 0; above < rows.level(); above++) {
      double sign = missing[above] < 0 ? -1 : 1;
      addTo(rows.ofLevel(above), sign, -cost, Math.abs(missing[above]), true);
    }
  }

  private void addTo(int row, double factor, double worth, double most, boolean isThere) {
    simplex.add(new int[] {row}, new double[] {factor}, worth, most, isThere);
  }

  private boolean isLast() {
    return rows.level() == problem.last();
  }

  /** Adds a group, by place, if what is fixed allows it. */
  void add(int[] group) {
    int mentor = pairs.mentorAt[group[0]];
    int free = 0;
    for (int place : group) {
      free += fixing.isFree(place) ? 1 : 0;
    }
    if (free > 0
        && free + members(mentor, group) == group.length
        && group.length - free == fixing.taken(mentor)) {
      groups.add(group);
      columns.add(add(rows.ofGroup(group), Double.POSITIVE_INFINITY, false));
    }
  }

  /** How many of those who are in with a mentor are in a group. */
  private int members(int mentor, int[] group) {
    int members = 0;
    for (int i = 0; i < fixing.taken(mentor); i++) {
      members += Arrays.binarySearch(group, fixing.pairOfMember(mentor, i)) >= 0 ? 1 : 0;
    }
    return members;
  }

  /** Improves until no known group makes it better, or the question is answered with yes. */
  boolean run(BooleanSupplier isOver) {
    return simplex.run(isOver);
  }

  /** Prices of mentees, then the multipliers of the levels above, then prices of caps. */
  long[] prices() {
    int mentees = problem.mentees();
    int levels = rows.level();
    long[] prices = new long[mentees + levels + problem.caps().size()];
    for (int mentee = 0; mentee < mentees; mentee++) {
      prices[mentee] = scaled(-simplex.price(mentee));
    }
    for (int above = 0; above < levels; above++) {
      prices[mentees + above] = scaled(-simplex.price(rows.ofLevel(above)));
    }
    for (int cap = 0; cap < problem.caps().size(); cap++) {
      long price = scaled(simplex.price(rows.ofCap(cap)));
      prices[mentees + levels + cap] = Math.max(0, Math.min(relaxation.mostPrice(cap), price));
    }
    return prices;
  }

  private long scaled(double price) {
    return PriceSteps.round(price * LevelSearch.scale(problem, rows.level()));
  }

  /** What it takes. */
  Taken taken() {
    double[] amounts = simplex.amounts();
    double[] shares = new double[pairs.mentee.length];
    boolean[] likely = new boolean[shares.length];
    double[] most = new double[problem.mentors()];
    int[][] best = new int[problem.mentors()][0];
    for (int i = 0; i < groups.size(); i++) {
      double amount = amounts[columns.get(i)];
      int mentor = pairs.mentorAt[groups.get(i)[0]];
      if (amount > NOTHING) {
        for (int place : groups.get(i)) {
          shares[place] += amount;
        }
      }
      if (amount > Math.max(NOTHING, most[mentor])) {
        most[mentor] = amount;
        best[mentor] = groups.get(i);
      }
    }
    for (int[] group : best) {
      for (int place : group) {
        likely[place] = true;
      }
    }
    return new Taken(shares, likely);
  }

  /** The work done so far, in pairs that are looked at. */
  long work() {
    return simplex.work();
  }
}
