package org.mentormatching.batch.job;

import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.report.NamedGroups;
import org.mentormatching.batch.report.NamedGroups.Named;
import org.mentormatching.batch.report.NamedGroups.Told;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Share;

/**
 * How groups of mentees fare, as machines read it: what the terminal tells, and no more.
 *
 * @param mentees those who are counted
 * @param notCounted those who are not
 * @param comparisons how many groups are compared with the others
 * @param breakdowns by each column, then by each two of them
 */
record FairnessFacts(int mentees, int notCounted, int comparisons, List<OfBreakdown> breakdowns) {
  private static final int PER_CENT = 100;
  private static final double DIGITS = 10_000;

  /**
   * The groups by some columns.
   *
   * @param columns names of the columns
   * @param groups those that are named
   * @param smallerGroups how many others there are
   * @param unknown mentees without an answer
   * @param readBy ids of what reads one of the columns
   */
  record OfBreakdown(
      List<String> columns,
      List<OfGroup> groups,
      int smallerGroups,
      int unknown,
      List<String> readBy) {}

  /**
   * A group.
   *
   * @param values the answers, one for each column
   */
  record OfGroup(
      List<String> values,
      OfShare coverage,
      Optional<Integer> meanFit,
      Optional<Integer> meanFitOfBest,
      OfShare fit,
      OfShare firstChoice) {
    private static OfGroup of(Named named) {
      return new OfGroup(
          named.group().values(),
          OfShare.of(named.coverage()),
          named.group().meanFit(),
          named.group().meanFitOfBest(),
          OfShare.of(named.fit()),
          OfShare.of(named.firstChoice()));
    }
  }

  /**
   * A part of a group.
   *
   * @param reached how many; empty where that is not told
   * @param of of how many; likewise
   */
  record OfShare(
      Optional<Integer> reached,
      Optional<Integer> of,
      boolean tooFew,
      Optional<Integer> low,
      Optional<Integer> high,
      Optional<Integer> ofBest,
      Optional<Double> chance) {
    private static OfShare of(Told told) {
      Share share = told.share();
      boolean isExact = told.isCounted();
      return new OfShare(
          told.reached(),
          told.of(),
          share.isTooFew(),
          isExact ? share.low() : share.low().map(OfShare::rounded),
          isExact ? share.high() : share.high().map(OfShare::rounded),
          isExact ? share.ofBest() : share.ofBest().map(OfShare::rounded),
          isExact
              ? share.chance()
              : share.chance().map(chance -> Math.round(chance * DIGITS) / DIGITS));
    }

    /** To whole per cent. */
    private static int rounded(int share) {
      return (share + PER_CENT / 2) / PER_CENT * PER_CENT;
    }
  }

  static FairnessFacts of(Fairness fairness) {
    return new FairnessFacts(
        fairness.mentees(),
        fairness.notCounted(),
        fairness.comparisons(),
        fairness.breakdowns().stream().map(FairnessFacts::of).toList());
  }

  private static OfBreakdown of(Breakdown breakdown) {
    NamedGroups named = NamedGroups.of(breakdown);
    return new OfBreakdown(
        breakdown.columns(),
        named.groups().stream().map(OfGroup::of).toList(),
        named.others(),
        breakdown.unknown(),
        breakdown.readBy());
  }
}
