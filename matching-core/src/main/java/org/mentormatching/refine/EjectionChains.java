package org.mentormatching.refine;

import static org.mentormatching.refine.Assignment.NONE;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Improves an assignment by short chains of moves: a mentee takes a seat, whoever sat there takes
 * another one, and so on until somebody finds a free seat, takes the seat that the first one left,
 * or goes without one.
 *
 * <p>Depth-first search from every open wish and every chosen pair, to a greater depth each round;
 * every mentor and mentee appears at most once in a chain. Changes are made and taken back, so that
 * limits of any shape hold after each. Where only fit is at stake, a chain is followed only while
 * its gain so far, with the best fit of the one who lost a seat, beats the best chain found, which
 * resembles the gain criterion of Lin and Kernighan (An effective heuristic algorithm for the
 * traveling-salesman problem, 1973). Every chain that is applied improves the value, so the
 * assignment only gets better. Ejection chains: Glover (Ejection chains, reference structures and
 * alternating path methods for traveling salesman problems, 1996).
 */
final class EjectionChains {
  private static final long LEAST_STEPS = 200_000;
  private static final long STEPS_PER_MENTEE = 400;
  private static final long STEPS_PER_START = 300;

  private final SearchProblem problem;
  private final Assignment assignment;
  private final SearchEffort effort;

  /** None where chains look at all pairs. */
  private final @Nullable PricedReach reach;

  private final long lastStep;
  private final long[] nothing;

  /** The most that a mentor's first mentee is worth, and what a wish and that are together. */
  private final long mostOfFirst;

  /** The most that one more mentor, and all of a chain, make panels gain. */
  private final long mostOfPanel;

  private final long mostOfPanels;
  private final long[] gained;
  private final boolean[] menteeMoves;
  private final boolean[] mentorChanges;
  private final long[] slack;
  private final int[] joined;
  private final int[] left;
  private int[] bestJoined = {};
  private int[] bestLeft = {};
  private long[] best = {};
  private boolean found;
  private int leaving;
  private int depth;
  private long lastStepFromHere;

  /**
   * A search for chains.
   *
   * @param longest most mentees who move in one chain
   */
  EjectionChains(SearchProblem problem, Assignment assignment, SearchEffort effort, int longest) {
    this(problem, assignment, effort, longest, Optional.empty());
  }

  /** The same among pairs within a reach, if there is one. */
  EjectionChains(
      SearchProblem problem,
      Assignment assignment,
      SearchEffort effort,
      int longest,
      Optional<PricedReach> reach) {
    this.reach = reach.orElse(null);
    this.problem = problem;
    this.assignment = assignment;
    this.effort = effort;
    joined = new int[longest];
    left = new int[longest];
    nothing = new long[assignment.value().length - 1];
    gained = new long[nothing.length];
    mostOfFirst = Arrays.stream(problem.worthOfFirst()).max().orElse(0);
    mostOfPanel = problem.panels().limits();
    mostOfPanels = mostOfPanel * longest;
    menteeMoves = new boolean[problem.mentees().size()];
    mentorChanges = new boolean[problem.mentors().size()];
    slack = new long[problem.mentors().size()];
    for (int mentor = 0; mentor < slack.length; mentor++) {
      measureSlack(mentor);
    }
    long most = Math.max(LEAST_STEPS, STEPS_PER_MENTEE * menteeMoves.length);
    lastStep = assignment.steps() + (effort.moves() > 0 ? Math.min(most, effort.moves()) : most);
  }

  /** Applies chains until none improves the assignment or the work is done. */
  void run() {
    run(IntStream.range(0, menteeMoves.length).toArray());
  }

  /** The same with chains in which one of some mentees moves first. */
  void run(int[] mentees) {
    for (depth = 1; depth <= joined.length; depth++) {
      boolean goesOn = true;
      while (goesOn) {
        goesOn = false;
        for (int mentee : mentees) {
          if (assignment.steps() >= lastStep || effort.isOver()) {
            return;
          }
          goesOn |= improve(mentee);
        }
      }
    }
  }

  private boolean improve(int mentee) {
    boolean improved = false;
    while (assignment.openWishes(mentee) > 0 && search(mentee, NONE)) {
      improved = true;
    }
    for (int pair : assignment.byFit(mentee)) {
      improved |= assignment.mayLeave(pair) && (giveUp(pair) || search(mentee, pair));
    }
    return improved;
  }

  /** Gives up a pair that counts at the last level only and costs more there than it is worth. */
  private boolean giveUp(int pair) {
    int mentor = assignment.mentorOf(pair);
    if (assignment.lastCounts(assignment.menteeOf(pair))
        || (assignment.taken(mentor) == 1 && problem.worthOfFirst()[mentor] > 0)
        || -assignment.softChange(NONE, pair) <= problem.pairFit()[pair]) {
      return false;
    }
    long[] before = assignment.value();
    assignment.remove(pair);
    if (Arrays.compare(assignment.value(), before) < 0) {
      assignment.add(pair);
      return false;
    }
    measureSlack(assignment.mentorOf(pair));
    return true;
  }

  /** Fills an open wish, or moves a mentee away from the mentor of {@code from}. */
  private boolean search(int mentee, int from) {
    found = false;
    best = assignment.value();
    leaving = from;
    lastStepFromHere = assignment.steps() + STEPS_PER_START * depth * depth;
    if (from != NONE) {
      assignment.remove(from);
    }
    menteeMoves[mentee] = true;
    extend(mentee, 0);
    menteeMoves[mentee] = false;
    if (found) {
      apply();
    } else if (from != NONE) {
      assignment.add(from);
    }
    return found;
  }

  private void apply() {
    for (int at = 0; at < bestJoined.length; at++) {
      change(bestJoined[at], bestLeft[at]);
    }
    for (int at = 0; at < bestJoined.length; at++) {
      measureSlack(assignment.mentorOf(bestJoined[at]));
    }
    if (leaving != NONE) {
      measureSlack(assignment.mentorOf(leaving));
    }
  }

  private void change(int in, int out) {
    if (out != NONE) {
      assignment.remove(out);
    }
    if (in != NONE) {
      assignment.add(in);
    }
  }

  /** The most that the fit of one who leaves a mentor can rise elsewhere, and costs can fall. */
  private void measureSlack(int mentor) {
    long most = 0;
    for (int i = 0; i < assignment.taken(mentor); i++) {
      int pair = assignment.held(mentor, i);
      long rise = (long) bestFit(assignment.menteeOf(pair)) - problem.pairFit()[pair];
      most = Math.max(most, rise + assignment.softCostAround(pair));
    }
    slack[mentor] = most;
  }

  private int bestFit(int mentee) {
    return problem.pairFit()[assignment.byFit(mentee)[0]];
  }

  /** Tries every seat for a mentee who has none, {@code at} moves after the first. */
  private void extend(int mentee, int at) {
    long[] worth = assignment.nextWorth(mentee);
    long ofGroups = assignment.gainOfGroups(mentee, CoverageGains.STRANGER);
    boolean goesOn = true;
    for (int pair : reach == null ? assignment.byFit(mentee) : reach.pairs(mentee)) {
      if (!goesOn || assignment.steps() >= lastStepFromHere) {
        return;
      }
      if (reach == null) {
        goesOn = extend(mentee, pair, at, worth, ofGroups);
      } else if (reach.follow(mentee, pair)) {
        extend(mentee, pair, at, worth, ofGroups);
        reach.back(mentee, pair);
      } else {
        goesOn = false;
      }
    }
  }

  /** Tries the seats of one mentor; whether a mentor of less fit may do as well. */
  private boolean extend(int mentee, int pair, int at, long[] worth, long ofGroups) {
    int mentor = assignment.mentorOf(pair);
    if (!assignment.mayJoin(pair) || pair == leaving || mentorChanges[mentor]) {
      return true;
    }
    long reached = assignment.fit() + problem.pairFit()[pair];
    boolean isFirst = assignment.taken(mentor) == 0;
    boolean mayEnd =
        isBetter(
            with(worth, isFirst ? problem.worthOfFirst()[mentor] : 0, mostOfPanel, ofGroups),
            nothing,
            reached);
    if (!mayEnd && at + 1 == depth) {
      return mostOfFirst != 0 || mostOfPanel != 0;
    }
    joined[at] = pair;
    if (mayEnd
        || isBetter(
            with(worth, mostOfFirst, mostOfPanels, ofGroups), nothing, reached + slack[mentor])) {
      if (assignment.openSeats(mentor) > 0 && mayEnd) {
        take(at);
      }
      if (leaving == NONE || assignment.mentorOf(leaving) != mentor) {
        mentorChanges[mentor] = true;
        for (int out : assignment.held(mentor)) {
          effort.goOn();
          eject(mentee, out, at, ofGroups);
        }
        mentorChanges[mentor] = false;
      }
    }
    return true;
  }

  /** Takes a free seat. */
  private void take(int at) {
    assignment.step();
    left[at] = NONE;
    assignment.add(joined[at]);
    if (assignment.hardExcess() == 0) {
      keepIfBetter(at);
    }
    assignment.remove(joined[at]);
  }

  /**
   * Takes the seat of {@code out}, which then goes without one or looks for another.
   *
   * @param ofGroups the most that groups of mentees gain, whoever goes without one in the end
   */
  private void eject(int mentee, int out, int at, long ofGroups) {
    int ejected = assignment.menteeOf(out);
    if (menteeMoves[ejected] || !assignment.mayLeave(out)) {
      return;
    }
    long most =
        assignment.fit()
            + problem.pairFit()[joined[at]]
            - problem.pairFit()[out]
            + assignment.softCostAround(out);
    long[] worth = assignment.nextWorth(mentee);
    long[] lost = assignment.lastWorth(ejected);
    boolean drops =
        isBetter(with(worth, 0, mostOfPanel, ofGroups), lost, most)
            && isBetter(
                with(worth, 0, mostOfPanel, assignment.gainOfGroups(mentee, ejected)), lost, most);
    boolean goesOn =
        at + 1 < depth
            && isBetter(
                with(worth, mostOfFirst, mostOfPanels, ofGroups), nothing, most + bestFit(ejected));
    if (!drops && !goesOn) {
      return;
    }
    assignment.step();
    left[at] = out;
    change(joined[at], out);
    if (assignment.hardExcess() == 0) {
      if (drops) {
        keepIfBetter(at);
      }
      if (goesOn) {
        menteeMoves[ejected] = true;
        extend(ejected, at + 1);
        menteeMoves[ejected] = false;
      }
    }
    change(out, joined[at]);
  }

  /**
   * A worth at the levels above the last, with what a mentor's first mentee is worth on top and
   * what panels and groups of mentees gain at most.
   */
  private long[] with(long[] worth, long ofFirst, long ofPanels, long ofGroups) {
    if (ofFirst == 0 && ofPanels == 0 && ofGroups == 0) {
      return worth;
    }
    System.arraycopy(worth, 0, gained, 0, gained.length);
    gained[gained.length - 1] += ofFirst;
    if (ofGroups != 0) {
      gained[problem.coverage().level()] += ofGroups;
    }
    if (ofPanels > 0) {
      gained[problem.panels().level()] += ofPanels;
    }
    return gained;
  }

  /** Whether the best is beaten when levels gain and lose so much and fit is that. */
  private boolean isBetter(long[] gained, long[] lost, long fit) {
    for (int level = 0; level < nothing.length; level++) {
      long reached = assignment.value(level) + gained[level] - lost[level];
      if (reached != best[level]) {
        return reached > best[level];
      }
    }
    return fit > best[nothing.length];
  }

  private void keepIfBetter(int at) {
    if (isBetter(nothing, nothing, assignment.fit())) {
      found = true;
      best = assignment.value();
      bestJoined = Arrays.copyOf(joined, at + 1);
      bestLeft = Arrays.copyOf(left, at + 1);
    }
  }
}
