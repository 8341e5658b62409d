package org.mentormatching.refine;

import static org.mentormatching.refine.Assignment.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Simulated annealing over chosen pairs, in which hard limits may be broken at a price
 * (Kirkpatrick, Gelatt and Vecchi, Optimization by simulated annealing, 1983). The price of every
 * group rises while it is broken and falls while it is kept, so that search crosses what cannot be
 * and comes back (Yagiura, Ibaraki and Glover, An ejection chain approach for the generalized
 * assignment problem, 2004).
 *
 * <p>A move is a short ejection chain at random: a mentee goes to another mentor, mostly one whose
 * fit less prices is not so much below the best that it would hardly be accepted as warm as it is;
 * whoever is in the way takes the seat that became free, another one, or none. Hot path: flat
 * arrays, no allocation, a million moves a second.
 */
final class Annealing {
  private static final int MOVES_BETWEEN_QUESTIONS = 64;
  private static final int MOST_CHANGES = 12;
  private static final int MOST_EJECTED = 3;
  private static final double UNIT = 256;
  private static final double MOST_PRICE = 1e12;
  private static final double BROKEN_AT_FIRST = 0.3;
  private static final double KEPT_FROM = 0.8;
  private static final double LAST_RISE = 50;

  /** How many times as many moves are made as long as a hard limit is broken in the end. */
  private static final double LONGER_IF_BROKEN = 1.25;

  private static final double ABOVE_SCARCITY = 1.2;

  /** How far below a mentee's best pair others are tried, in temperatures, and beside that. */
  private static final double REACH = 2;

  private static final double LEAST_REACH_OF_FIT = 0.1;

  /** One move in so many tries all pairs, for prices do not know what soft limits cost. */
  private static final int ANYWHERE = 4;

  private static final int PERIODS_BETWEEN_REACHES = 16;
  private static final long MOST_SCALE = 1L << 42;
  private static final int TABLE = 4096;
  private static final double[] THRESHOLDS = thresholds();

  private final SearchProblem problem;
  private final Assignment assignment;
  private final SearchEffort effort;
  private final SplittableRandom random;
  private final int levels;
  private final long greatestFit;
  private final long[] scale;
  private final ScarcityPrices scarcity;
  private final int[][] near;

  /** How many of these are within reach. */
  private final int[] within;

  private final boolean[] best;
  private final boolean[] isDirty;
  private final int[] dirty;
  private int dirtySize;
  private long[] bestValue;
  private final int[] changed = new int[MOST_CHANGES];
  private int changes;
  private final double[] prices;

  /** An annealing that starts at an assignment that keeps every hard limit, and changes it. */
  Annealing(
      SearchProblem problem,
      Assignment assignment,
      ScarcityPrices scarcity,
      long[] scale,
      SearchEffort effort,
      long seed) {
    this.scarcity = scarcity;
    near = scarcity.near();
    within = new int[near.length];
    this.problem = problem;
    greatestFit = greatestFit(problem);
    this.assignment = assignment;
    this.effort = effort;
    random = new SplittableRandom(seed);
    bestValue = assignment.value();
    levels = bestValue.length;
    prices = new double[assignment.groups().groups()];
    this.scale = scale;
    best = new boolean[problem.pairs()];
    for (int pair : assignment.chosen()) {
      best[pair] = true;
    }
    isDirty = new boolean[problem.pairs()];
    dirty = new int[problem.pairs()];
  }

  /** Differences by which a worse assignment is accepted at temperature one: exponential. */
  private static double[] thresholds() {
    double[] table = new double[TABLE];
    for (int i = 0; i < TABLE; i++) {
      table[i] = -StrictMath.log((i + 0.5) / TABLE);
    }
    return table;
  }

  /** The greatest fit of a pair, at least 1. */
  static long greatestFit(SearchProblem problem) {
    long most = 1;
    for (int fit : problem.pairFit()) {
      most = Math.max(most, fit);
    }
    return most;
  }

  /**
   * What a unit of each level is worth in fit while search goes on.
   *
   * @param factor worth of a unit of the least level above fit, in the greatest fit: the greater,
   *     the less levels trade; the smaller, the easier search crosses from one assignment to
   *     another
   */
  static long[] scale(SearchProblem problem, int levels, double factor) {
    long[] scales = new long[levels];
    scales[levels - 1] = 1;
    long unit = (long) Math.ceil(factor * greatestFit(problem));
    for (int level = levels - 2; level >= 0; level--) {
      scales[level] = unit;
      unit = (long) Math.min(Math.max(2, factor) * unit, MOST_SCALE);
    }
    return scales;
  }

  private long score() {
    long score = -(assignment.penalty() >> 8);
    for (int level = 0; level < levels; level++) {
      score += scale[level] * assignment.value(level);
    }
    return score;
  }

  /**
   * Anneals.
   *
   * @param moves how many moves are tried, and a quarter more while a hard limit is broken
   * @param hot temperature to begin with, in ten-thousandths of a fit
   * @param cold temperature at the end
   */
  void run(long moves, double hot, double cold) {
    if (problem.pairs() == 0) {
      return;
    }
    setPrices(hot);
    reach(hot);
    long period = Math.max(200, problem.mentees().size());
    double temperature = hot;
    long steps = Math.max(1, moves / period);
    double factor = root(cold / hot, steps);
    double rise = root(LAST_RISE, Math.max(1, (long) (steps * (1 - KEPT_FROM))));
    long current = score();
    long most = (long) (LONGER_IF_BROKEN * moves);
    for (long move = 0; move < moves || (move < most && assignment.hardExcess() > 0); move++) {
      if (move % MOVES_BETWEEN_QUESTIONS == 0 && effort.isOver()) {
        return;
      }
      if (move % period == period - 1) {
        double done = (double) move / moves;
        if (done < 1) {
          temperature *= factor;
        }
        if (move / period % PERIODS_BETWEEN_REACHES == 0) {
          reach(temperature);
        }
        adapt(
            BROKEN_AT_FIRST * Math.max(0, 1 - done / KEPT_FROM),
            rise,
            StrictMath.pow(LAST_RISE, (done - 1) / (1 - KEPT_FROM)));
        current = score();
      }
      draw();
      assignment.step();
      long reached = score();
      double least = current - temperature * THRESHOLDS[random.nextInt(TABLE)];
      if (changes > 0 && reached >= least) {
        current = reached;
        accept();
      } else {
        undo();
      }
    }
  }

  private static double root(double ratio, long steps) {
    return StrictMath.exp(StrictMath.log(ratio) / steps);
  }

  private void reach(double temperature) {
    double most = REACH * temperature + LEAST_REACH_OF_FIT * greatestFit;
    for (int mentee = 0; mentee < near.length; mentee++) {
      within[mentee] = scarcity.near(mentee, most);
    }
  }

  private void setPrices(double hot) {
    LimitGroups groups = assignment.groups();
    for (int group = 0; group < groups.groups(); group++) {
      if (groups.isHard(group)) {
        prices[group] =
            UNIT
                * Math.max(
                    hot / 2 / groups.usualExcess(group),
                    ABOVE_SCARCITY * scarcity.roomPrice(group));
        assignment.setPrice(group, 1 + (long) prices[group]);
      }
    }
  }

  /**
   * Prices of broken groups rise and those of kept ones fall, so that each is broken for about this
   * share of the time; towards the end none is low, or where one group is made whole another one
   * breaks.
   *
   * @param least of prices, in the greatest fit for what usually breaks a group, once none is to be
   *     broken
   */
  private void adapt(double share, double rise, double least) {
    LimitGroups groups = assignment.groups();
    double down = 1 - (rise - 1) * share / (1 - share);
    double unit = UNIT * least * greatestFit;
    for (int group = 0; group < groups.groups(); group++) {
      if (groups.isHard(group)) {
        boolean broken = assignment.excess(group) > 0;
        double price = prices[group];
        if (broken || share > 0) {
          price *= broken ? rise : down;
        }
        if (share == 0) {
          price = Math.max(price, unit / groups.usualExcess(group));
        }
        prices[group] = Math.min(MOST_PRICE, price);
        assignment.setPrice(group, 1 + (long) prices[group]);
      }
    }
  }

  private void add(int pair) {
    assignment.add(pair);
    changed[changes++] = pair;
  }

  private void remove(int pair) {
    assignment.remove(pair);
    changed[changes++] = ~pair;
  }

  private void undo() {
    while (changes > 0) {
      int change = changed[--changes];
      if (change < 0) {
        assignment.add(~change);
      } else {
        assignment.remove(change);
      }
    }
  }

  private void accept() {
    while (changes > 0) {
      int change = changed[--changes];
      int pair = change < 0 ? ~change : change;
      if (!isDirty[pair]) {
        isDirty[pair] = true;
        dirty[dirtySize++] = pair;
      }
    }
    if (assignment.hardExcess() == 0 && isBest()) {
      for (int i = 0; i < dirtySize; i++) {
        best[dirty[i]] = assignment.isChosen(dirty[i]);
        isDirty[dirty[i]] = false;
      }
      dirtySize = 0;
      for (int level = 0; level < levels; level++) {
        bestValue[level] = assignment.value(level);
      }
    }
  }

  private boolean isBest() {
    for (int level = 0; level < levels; level++) {
      if (assignment.value(level) != bestValue[level]) {
        return assignment.value(level) > bestValue[level];
      }
    }
    return false;
  }

  /** Draws a move and makes it. */
  private void draw() {
    int mentee = random.nextInt(problem.mentees().size());
    int mentor = NONE;
    int filled = assignment.filled(mentee);
    if (filled > 0 && (assignment.openWishes(mentee) == 0 || random.nextInt(2) == 0)) {
      int pair = assignment.found(mentee, random.nextInt(filled));
      mentor = assignment.mentorOf(pair);
      remove(pair);
      if (random.nextInt(32) == 0) {
        return;
      }
    }
    if (assignment.openWishes(mentee) > 0) {
      seat(mentee, mentor, 0);
    }
  }

  /** Seats a mentee with an open wish, somewhere else than with a mentor. */
  private void seat(int mentee, int left, int ejected) {
    int[] pairs = near[mentee];
    if (pairs.length == 0) {
      return;
    }
    if (ejected > 0 && random.nextInt(4) == 0) {
      return;
    }
    if (ejected > 0 && left != NONE && random.nextInt(2) == 0) {
      int back = assignment.pairOf(mentee, left);
      if (back != NONE && !assignment.isChosen(back) && assignment.openSeats(left) > 0) {
        add(back);
        return;
      }
    }
    int tried = random.nextInt(ANYWHERE) == 0 ? pairs.length : within[mentee];
    int pair = pairs[random.nextInt(1 + random.nextInt(1 + random.nextInt(tried)))];
    int mentor = assignment.mentorOf(pair);
    if (assignment.isChosen(pair) || mentor == left) {
      return;
    }
    boolean ejects = assignment.openSeats(mentor) == 0;
    int out = NONE;
    if (ejects || random.nextInt(2) == 0) {
      int taken = assignment.taken(mentor);
      out = taken == 0 ? NONE : assignment.held(mentor, random.nextInt(taken));
      if (ejects && ejected == MOST_EJECTED) {
        return;
      }
    }
    long penalty = assignment.penalty();
    if (ejects) {
      if (out == NONE) {
        return;
      }
      remove(out);
      add(pair);
      seat(assignment.menteeOf(out), left, ejected + 1);
      return;
    }
    add(pair);
    if (assignment.penalty() > penalty && out != NONE && ejected < MOST_EJECTED) {
      remove(out);
      seat(assignment.menteeOf(out), left, ejected + 1);
    }
  }

  /** The pairs of the best assignment that kept every hard limit, ascending. */
  int[] best() {
    int[] pairs = new int[best.length];
    int count = 0;
    for (int pair = 0; pair < best.length; pair++) {
      if (best[pair]) {
        pairs[count++] = pair;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** What it is worth. */
  long[] bestValue() {
    return bestValue.clone();
  }
}
