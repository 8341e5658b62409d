package org.mentormatching.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.mentormatching.bound.Groups.Sum;
import org.mentormatching.candidates.Crew;

/**
 * Bounds under limits, level by level, and better pairs on the way; the door of this room.
 *
 * <p>Where what was found does not reach the bound that leaves limits aside, prices of mentees are
 * sought that prove a lower one, beginning with those of the bound without limits. The levels below
 * get a bound on the condition that this one is reached. Steps are counted by the work they do, so
 * the same problem gives the same bounds.
 */
public final class LimitBounds {
  /** Pairs that are looked at for one level, all steps together, at most and at least. */
  private static final long MOST_WORK = 400_000_000;

  private static final long LEAST_WORK = 100_000_000;

  /** The work for one level in between, for each pair. */
  private static final long WORK_OF_PAIR = 1_000;

  /** Branches that are looked at for one mentor, at most. */
  private static final long BRANCHES = 2_000;

  /** With less work, steps find the prices where soft limits cost something. */
  private static final long LEAST_PRICING_OF_COSTS = 500_000_000;

  /** How often the levels are begun anew because something better was found above. */
  private static final int RESTARTS = 8;

  private final BoundProblem problem;
  private final Decisions decisions;
  private final long[][] prices;
  private final long[] free;
  private final long[] bounds;
  private final Incumbent incumbent;
  private final Bounding work;
  private final int last;
  private final Crew crew;
  private final BooleanSupplier cancelled;
  private final BooleanSupplier outOfTime;
  private final MentorPairs pairs;
  private final CapSides caps;
  private final List<LevelBound> tighter = new ArrayList<>();

  /**
   * What was found.
   *
   * @param tighter the bounds that are lower than those without limits, and for every level below
   *     one down to the last; none if no lower bound is found at the first level where one is
   *     sought
   * @param isWhole whether everything better down to the last level was ruled out, by bounds or by
   *     branches
   */
  public record Found(List<LevelBound> tighter, boolean isWhole) {}

  /**
   * Bounds on one problem.
   *
   * @param decisions what is decided before
   * @param prices by level and mentee, those that prove the bounds without limits
   * @param bounds without limits, at each level
   * @param incumbent the best that was found; better ones are put there
   * @param work how much of it is done
   * @param cancelled asked often
   * @param outOfTime asked at each step; when it answers true no more are taken
   */
  public LimitBounds(
      BoundProblem problem,
      Decisions decisions,
      long[][] prices,
      long[] bounds,
      Incumbent incumbent,
      Bounding work,
      Crew crew,
      BooleanSupplier cancelled,
      BooleanSupplier outOfTime) {
    this.problem = problem;
    this.decisions = decisions;
    this.prices = prices;
    free = bounds;
    this.bounds = bounds.clone();
    this.incumbent = incumbent;
    this.work = work;
    last = Math.min(work.last(), problem.levels() - 1);
    this.crew = crew;
    this.cancelled = cancelled;
    this.outOfTime = outOfTime;
    pairs = new MentorPairs(problem);
    caps = new CapSides(problem);
  }

  /**
   * Looks for lower bounds and better pairs. For one call.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public Found find() {
    boolean unproven = false;
    boolean whole = true;
    int restarts = 0;
    for (int level = 0; level <= last; level++) {
      if (isMet(level)) {
        continue;
      }
      long[] above = above(level);
      boolean met = Arrays.equals(above, Arrays.copyOf(bounds, level));
      Optional<PriceSteps> steps = Optional.empty();
      if (met || work.findsPairs()) {
        LevelSearch search = search(level);
        long beside = search.isProgrammed() ? work.pricing() : work.branching();
        steps = Optional.of(search.run(starts(level), lowering(), beside));
        int changed = Arrays.mismatch(above, above(level));
        if (changed >= 0) {
          if (restarts++ == RESTARTS) {
            return new Found(List.of(), false);
          }
          tighter.removeIf(earlier -> earlier.level() >= changed);
          System.arraycopy(free, changed, bounds, changed, free.length - changed);
          level = changed - 1;
          continue;
        }
        whole &= search.isWhole();
      } else {
        whole = false;
      }
      if (isMet(level)) {
        continue;
      }
      LevelBound bound = met ? bound(level, steps.orElseThrow()) : start(level);
      unproven |= tighter.isEmpty() && bound.bound() >= bounds[level];
      if (!unproven) {
        tighter.add(bound);
        bounds[level] = bound.bound();
      }
    }
    return new Found(unproven ? List.of() : List.copyOf(tighter), whole);
  }

  private LevelSearch search(int level) {
    return new LevelSearch(
        problem,
        pairs,
        decisions.fixing(problem, pairs),
        caps,
        level,
        incumbent,
        work.nearest(),
        mayProgramme(),
        BRANCHES,
        crew,
        cancelled,
        outOfTime);
  }

  /** Whether there is work for linear programming, which takes more where costs rise. */
  private boolean mayProgramme() {
    return work.pricing() > (problem.groups().areCostsRising() ? LEAST_PRICING_OF_COSTS : 0);
  }

  /** Whether the bound without limits is reached down to a level. */
  private boolean isMet(int level) {
    return tighter.isEmpty() && incumbent.value(level) == bounds[level];
  }

  /** What is reached above a level. */
  private long[] above(int level) {
    return Arrays.copyOf(incumbent.best().value(), level);
  }

  /** The bound at the prices to begin with. */
  private LevelBound start(int level) {
    long scale = LevelSearch.scale(problem, level);
    long[] targets = Arrays.copyOf(bounds, level);
    Relaxation relaxation =
        new Relaxation(
            problem,
            pairs,
            decisions.fixing(problem, pairs),
            caps,
            level,
            scale,
            false,
            crew,
            cancelled);
    return bound(level, PriceSteps.of(relaxation, starts(level), targets, BRANCHES));
  }

  private LevelBound bound(int level, PriceSteps steps) {
    long scale = LevelSearch.scale(problem, level);
    Duals duals = steps.duals();
    long[] mentees = duals.mentees();
    for (int mentee = 0; mentee < mentees.length; mentee++) {
      mentees[mentee] = Math.addExact(mentees[mentee], caps.price(mentee, duals.caps()));
    }
    return new LevelBound(
        level,
        scale,
        duals.multipliers(),
        mentees,
        steps.least(),
        steps.most(),
        duals.caps(),
        Math.floorDiv(steps.lowest(), scale));
  }

  private long lowering() {
    return Math.min(MOST_WORK, LEAST_WORK + WORK_OF_PAIR * pairs.mentee.length) / work.parts();
  }

  /**
   * Prices of mentees, levels above and caps, with any of which one may begin: those known, or
   * those without limits and those of room.
   */
  private List<long[]> starts(int level) {
    List<long[]> known =
        decisions.known().stream()
            .filter(bound -> bound.level() == level)
            .map(this::start)
            .toList();
    return known.isEmpty()
        ? Stream.concat(Stream.of(toDoubles(prices[level])), ofRoom(level))
            .map(beside -> start(level, beside))
            .toList()
        : known;
  }

  private Stream<double[]> ofRoom(int level) {
    return level == problem.last()
        ? Stream.empty()
        : problem.groups().sums().stream()
            .filter(Sum::isHard)
            .flatMap(sum -> RoomPrices.of(problem, sum, level).stream());
  }

  private static double[] toDoubles(long[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private long[] start(LevelBound bound) {
    int mentees = problem.mentees();
    long[] start = Arrays.copyOf(besideCaps(bound), mentees + bound.level() + bound.caps().length);
    System.arraycopy(bound.multipliers(), 0, start, mentees, bound.level());
    System.arraycopy(bound.caps(), 0, start, mentees + bound.level(), bound.caps().length);
    return start;
  }

  /** The prices of mentees beside those of the caps of their wishes. */
  private long[] besideCaps(LevelBound bound) {
    long[] beside = bound.mentees().clone();
    Arrays.setAll(
        beside, mentee -> Math.subtractExact(beside[mentee], caps.price(mentee, bound.caps())));
    return beside;
  }

  /**
   * The prices to begin with, of mentees, levels above and caps: those of the bound without limits,
   * or of the last level above that has a tighter one, so many times that a unit of a level above
   * goes before all of this one.
   *
   * @param ofLevel prices of mentees at the level itself
   */
  private long[] start(int level, double[] ofLevel) {
    long scale = LevelSearch.scale(problem, level);
    int mentees = problem.mentees();
    int firstCap = mentees + level;
    double[] start = Arrays.copyOf(ofLevel, firstCap + problem.caps().size());
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
      long[] beside = besideCaps(bound);
      for (int mentee = 0; mentee < mentees; mentee++) {
        start[mentee] += times * beside[mentee] / bound.scale();
      }
      for (int cap = 0; cap < bound.caps().length; cap++) {
        start[firstCap + cap] += times * bound.caps()[cap] / bound.scale();
      }
    }
    long[] rounded = new long[start.length];
    for (int i = 0; i < start.length; i++) {
      rounded[i] =
          (long)
              Math.floor(
                  Math.max(-PriceSteps.LARGEST, Math.min(PriceSteps.LARGEST, start[i] * scale))
                      + 0.5);
    }
    return rounded;
  }

  /** More than the gain of any wish or pair at these prices. */
  private double greatest(double[] start, int level) {
    double greatest = level == problem.last() ? 10_000 : 1;
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      greatest = Math.max(greatest, Math.abs(start[mentee]));
    }
    for (int at = problem.mentees() + level; at < start.length; at++) {
      greatest = Math.max(greatest, start[at]);
    }
    return 2 * greatest;
  }
}
