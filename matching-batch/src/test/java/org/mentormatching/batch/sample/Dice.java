package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws from a fixed seed: the same draws in the same order on every machine. It rests on {@link
 * Random}, whose documentation specifies each number.
 */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** A whole number, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Whether something of this probability in per cent happens. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of them. */
  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Different ones, in the order in which they were drawn; all of them if there are too few. */
  <T> List<T> some(int count, List<T> from) {
    List<T> shuffled = shuffled(from);
    return new ArrayList<>(shuffled.subList(0, Math.min(count, shuffled.size())));
  }

  /** All of them in another order. */
  <T> List<T> shuffled(List<T> from) {
    List<T> shuffled = new ArrayList<>(from);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      T swapped = shuffled.set(last, shuffled.get(other));
      shuffled.set(other, swapped);
    }
    return shuffled;
  }
}
