package org.mentormatching.explain;

import java.util.List;
import java.util.Optional;

/**
 * How groups of mentees fare in a result, by the columns that the policy names for audit. The
 * figures describe one round. A difference is a reason to look closer, no proof that somebody is
 * treated unfairly, and no difference is no proof of the opposite.
 *
 * @param mentees those who are counted
 * @param notCounted those who take no part, have not consented or ask for nobody
 * @param comparisons how many groups are compared with the others, for whose number chances are
 *     corrected
 * @param breakdowns by each column, in the policy's order, then by each two of them
 */
public record Fairness(int mentees, int notCounted, int comparisons, List<Breakdown> breakdowns) {
  /** Of fewer people nothing is said but their number. */
  public static final int FEWEST = 30;

  /**
   * Mentees grouped by their answers in some columns.
   *
   * @param columns names of the columns
   * @param groups the groups, the largest first; with several answers in a list somebody is in
   *     several
   * @param unknown mentees who have no answer in one of the columns and are in no group
   * @param readBy ids of rules, criteria and limits that read one of the columns: only through them
   *     can it matter for a pair
   */
  public record Breakdown(
      List<String> columns, List<Group> groups, int unknown, List<String> readBy) {
    /** Copies the lists. */
    public Breakdown {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
      readBy = List.copyOf(readBy);
    }
  }

  /**
   * Mentees with the same answers.
   *
   * @param values the answers, one for each column
   * @param coverage those with a mentor, of all
   * @param meanFit the mean fit of those with a mentor, in ten-thousandths; empty if they are too
   *     few. With several mentors somebody's fit is the mean of the pairs
   * @param meanFitOfBest the mean fit as a share of that of the group with the best one, in
   *     ten-thousandths
   * @param fit those whose fit is at least the median of all, the lower one of two in the middle,
   *     of those with a mentor
   * @param firstChoice those who got the mentor whom they prefer to all others, of those who prefer
   *     any
   */
  public record Group(
      List<String> values,
      Share coverage,
      Optional<Integer> meanFit,
      Optional<Integer> meanFitOfBest,
      Share fit,
      Share firstChoice) {
    /** Copies the list. */
    public Group {
      values = List.copyOf(values);
    }
  }

  /**
   * A part of a group. If the group has fewer than {@value Fairness#FEWEST} people that it could be
   * a part of, nothing but the counts is said.
   *
   * @param reached how many
   * @param of of how many
   * @param low where the share begins that a group like this may well have, in ten-thousandths:
   *     Wilson's interval at 95 % (E. B. Wilson, 1927, Probable inference, the law of succession,
   *     and statistical inference)
   * @param high where it ends
   * @param ofBest the share divided by that of the group that is served best, in ten-thousandths;
   *     empty if no other group is large enough
   * @param chance how likely it is that this group and all others who answered, taken together, are
   *     as far apart or further if who is in the group has nothing to do with it, from 0 to 1:
   *     Fisher's exact test on both sides, corrected for the number of comparisons (S. Holm, 1979,
   *     A simple sequentially rejective multiple test procedure); empty too if the others are too
   *     few
   */
  public record Share(
      int reached,
      int of,
      Optional<Integer> low,
      Optional<Integer> high,
      Optional<Integer> ofBest,
      Optional<Double> chance) {
    /** The share in ten-thousandths; 0 of nobody. */
    public int share() {
      return FairnessCount.ratio(reached, of);
    }

    /** Whether the group is too small to say anything. */
    public boolean isTooFew() {
      return of < FEWEST;
    }
  }

  /** Copies the list. */
  public Fairness {
    breakdowns = List.copyOf(breakdowns);
  }
}
