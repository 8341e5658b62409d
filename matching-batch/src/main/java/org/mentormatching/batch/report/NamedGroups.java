package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;

/**
 * The groups of a breakdown that are named, and how much of each is told. A group of few is not
 * named, for its answer may tell who somebody is; where the others would tell how many they are, a
 * further group is not named, or is shown without its numbers if it is large.
 *
 * @param groups those named, in the order of the breakdown
 * @param others how many are not
 */
public record NamedGroups(List<Named> groups, int others) {
  /**
   * A group that is named.
   *
   * @param group the group
   * @param coverage as it is told
   * @param fit as it is told
   * @param firstChoice as it is told
   */
  public record Named(Group group, Told coverage, Told fit, Told firstChoice) {}

  /**
   * A share as it is told: rounded to whole per cent where its numbers are not.
   *
   * @param share the share
   * @param isCounted whether its numbers are told
   */
  public record Told(Share share, boolean isCounted) {
    /** How many of the group; empty where it is not told. */
    public Optional<Integer> reached() {
      return isCounted ? Optional.of(share.reached()) : Optional.empty();
    }

    /** Of how many; empty where it is not told. */
    public Optional<Integer> of() {
      return isCounted ? Optional.of(share.of()) : Optional.empty();
    }
  }

  /** Copies the list. */
  public NamedGroups {
    groups = List.copyOf(groups);
  }

  /** What is told of a breakdown. */
  public static NamedGroups of(Breakdown breakdown) {
    List<Group> all = breakdown.groups();
    boolean isCrossed = breakdown.columns().size() > 1;
    BitSet unnamed = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      Share coverage = all.get(i).coverage();
      if (SmallCells.isSmall(coverage.of()) || (isCrossed && coverage.isTooFew())) {
        unnamed.set(i);
      }
    }
    BitSet coverage = withheld(breakdown, unnamed, group -> group.coverage().of());
    BitSet fit = withheld(breakdown, unnamed, group -> group.fit().of());
    BitSet firstChoice = withheld(breakdown, unnamed, group -> group.firstChoice().of());
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Group group = all.get(i);
      boolean isCounted = !coverage.get(i);
      if (isCounted || (!unnamed.get(i) && !group.coverage().isTooFew())) {
        named.add(
            new Named(
                group,
                new Told(group.coverage(), isCounted),
                new Told(group.fit(), isCounted && !fit.get(i)),
                new Told(group.firstChoice(), !firstChoice.get(i))));
      }
    }
    return new NamedGroups(named, all.size() - named.size());
  }

  /**
   * The groups of which a number is not told. Groups by two columns add up to those by either in
   * many ways, so that if one is small no number of any is told.
   */
  private static BitSet withheld(Breakdown breakdown, BitSet unnamed, ToIntFunction<Group> number) {
    int[] numbers = breakdown.groups().stream().mapToInt(number).toArray();
    if (breakdown.columns().size() > 1 && Arrays.stream(numbers).anyMatch(SmallCells::isSmall)) {
      BitSet all = new BitSet();
      all.set(0, numbers.length);
      return all;
    }
    return SmallCells.withheld(numbers, unnamed);
  }

  /** Whether nothing is told of a share but that it is one of too few. */
  static boolean isTooFew(Told told) {
    return told.share().of() < Fairness.FEWEST && !told.isCounted();
  }
}
