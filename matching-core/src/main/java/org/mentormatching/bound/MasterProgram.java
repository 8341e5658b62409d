package org.mentormatching.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.bound.RestrictedMaster.Taken;

/**
 * The linear programme of a {@link RestrictedMaster}, which goes on from where it was when other
 * pairs are fixed: what they rule out costs so much that it leaves.
 */
final class MasterProgram {
  /** What a unit that a level above misses costs, in the greatest worth of a wish or pair. */
  private static final double OF_MISSING = 100;

  /** What something that is ruled out costs, in the same. */
  private static final double OF_RULED_OUT = 1_000;

  private static final double NOTHING = 1e-7;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final Fixing fixing;
  private final Relaxation relaxation;
  private final MasterRows rows;
  private final Simplex simplex;

  /** Groups by place, with the numbers of their columns and what they are worth. */
  private final List<int[]> groups = new ArrayList<>();

  private final List<Integer> columns = new ArrayList<>();
  private final List<Double> worths = new ArrayList<>();

  /** A programme that knows no groups. */
  MasterProgram(
      BoundProblem problem,
      MentorPairs pairs,
      Fixing fixing,
      Relaxation relaxation,
      MasterRows rows) {
    this.problem = problem;
    this.pairs = pairs;
    this.fixing = fixing;
    this.relaxation = relaxation;
    this.rows = rows;
    simplex = rows.programme();
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      for (int wish = 0; wish < problem.wishes()[mentee].length; wish++) {
        MasterRows.Entry entry = rows.ofWish(mentee, wish);
        simplex.add(entry.rows(), entry.factors(), entry.worth(), 1, false);
      }
    }
    for (int cap = 0; cap < problem.caps().size(); cap++) {
      if (!problem.caps().isHard(cap)) {
        boolean isLast = rows.level() == problem.last();
        double cost = isLast ? (double) problem.caps().cost()[cap] : 0;
        simplex.add(
            new int[] {rows.ofCap(cap)}, new double[] {-1}, -cost, Double.POSITIVE_INFINITY, false);
      }
    }
    for (int above = 0; above < rows.level(); above++) {
      simplex.add(
          new int[] {rows.ofLevel(above)},
          new double[] {1},
          -OF_MISSING * rows.greatest(),
          (double) rows.target(above),
          true);
    }
  }

  /** Adds a group, by place. */
  void add(int[] group) {
    MasterRows.Entry entry = rows.ofGroup(group);
    groups.add(group);
    worths.add(entry.worth());
    columns.add(
        simplex.add(entry.rows(), entry.factors(), entry.worth(), Double.POSITIVE_INFINITY, false));
  }

  /** Makes groups that the pairs fixed now do not allow cost what nobody pays. */
  void follow() {
    double cost = OF_RULED_OUT * rows.greatest();
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      simplex.change(rows.ofMentor(mentor), fixing.taken(mentor) > 0 ? cost : 0);
    }
    for (int i = 0; i < groups.size(); i++) {
      simplex.change(columns.get(i), isAllowed(groups.get(i)) ? worths.get(i) : -cost);
    }
  }

  /** Whether a group has everybody who is in with its mentor, and nobody who is out. */
  private boolean isAllowed(int[] group) {
    int mentor = pairs.mentorAt[group[0]];
    int taken = fixing.taken(mentor);
    int fixed = 0;
    for (int place : group) {
      fixed += fixing.isFree(place) ? 0 : 1;
    }
    int members = 0;
    for (int i = 0; i < taken; i++) {
      members += Arrays.binarySearch(group, fixing.pairOfMember(mentor, i)) >= 0 ? 1 : 0;
    }
    return members == taken && fixed == taken;
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
