package org.mentormatching.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.mentormatching.bound.Groups.Sum;
import org.mentormatching.candidates.Crew;

/**
 * Lowers the bound at one level of the objective while every level above is at what was found
 * there, and then looks for something better by branch and bound. It ends where nothing better is
 * possible, or where something better was found at a level above.
 */
final class LevelSearch {
  /** How many times people are counted, so that prices may be parts of a person. */
  private static final long SCALE_OF_PEOPLE = 1L << 20;

  /** How many times a ten-thousandth of fit is counted. */
  private static final long SCALE_OF_FIT = 1L << 8;

  /** How often the gap to the bound is halved where linear programming finds the prices. */
  private static final int NEAREST = 6;

  /** How many times as many branches are looked at for one mentor there: few are left. */
  private static final int MORE_BRANCHES = 10;

  /** One of so many parts of the work of steps is done before. */
  private static final int FEWER_STEPS = 8;

  /** How many times as much work lowers the bound there. */
  private static final int MORE_LOWERING = 16;

  private static final long NOTHING_BETTER = Long.MAX_VALUE / 2;

  private static final long[] NO_TIES = {};

  /** Steps that adapt prices once ties are broken. */
  private static final int STEPS_WITH_TIES = 200;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final Fixing fixing;

  /** What is decided before. */
  private final int decided;

  private final Relaxation relaxation;
  private final Optional<RestrictedMaster> master;
  private final int level;
  private final long scale;
  private final long[] targets;
  private final Incumbent incumbent;
  private final long branches;
  private final BooleanSupplier outOfTime;
  private final LongSupplier reached;
  private final int nearest;
  private boolean whole;

  /**
   * A search at a level.
   *
   * @param fixing what is decided before
   * @param nearest how often the gap to the bound is halved for the branches that are looked at
   *     first; 0 for all at once
   * @param mayProgramme whether linear programming may find the prices
   * @param branches that are looked at for one mentor, at most
   * @param cancelled asked often; when it answers true, the search ends with an exception
   * @param outOfTime asked often; when it answers true, the search ends with what it has
   */
  LevelSearch(
      BoundProblem problem,
      MentorPairs pairs,
      Fixing fixing,
      CapSides caps,
      int level,
      Incumbent incumbent,
      int nearest,
      boolean mayProgramme,
      long branches,
      Crew crew,
      BooleanSupplier cancelled,
      BooleanSupplier outOfTime) {
    this.problem = problem;
    this.pairs = pairs;
    this.level = level;
    this.incumbent = incumbent;
    this.outOfTime =
        () -> {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled while better pairs were sought");
          }
          return outOfTime.getAsBoolean();
        };
    scale = scale(problem, level);
    this.fixing = fixing;
    decided = fixing.mark();
    boolean isProgrammed = mayProgramme && RestrictedMaster.isWorthIt(problem, level);
    relaxation =
        new Relaxation(problem, pairs, fixing, caps, level, scale, isProgrammed, crew, cancelled);
    targets = Arrays.copyOf(incumbent.best().value(), level);
    master =
        isProgrammed
            ? Optional.of(
                new RestrictedMaster(problem, pairs, fixing, relaxation, caps, level, targets))
            : Optional.empty();
    this.nearest = master.isPresent() ? NEAREST : nearest;
    this.branches = branches;
    reached =
        () ->
            Arrays.equals(targets, Arrays.copyOf(incumbent.best().value(), level))
                ? Math.multiplyExact(scale, incumbent.value(level))
                : NOTHING_BETTER;
  }

  /** Whether linear programming finds the prices. */
  boolean isProgrammed() {
    return master.isPresent();
  }

  /** How many times a unit of a level is counted. */
  static long scale(BoundProblem problem, int level) {
    return level == problem.last() ? SCALE_OF_FIT : SCALE_OF_PEOPLE;
  }

  /**
   * Searches.
   *
   * @param starts prices of mentees, levels above and caps; it begins with those that prove most
   * @param lowering work of steps until branches are looked at, at most
   * @param branching work of branches, at most
   * @return prices of the lowest bound
   */
  PriceSteps run(List<long[]> starts, long lowering, long branching) {
    PriceSteps steps = PriceSteps.of(relaxation, starts, targets, branches);
    long most = master.isPresent() ? lowering / FEWER_STEPS : lowering;
    boolean goesOn = true;
    while (goesOn && relaxation.work() < most && mayBeBetter(steps) && !outOfTime.getAsBoolean()) {
      goesOn = steps.step((double) reached.getAsLong());
      master.ifPresent(programme -> programme.note(relaxation.isTaken()));
    }
    if (master.isPresent() && mayBeBetter(steps)) {
      steps = programmed(steps, master.get(), MORE_LOWERING * lowering);
    }
    whole = !mayBeBetter(steps) || (branching > 0 && branch(steps, branching));
    return steps;
  }

  /**
   * Goes on from the prices of some steps by linear programming: with few branches for one mentor
   * until these find no more groups, then with as many as while pairs are fixed.
   */
  private PriceSteps programmed(PriceSteps before, RestrictedMaster programme, long lowering) {
    programme.note(placesOf(incumbent.best().pairs()));
    lower(before, programme, lowering);
    PriceSteps steps = new PriceSteps(relaxation, before.all(), targets, branchesWhileFixing());
    lower(steps, programme, lowering);
    return steps;
  }

  private void lower(PriceSteps steps, RestrictedMaster programme, long lowering) {
    programme.lower(
        steps, () -> !mayBeBetter(steps) || work() >= lowering || outOfTime.getAsBoolean());
  }

  /** Branches that are looked at for one mentor while pairs are fixed, at most. */
  private long branchesWhileFixing() {
    return master.isPresent() ? MORE_BRANCHES * branches : branches;
  }

  private boolean[] placesOf(int[] chosen) {
    boolean[] places = new boolean[pairs.mentee.length];
    for (int pair : chosen) {
      places[pairs.place[pair]] = true;
    }
    return places;
  }

  /**
   * Looks at branches. Where people are counted and steps find the prices, light pairs go before
   * heavy ones: prices tell little of who is best left out as long as all count the same.
   */
  private boolean branch(PriceSteps before, long branching) {
    long most = work() + branching;
    BooleanSupplier isOver = () -> work() >= most || outOfTime.getAsBoolean();
    boolean breaksTies =
        level < problem.last() && master.isEmpty() && !problem.groups().sums().isEmpty();
    PriceSteps steps = before;
    if (breaksTies) {
      relaxation.breakTies(ties());
      steps = new PriceSteps(relaxation, before.all(), targets, branches);
      boolean goesOn = true;
      for (int i = 0; i < STEPS_WITH_TIES && goesOn && !isOver.getAsBoolean(); i++) {
        goesOn = steps.step((double) reached.getAsLong());
      }
    }
    long spared = breaksTies ? scale / 2 : 0;
    double[] shares = new double[pairs.mentee.length];
    for (int pair = 0; pair < shares.length; pair++) {
      shares[pair] = steps.taken()[pair] ? 1 : 0;
    }
    boolean ruledOut = branchNearBound(steps, shares, spared, most);
    relaxation.breakTies(NO_TIES);
    return ruledOut;
  }

  /**
   * Looks at branches that come near the bound, then at those that come half as near, and so on,
   * and in the end at all that are better than what was found. Near the bound most pairs are fixed
   * at once, so that a deep search there costs little (the order of thresholds is that of M. Posta,
   * J. A. Ferland and P. Michelon, 2012, see {@link Branching}). Each gets half of the work that is
   * left.
   */
  private boolean branchNearBound(PriceSteps steps, double[] shares, long spared, long most) {
    long gap = Math.max(0, steps.lowest() - reached.getAsLong());
    for (int halves = nearest; halves > 0; halves--) {
      long near = steps.lowest() - (gap >> halves);
      boolean ruledOut = branch(steps, shares, near, spared, work() + (most - work()) / 2);
      if (ruledOut && reached.getAsLong() > near) {
        return true;
      }
    }
    return branch(steps, shares, Long.MIN_VALUE, spared, most);
  }

  /** Whether nothing above a threshold, and better than what was found, is left. */
  private boolean branch(
      PriceSteps steps, double[] shares, long threshold, long spared, long most) {
    boolean ruledOut =
        new Branching(
                problem,
                pairs,
                fixing,
                relaxation,
                master,
                targets,
                () -> Math.max(threshold, reached.getAsLong() - spared),
                incumbent::offer,
                scale,
                branchesWhileFixing(),
                () -> work() >= most || outOfTime.getAsBoolean())
            .explore(steps.all(), shares.clone());
    fixing.undo(decided);
    return ruledOut;
  }

  /** The work done so far, with that of the choices that were made, in pairs looked at. */
  long work() {
    long ofMaster = master.map(RestrictedMaster::work).orElse(0L);
    return Math.addExact(Math.addExact(relaxation.work(), ofMaster), incumbent.work());
  }

  /** What each pair costs for its weight, all together no more than half a person. */
  private long[] ties() {
    List<Sum> sums = problem.groups().sums();
    long[] ties = new long[pairs.mentee.length];
    for (int pair = 0; pair < ties.length; pair++) {
      int mentor = pairs.mentorAt[pair];
      for (Sum sum : sums) {
        long room = sum.isHard() ? sum.room(mentor) : Long.MAX_VALUE;
        if (room > 0 && room < Long.MAX_VALUE) {
          double share = Math.min(1, (double) sum.of(mentor, pairs.mentee[pair]) / room);
          ties[pair] -= (long) (scale * share / (2.0 * problem.mentors() * sums.size()));
        }
      }
    }
    return ties;
  }

  private boolean mayBeBetter(PriceSteps steps) {
    return steps.lowest() >= reached.getAsLong() + scale;
  }

  /** Whether everything better was ruled out, by the bound or by branches. */
  boolean isWhole() {
    return whole;
  }
}
