package org.mentormatching.flow;

import java.util.Arrays;
import java.util.Random;
import org.mentormatching.flow.Network.Kind;

/**
 * Seeded random networks that together show every feature: levels, wishes, nested caps on both
 * sides, rising prices, lower bounds, no room, negative values, ties and values that need several
 * words.
 */
final class RandomNetworks {
  private static final int DEEPEST_GROUP = 3;

  private final Random random;
  private final int levels;
  private final int pairLevels;

  /** Largest magnitude of a value at each level. */
  private final long[] largest;

  private final int[] groups = new int[Kind.values().length];

  private RandomNetworks(long seed) {
    random = new Random(seed);
    levels = 1 + random.nextInt(6);
    pairLevels = 1 + random.nextInt(levels);
    largest = new long[levels];
    long[] magnitudes = {0, 1, 1, 3, 100, 10_000, 1L << 40};
    long same = magnitudes[random.nextInt(magnitudes.length)];
    boolean mixed = random.nextBoolean();
    for (int level = 0; level < levels; level++) {
      largest[level] = mixed ? magnitudes[random.nextInt(magnitudes.length)] : same;
    }
  }

  /** A network of at most ten pairs. */
  static Network small(long seed) {
    RandomNetworks random = new RandomNetworks(seed);
    Network.Builder builder = Network.builder(random.levels, random.pairLevels);
    random.addGroups(builder, Kind.LEFT_GROUP);
    random.addGroups(builder, Kind.RIGHT_GROUP);
    return random.withNodes(builder);
  }

  /**
   * A network without groups of up to forty nodes on each side, one or two levels and few distinct
   * values, so that chains are long and ties many.
   */
  static Network dense(long seed) {
    Random random = new Random(seed);
    int levels = 1 + random.nextInt(3);
    int lefts = 1 + random.nextInt(40);
    int rights = 1 + random.nextInt(40);
    int distinct = 1 + random.nextInt(random.nextBoolean() ? 4 : 1000);
    int most = 1 + random.nextInt(4);
    Network.Builder builder = Network.builder(levels, 1);
    for (int left = 0; left < lefts; left++) {
      builder.node(Kind.LEFT, staircase(random, levels, 1 + random.nextInt(most), 4));
    }
    for (int right = 0; right < rights; right++) {
      builder.node(Kind.RIGHT, staircase(random, levels, random.nextInt(most + 2), 1));
    }
    int density = 5 + random.nextInt(95);
    for (int left = 0; left < lefts; left++) {
      for (int right = 0; right < rights; right++) {
        if (random.nextInt(100) < density) {
          builder.pair(left, right, random.nextInt(distinct) - distinct / 8);
        }
      }
    }
    return builder.build();
  }

  private static Steps staircase(Random random, int levels, int units, int most) {
    int[] widths = new int[units];
    Arrays.fill(widths, 1);
    long[] values = new long[units * levels];
    for (int level = 0; level < levels; level++) {
      long value = random.nextInt(most) * 5L;
      for (int unit = 0; unit < units; unit++) {
        values[unit * levels + level] = value;
        value -= random.nextInt(most);
      }
    }
    return Steps.of(levels, widths, values);
  }

  /** A network of at most ten pairs without groups. */
  static Network plain(long seed) {
    RandomNetworks random = new RandomNetworks(seed);
    return random.withNodes(Network.builder(random.levels, random.pairLevels));
  }

  /**
   * A network of two or three nodes on each side with room for several units, several pairs between
   * the same two, and values that lie far apart.
   */
  static Network doubled(long seed) {
    Random random = new Random(seed);
    Network.Builder builder = Network.builder(2, 1);
    int lefts = 1 + random.nextInt(3);
    int rights = 1 + random.nextInt(3);
    for (int node = 0; node < lefts; node++) {
      builder.node(Kind.LEFT, falling(random));
    }
    for (int node = 0; node < rights; node++) {
      builder.node(Kind.RIGHT, falling(random));
    }
    for (int left = 0; left < lefts; left++) {
      for (int pair = random.nextInt(10); pair > 0; pair--) {
        long value = random.nextInt(5) == 0 ? -(1L << 50) : random.nextInt(1000);
        builder.pair(left, random.nextInt(rights), value);
      }
    }
    return builder.build();
  }

  private static Steps falling(Random random) {
    int first = random.nextInt(3);
    long[] values = {first, random.nextInt(2000), 0, random.nextBoolean() ? -(1L << 50) : 0};
    return random.nextInt(4) == 0
        ? Steps.free(2, random.nextInt(3))
        : Steps.of(2, new int[] {1, 1 + random.nextInt(2)}, values);
  }

  /** A network of at most ten pairs without groups, with values up to 2<sup>57</sup>. */
  static Network extreme(long seed) {
    RandomNetworks random = new RandomNetworks(seed);
    for (int level = 0; level < random.levels; level++) {
      random.largest[level] = 1L << (19 * random.random.nextInt(4));
    }
    return random.withNodes(Network.builder(random.levels, random.pairLevels));
  }

  private Network withNodes(Network.Builder builder) {
    int lefts = random.nextInt(6);
    int rights = random.nextInt(8) == 0 ? 1 : random.nextInt(6);
    addNodes(builder, Kind.LEFT, Kind.LEFT_GROUP, lefts);
    addNodes(builder, Kind.RIGHT, Kind.RIGHT_GROUP, rights);
    int density = 20 + random.nextInt(80);
    int pairs = 0;
    for (int left = 0; left < lefts; left++) {
      for (int right = 0; right < rights; right++) {
        if (pairs < 10 && random.nextInt(100) < density) {
          builder.pair(left, right, pairValue());
          pairs++;
        }
      }
    }
    return builder.build();
  }

  private void addGroups(Network.Builder builder, Kind group) {
    int count = random.nextInt(2) * random.nextInt(5);
    int[] depth = new int[count];
    for (int i = 0; i < count; i++) {
      int parent = i == 0 ? Network.ROOT : random.nextInt(i + 1) - 1;
      if (parent != Network.ROOT && depth[parent] + 1 >= DEEPEST_GROUP) {
        parent = Network.ROOT;
      }
      depth[i] = parent == Network.ROOT ? 0 : depth[parent] + 1;
      builder.node(group, parent, steps());
    }
    groups[group.ordinal()] = count;
  }

  private void addNodes(Network.Builder builder, Kind kind, Kind group, int count) {
    for (int i = 0; i < count; i++) {
      builder.node(kind, random.nextInt(groups[group.ordinal()] + 1) - 1, steps());
    }
  }

  private Steps steps() {
    Steps steps = random.nextInt(3) == 0 ? Steps.free(levels, random.nextInt(4)) : fallingSteps();
    return random.nextInt(3) == 0
        ? steps.atLeast(random.nextInt(4), random.nextInt(levels), random.nextInt(50))
        : steps;
  }

  private Steps fallingSteps() {
    long[][] values = new long[1 + random.nextInt(3)][];
    for (int step = 0; step < values.length; step++) {
      values[step] = new long[levels];
      for (int level = 0; level < levels; level++) {
        values[step][level] = value(level);
      }
    }
    Arrays.sort(values, (a, b) -> Arrays.compare(b, a));
    int[] widths = new int[values.length];
    long[] flat = new long[values.length * levels];
    for (int step = 0; step < values.length; step++) {
      widths[step] = 1 + random.nextInt(2) * random.nextInt(2);
      System.arraycopy(values[step], 0, flat, step * levels, levels);
    }
    return Steps.of(levels, widths, flat);
  }

  private long[] pairValue() {
    long[] value = new long[pairLevels];
    for (int i = 0; i < pairLevels; i++) {
      value[i] = value(levels - pairLevels + i);
    }
    return value;
  }

  /** Between the largest value and half of its negative. */
  private long value(int level) {
    long top = largest[level];
    return top == 0 ? 0 : Math.floorMod(random.nextLong(), top + top / 2 + 1) - top / 2;
  }
}
