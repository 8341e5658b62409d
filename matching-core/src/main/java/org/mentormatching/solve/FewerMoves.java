package org.mentormatching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mentormatching.refine.Mending;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchOutcome;

/**
 * Takes back what search changed without need: of all ways to take some of its changes back that
 * are as good at every level and keep every limit, the one that leaves fewest.
 *
 * <p>Up to {@link #MOST} changes all ways are tried. Of more, first those that hang together by a
 * person are taken back as a whole.
 */
final class FewerMoves {
  /** Changes of which all ways to take some back are tried. */
  private static final int MOST = 12;

  private final SearchOutcome other;
  private final OpenPairs pairs;
  private final Mending mending;
  private final BitSet decided;
  private final SearchEffort work;

  /** The pairs of the result. */
  private final BitSet before = new BitSet();

  private BitSet now = new BitSet();

  private FewerMoves(
      SearchOutcome other,
      OpenedResult result,
      Mending mending,
      BitSet decided,
      SearchEffort work) {
    this.other = other;
    this.work = work;
    this.mending = mending;
    this.decided = decided;
    pairs = result.pairs;
    Arrays.stream(result.chosen).forEach(before::set);
    Arrays.stream(other.chosen()).forEach(now::set);
  }

  /**
   * Pairs as good as others that differ less from a result.
   *
   * @param mending which found the others
   * @param decided pairs that stay as the others have them
   * @param work whether to go on
   */
  static int[] of(
      SearchOutcome other,
      OpenedResult result,
      Mending mending,
      BitSet decided,
      SearchEffort work) {
    return new FewerMoves(other, result, mending, decided, work).fewest();
  }

  private int[] fewest() {
    if (changes().length > MOST) {
      components().stream()
          .sorted(Comparator.comparingInt(component -> component.length))
          .forEach(component -> takeBack(component, (1L << component.length) - 1));
    }
    int[] changes = changes();
    if (changes.length <= MOST) {
      int[] ways = mostFirst(changes.length);
      int at = 0;
      while (at < ways.length && !takeBack(changes, ways[at])) {
        at++;
      }
    }
    return now.stream().toArray();
  }

  /** All ways to take some of so many changes back, as bits, those first that take back most. */
  private static int[] mostFirst(int changes) {
    return IntStream.range(1, 1 << changes)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(some -> -Integer.bitCount(some))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** What differs from the result, ascending. */
  private int[] changes() {
    BitSet changes = (BitSet) before.clone();
    changes.xor(now);
    changes.andNot(decided);
    return changes.stream().toArray();
  }

  /** Takes some changes back if the rest is as good. */
  private boolean takeBack(int[] changes, long some) {
    BitSet without = (BitSet) now.clone();
    for (int i = 0; i < changes.length; i++) {
      if (i >= Long.SIZE || (some >>> i & 1) != 0) {
        without.flip(changes[i]);
      }
    }
    int[] chosen = without.stream().toArray();
    if (chosen.length != other.chosen().length || !fits(chosen) || !isAsGood(chosen)) {
      return false;
    }
    now = without;
    return true;
  }

  /** Whether everybody has wishes and seats for so many. */
  private boolean fits(int[] chosen) {
    int[] wishes = pairs.wishes();
    int[] seats = pairs.seats();
    for (int pair : chosen) {
      if (--wishes[pairs.mentee(pair)] < 0 || --seats[pairs.mentor(pair)] < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsGood(int[] chosen) {
    return mending
        .asTheyAre(chosen, work)
        .filter(found -> Arrays.equals(found.value(), other.value()))
        .isPresent();
  }

  /** The changes that hang together by a mentee or a mentor. */
  private List<int[]> components() {
    int[] changes = changes();
    int[] component = new int[changes.length];
    Arrays.setAll(component, i -> i);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = 0; i < changes.length; i++) {
        for (int j = 0; j < i; j++) {
          if (component[i] != component[j] && share(changes[i], changes[j])) {
            int least = Math.min(component[i], component[j]);
            component[i] = least;
            component[j] = least;
            grows = true;
          }
        }
      }
    }
    return IntStream.of(component)
        .distinct()
        .sorted()
        .mapToObj(
            one ->
                IntStream.range(0, changes.length)
                    .filter(i -> component[i] == one)
                    .map(i -> changes[i])
                    .toArray())
        .toList();
  }

  private boolean share(int one, int two) {
    return pairs.mentee(one) == pairs.mentee(two) || pairs.mentor(one) == pairs.mentor(two);
  }
}
