package org.mentormatching.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Crew;

/**
 * Bounds under limits, level by level; the door of this room.
 *
 * <p>Where what was found does not reach the bound that leaves limits aside, prices of mentees are
 * sought that prove a lower one, beginning with those of the bound without limits. The levels below
 * get a bound on the condition that this one is reached. Steps are counted by the work they do, so
 * the same problem gives the same bounds.
 */
public final class LimitBounds {
  /** How many times people are counted, so that prices may be parts of a person. */
  private static final long SCALE_OF_PEOPLE = 1L << 20;

  /** How many times a ten-thousandth of fit is counted. */
  private static final long SCALE_OF_FIT = 1L << 8;

  /** Pairs that are looked at for one level, all steps together, at most and at least. */
  private static final long MOST_WORK = 1_500_000_000L;

  private static final long LEAST_WORK = 200_000_000;

  /** The work for one level in between, for each pair. */
  private static final long WORK_OF_PAIR = 2_500;

  /** Branches that are looked at for one mentor, at most. */
  private static final long BRANCHES = 2_000;

  /** Prices beyond this are not tried, so that sums are exact. */
  private static final long LARGEST = 1L << 42;

  private final BoundProblem problem;
  private final long[][] prices;
  private final long[] bounds;
  private final long[] found;
  private final Crew crew;
  private final BooleanSupplier cancelled;
  private final BooleanSupplier outOfTime;
  private final MentorPairs pairs;
  private final List<LevelBound> tighter = new ArrayList<>();

  private LimitBounds(
      BoundProblem problem,
      long[][] prices,
      long[] bounds,
      long[] found,
      Crew crew,
      BooleanSupplier cancelled,
      BooleanSupplier outOfTime) {
    this.problem = problem;
    this.prices = prices;
    this.bounds = bounds.clone();
    this.found = found;
    this.crew = crew;
    this.cancelled = cancelled;
    this.outOfTime = outOfTime;
    pairs = new MentorPairs(problem);
  }

  /**
   * The bounds that are lower than those without limits, and for every level below one.
   *
   * @param prices by level and mentee, those that prove the bounds without limits
   * @param bounds without limits, at each level
   * @param found what is reached at each level
   * @param cancelled asked often
   * @param outOfTime asked at each step; when it answers true no more are taken
   * @return none if no lower bound is found at the first level where one is sought
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static List<LevelBound> of(
      BoundProblem problem,
      long[][] prices,
      long[] bounds,
      long[] found,
      Crew crew,
      BooleanSupplier cancelled,
      BooleanSupplier outOfTime) {
    return new LimitBounds(problem, prices, bounds, found, crew, cancelled, outOfTime).find();
  }

  private List<LevelBound> find() {
    boolean met = true;
    for (int level = 0; level < problem.levels(); level++) {
      if (tighter.isEmpty() && found[level] == bounds[level]) {
        continue;
      }
      LevelBound bound = at(level, met);
      if (tighter.isEmpty() && bound.bound() >= bounds[level]) {
        return List.of();
      }
      tighter.add(bound);
      bounds[level] = bound.bound();
      met &= bound.bound() == found[level];
    }
    return List.copyOf(tighter);
  }

  private LevelBound at(int level, boolean aimed) {
    long scale = level == problem.last() ? SCALE_OF_FIT : SCALE_OF_PEOPLE;
    Relaxation relaxation = new Relaxation(problem, pairs, level, scale, crew, cancelled);
    long[] targets = Arrays.copyOf(bounds, level);
    PriceSteps steps = new PriceSteps(relaxation, start(level, scale), targets, BRANCHES);
    double aim = (double) scale * found[level];
    long work = aimed ? work() : 0;
    boolean goesOn = true;
    while (goesOn
        && relaxation.work() < work
        && Math.floorDiv(steps.lowest(), scale) > found[level]
        && !outOfTime.getAsBoolean()) {
      goesOn = steps.step(aim);
    }
    return new LevelBound(
        level,
        scale,
        steps.multipliers(),
        steps.prices(),
        steps.least(),
        steps.most(),
        Math.floorDiv(steps.lowest(), scale));
  }

  private long work() {
    return Math.min(MOST_WORK, LEAST_WORK + WORK_OF_PAIR * pairs.mentee.length);
  }

  /**
   * The prices to begin with: those of the bound without limits, or of the last level above that
   * has a tighter one, so many times that a unit of a level above goes before all of this one.
   */
  private long[] start(int level, long scale) {
    int mentees = problem.mentees();
    double[] start = new double[mentees + level];
    for (int mentee = 0; mentee < mentees; mentee++) {
      start[mentee] = prices[level][mentee];
    }
    int last = tighter.isEmpty() ? -1 : tighter.get(tighter.size() - 1).level();
    for (int above = level - 1; above > last; above--) {
      double times = greatest(start, level) + 1;
      start[mentees + above] = times;
      for (int mentee = 0; mentee < mentees; mentee++) {
        start[mentee] += times * prices[above][mentee];
      }
    }
    if (last >= 0) {
      LevelBound bound = tighter.get(tighter.size() - 1);
      double times = greatest(start, level) + 1;
      start[mentees + last] = times;
      for (int above = 0; above < last; above++) {
        start[mentees + above] = times * bound.multipliers()[above] / bound.scale();
      }
      for (int mentee = 0; mentee < mentees; mentee++) {
        start[mentee] += times * bound.mentees()[mentee] / bound.scale();
      }
    }
    long[] rounded = new long[start.length];
    for (int i = 0; i < start.length; i++) {
      rounded[i] = (long) Math.floor(Math.max(-LARGEST, Math.min(LARGEST, start[i] * scale)) + 0.5);
    }
    return rounded;
  }

  /** More than the gain of any wish or pair at these prices. */
  private double greatest(double[] start, int level) {
    double greatest = level == problem.last() ? 10_000 : 1;
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      greatest = Math.max(greatest, Math.abs(start[mentee]));
    }
    return 2 * greatest;
  }
}
