package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.Frontier.Point;
import org.mentormatching.result.Frontier.Scope;

/**
 * The frontier between floor, coverage and total fit.
 *
 * <p>A floor leaves the pairs below it aside; the kernel finds the best of the others. The higher
 * the floor, the fewer pairs, so the value falls in steps, and where a step ends is found by
 * bisection over the fits that pairs have (the epsilon-constraint method: Y. Y. Haimes, L. S.
 * Lasdon and D. A. Wismer, 1971, "On a bicriterion formulation of the problems of integrated system
 * identification and system optimization"). At most some hundred floors are solved.
 */
final class FrontierStage {
  private final OpenedResult opened;
  private final OpenPairs all;
  private final Settled settled;
  private final ObjectiveLevels levels;
  private final long[][][] wishes;

  /** The fits that pairs have, ascending. A floor is given by its number among them. */
  private final int[] fits;

  /** The floors that were solved, by number. */
  private final TreeMap<Integer, Solved> solved = new TreeMap<>();

  /** The best pairs from a floor on: the number of their least fit, and what they are. */
  private record Solved(int least, long[] value, Point point, boolean keepsLimits) {}

  /**
   * A stage under a policy, its floor left aside.
   *
   * @param settled the pairs that stand before, under this policy
   */
  private FrontierStage(OpenedResult opened, Policy policy, Settled settled) {
    this.opened = opened;
    this.settled = settled;
    all = opened.pairs;
    levels =
        new ObjectiveLevels(
            opened.problem,
            policy.toBuilder().raiseFloor(false).coverage(Coverage.first()).build());
    wishes = KernelStage.wishValues(opened.roster.mentees(), all, settled, levels);
    fits = Arrays.stream(all.fits()).sorted().distinct().toArray();
  }

  /** The frontier of a result that holds every eligible pair. */
  static Frontier of(OpenedResult opened, int most) {
    Frontier heeding = new FrontierStage(opened, opened.policy, opened.settled).frontier(most);
    if (heeding.scope() == Scope.EXACT || opened.policy.lowerLimits().isEmpty()) {
      return heeding;
    }
    Policy lax = opened.policy.withoutLimits();
    Settled settled = new Settled(opened.problem, lax);
    return new Frontier(
        Scope.LIMITS_LEFT_ASIDE,
        heeding.result(),
        new FrontierStage(opened, lax, settled).frontier(most).points());
  }

  private Frontier frontier(int most) {
    List<Solved> points = points(most);
    return new Frontier(
        points.stream().allMatch(Solved::keepsLimits) ? Scope.EXACT : Scope.LIMITS_LEFT_ASIDE,
        point(opened.chosen),
        points.stream().map(Solved::point).toList());
  }

  /**
   * Floors between two points of which it is not known whether a step ends there.
   *
   * @param from the end of a step
   * @param to the first floor that is known to belong to the next known step
   */
  private record Gap(int from, int to) {
    boolean isOpen() {
      return to - from > 1;
    }
  }

  private List<Solved> points(int most) {
    if (fits.length == 0) {
      return List.of();
    }
    int last = fits.length - 1;
    TreeSet<Integer> ends = new TreeSet<>();
    ends.add(last);
    int first = last(0, Arrays::equals);
    ends.add(first);
    ends.add(end(Math.min(last, first + 1)));
    int full = last(0, FrontierStage::haveSameAbove);
    ends.add(full);
    ends.add(end(Math.min(last, full + 1)));
    fill(ends, most);
    return ends.stream().map(this::solve).toList();
  }

  /** Adds ends of steps, each in the widest gap, until there are none or enough. */
  private void fill(NavigableSet<Integer> ends, int most) {
    List<Gap> gaps = new ArrayList<>();
    for (int end : ends.headSet(ends.last())) {
      gaps.add(new Gap(end, Objects.requireNonNull(ends.higher(end))));
    }
    while (ends.size() < most) {
      gaps.removeIf(gap -> !gap.isOpen());
      if (gaps.isEmpty()) {
        return;
      }
      int widest = widest(gaps);
      Gap gap = gaps.remove(widest);
      int middle = middle(gap);
      int end = end(middle);
      if (end >= gap.to()) {
        gaps.add(widest, new Gap(gap.from(), middle));
      } else {
        ends.add(end);
        gaps.add(widest, new Gap(end, gap.to()));
        gaps.add(widest, new Gap(gap.from(), middle));
      }
    }
  }

  private int widest(List<Gap> gaps) {
    int widest = 0;
    for (int i = 1; i < gaps.size(); i++) {
      if (width(gaps.get(i)) > width(gaps.get(widest))) {
        widest = i;
      }
    }
    return widest;
  }

  private int width(Gap gap) {
    return fits[gap.to()] - fits[gap.from()];
  }

  /** The floor of a gap that is nearest to half way, from below if it can be. */
  private int middle(Gap gap) {
    int half = fits[gap.from()] + width(gap) / 2;
    int found = Arrays.binarySearch(fits, half);
    int number = found < 0 ? -found - 2 : found;
    return Math.min(Math.max(number, gap.from() + 1), gap.to() - 1);
  }

  /** Where the step of a floor ends. */
  private int end(int floor) {
    return last(floor, Arrays::equals);
  }

  private static boolean haveSameAbove(long[] one, long[] other) {
    return Arrays.equals(one, 0, one.length - 1, other, 0, other.length - 1);
  }

  /** The highest floor whose value is as that of a floor, by a sameness that ends for good. */
  private int last(int floor, BiPredicate<long[], long[]> same) {
    Solved start = solve(floor);
    int low = start.least();
    int high = fits.length - 1;
    for (Map.Entry<Integer, Solved> known : solved.tailMap(floor, false).entrySet()) {
      if (same.test(known.getValue().value(), start.value())) {
        low = Math.max(low, known.getValue().least());
      } else {
        high = Math.min(high, known.getKey() - 1);
      }
    }
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Solved tried = solve(middle);
      if (same.test(tried.value(), start.value())) {
        low = tried.least();
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Solved solve(int floor) {
    Solved known = solved.get(floor);
    if (known != null) {
      return known;
    }
    OpenPairs pairs = from(fits[floor]);
    Relaxed best = KernelStage.whole(pairs, wishes, levels.count(), opened.cancelled);
    int[] chosen = all.numbers(pairs, best.chosen());
    Point point = point(chosen);
    Solved found =
        new Solved(
            Arrays.binarySearch(fits, point.leastFit()),
            best.value(),
            point,
            opened.limits.isKept(chosen));
    solved.put(floor, found);
    return found;
  }

  /** The pairs from a fit on. */
  private OpenPairs from(int least) {
    FoundPairs[] found = new FoundPairs[all.mentees()];
    for (int mentee = 0; mentee < found.length; mentee++) {
      int count = all.start(mentee + 1) - all.start(mentee);
      int[] mentors = new int[count];
      int[] fitsOf = new int[count];
      int size = 0;
      for (int pair = all.start(mentee); pair < all.start(mentee + 1); pair++) {
        if (all.fit(pair) >= least) {
          mentors[size] = all.mentor(pair);
          fitsOf[size++] = all.fit(pair);
        }
      }
      found[mentee] = FoundPairs.of(mentors, fitsOf, size);
    }
    return OpenPairs.none(opened.roster, settled).with(found);
  }

  /** Where new pairs stand. */
  private Point point(int[] chosen) {
    int least = chosen.length == 0 ? 0 : Integer.MAX_VALUE;
    long total = 0;
    boolean[] served = new boolean[all.mentees()];
    for (int pair : chosen) {
      least = Math.min(least, all.fit(pair));
      total += all.fit(pair);
      served[all.mentee(pair)] = true;
    }
    int mentees = 0;
    for (int i = 0; i < served.length; i++) {
      Mentee mentee = opened.roster.mentees().get(i);
      mentees += served[i] || settled.mentorsOf(mentee) > 0 ? 1 : 0;
    }
    return new Point(least, mentees, chosen.length, total);
  }
}
