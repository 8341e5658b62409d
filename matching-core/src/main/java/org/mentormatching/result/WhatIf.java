package org.mentormatching.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what would become of a result if a pair were decided otherwise. Every answer is the
 * optimum of the changed problem, found by solving it on from the result; nothing is estimated.
 * Where limits or the floor shaped the result, {@link Difference.Certainty} says how much is known.
 *
 * <p>An answer does not depend on the questions before. Not for use by several threads at once, but
 * that one may ask {@link #howSure()} beside the questions of another.
 */
public interface WhatIf {
  /**
   * Whether two people are no pair but could be one: the rules allow it, and beside ongoing and
   * pinned pairs the mentee has a wish and the mentor a seat.
   *
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  boolean isOpen(String menteeId, String mentorId);

  /**
   * What would change if a pair had to be made, whoever gives way for it.
   *
   * @throws IllegalArgumentException if they are not {@linkplain #isOpen open}
   */
  Difference ifMade(String menteeId, String mentorId);

  /**
   * What would change if a pair that was made could not be.
   *
   * @throws IllegalArgumentException if the two are no pair, or one that goes on or is pinned
   */
  Difference ifForbidden(String menteeId, String mentorId);

  /**
   * What would change if a mentee had to have some mentors and could not have others, beside
   * ongoing and pinned pairs and whoever gives way for it.
   *
   * @param with mentors of the mentee, or such with whom the pair is {@linkplain #isOpen open}
   * @param without mentors whom the mentee does not have then; those whom the mentee could not have
   *     make no difference
   * @throws IllegalArgumentException if there is no such mentee or mentor, if the mentee could not
   *     have one of {@code with} or wishes for fewer, or if a mentor is in both
   */
  Difference ifMentors(String menteeId, Set<String> with, Set<String> without);

  /**
   * For whose seats a mentee with fewer mentors than wished for competes, and with whom. Empty
   * where the mentee has no wish left, and where somebody could make room along a chain of moves,
   * so that the cause is a limit or fit, not seats.
   *
   * @throws IllegalArgumentException if there is no such mentee
   */
  Optional<Bottleneck> bottleneck(String menteeId);

  /**
   * How sure a new pair is. Empty if there are more than {@link HowSure#MOST_PAIRS} eligible pairs.
   * Where the result is not proven, limits are left aside, as {@link
   * HowSure.Scope#LIMITS_LEFT_ASIDE} says.
   *
   * @throws IllegalArgumentException if the two are no pair, or one that goes on or is pinned
   */
  Optional<Sureness> howSure(String menteeId, String mentorId);

  /**
   * How sure all new pairs are, as {@code Matcher.howSure} says it, without opening the result once
   * more.
   */
  HowSure howSure();

  /**
   * The id of the mentor of the greatest fit whom the rules allow a mentee and whom the mentee does
   * not have, whether or not that mentor has a seat; of several the first of the problem. Empty if
   * there is none.
   *
   * @throws IllegalArgumentException if there is no such mentee
   */
  Optional<String> bestAllowed(String menteeId);

  /**
   * Whom the two of a new pair would get in place of each other. Where the result is not proven,
   * limits are left aside: then nobody comes instead where the best result without limits does
   * without the pair.
   *
   * @param most alternatives of each at most
   * @throws IllegalArgumentException if the two are no pair, or one that goes on or is pinned
   */
  RunnersUp runnersUp(String menteeId, String mentorId, int most);

  /**
   * What would help the programme: changes by which more mentees would have a mentor, those first
   * that serve the most people, then the cheaper ones. Each was tried by solving the changed
   * problem; prices alone decide what is worth trying. Under weighted coverage where limits shaped
   * the result none is tried, and none after which the best pairs would break a limit.
   */
  List<Help> whatHelps();

  /**
   * The cheapest change by which a mentee would have one more mentor: a seat with a mentor who
   * offers any, then a seat kept for the mentee, an exclusion that is taken back, a rule that asks
   * for one step less of the mentee, a mentor more, and else any change of {@link #whatHelps} that
   * serves the mentee. Empty where none was found, and where the mentee lacks no mentor or takes no
   * part.
   *
   * @throws IllegalArgumentException if there is no such mentee
   */
  Optional<Help> cheapestHelp(String menteeId);

  /**
   * Hard limits that cannot all be kept without a loss of coverage. Each was found by matching with
   * some of the limits and no others. Empty where the coverage is as good as without limits, and
   * where there are several hard limits and too many eligible pairs to match as often.
   */
  List<LimitConflict> limitConflicts();

  /**
   * What a higher floor costs in mentees and in total fit. Every point is solved; that takes as
   * long as some dozen matches without limits.
   *
   * @param most points at most
   * @throws IllegalArgumentException if that is less than {@link Frontier#FEWEST_POINTS}
   */
  Frontier frontier(int most);

  /**
   * The pairs that come close to those of the result, to be kept with it: with them it is opened
   * again in a fraction of the time for questions about single pairs. None where limits shaped the
   * result, and where all pairs are looked at as quickly.
   */
  ClosePairs closePairs();
}
