package org.mentormatching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentormatching.refine.Refinement;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchProblem;

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

  private final Chosen other;
  private final OpenPairs pairs;
  private final Refinement refinement;
  private final SearchEffort work;

  /** The pairs of the result, as far as they are open. */
  private final BitSet before = new BitSet();

  private BitSet now = new BitSet();

  private FewerMoves(Chosen other, int[] result, SearchProblem search, SearchEffort work) {
    this.other = other;
    this.work = work;
    pairs = other.pairs();
    refinement = new Refinement(search, other.limits().forSearch(other.value()).length, work);
    Arrays.stream(result).forEach(before::set);
    Arrays.stream(other.chosen()).forEach(now::set);
  }

  /**
   * Pairs as good as others that differ less from a result.
   *
   * @param result its pairs among those of the others
   * @param search the problem of which the others are pairs
   * @param work whether to go on
   */
  static int[] of(Chosen other, int[] result, SearchProblem search, SearchEffort work) {
    return new FewerMoves(other, result, search, work).fewest();
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
    Optional<long[]> value =
        refinement.asTheyAre(chosen, work).map(outcome -> other.limits().choice(outcome).value());
    return value.filter(found -> Arrays.equals(found, other.value())).isPresent();
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
