package org.mentormatching.flow;

import java.util.Arrays;
import java.util.Random;
import org.mentormatching.flow.Network.Kind;

/** Random changes of a solved network, of every kind, each said in a few words. */
final class RandomChanges {
  private final SolvedNetwork solved;
  private final Random random;
  private final int levels;
  private final int pairLevels;

  RandomChanges(SolvedNetwork solved, Random random) {
    this.solved = solved;
    this.random = random;
    Proof proof = solved.proof();
    levels = proof.network().levels();
    pairLevels = proof.network().pairLevels();
  }

  /** Makes one change and says which. */
  String next() {
    try {
      return solved.pairs() == 0 || random.nextInt(3) == 0 ? changeNode() : changePair();
    } catch (IllegalArgumentException refused) {
      return "refused: " + refused.getMessage();
    }
  }

  private String changePair() {
    int pair = random.nextInt(solved.pairs());
    switch (random.nextInt(8)) {
      case 0 -> {
        solved.forbid(pair);
        return "forbid " + pair;
      }
      case 1 -> {
        solved.force(pair);
        return "force " + pair;
      }
      case 2 -> {
        solved.release(pair);
        return "release " + pair;
      }
      case 3 -> {
        return otherRoomWhileForced(pair);
      }
      default -> {
        long[] value = pairValue(random.nextInt(8) == 0 ? 100 : 1);
        solved.value(pair, value);
        return "value " + pair + " " + Arrays.toString(value);
      }
    }
  }

  private String otherRoomWhileForced(int pair) {
    solved.force(pair);
    Kind kind = random.nextBoolean() ? Kind.LEFT : Kind.RIGHT;
    int node = kind == Kind.LEFT ? solved.left(pair) : solved.right(pair);
    Steps steps = steps();
    solved.room(kind, node, steps);
    solved.release(pair);
    return "force " + pair + ", room of " + kind + " " + steps.capacity() + ", release";
  }

  private String changeNode() {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    if (random.nextInt(4) == 0) {
      return addNode(random.nextBoolean() ? Kind.LEFT : Kind.RIGHT);
    }
    if (solved.size(kind) == 0) {
      return "nothing";
    }
    int node = random.nextInt(solved.size(kind));
    Steps steps = steps();
    solved.room(kind, node, steps);
    return "room of " + kind + " " + node + " " + steps.capacity();
  }

  private String addNode(Kind kind) {
    Steps steps = steps();
    boolean late = random.nextBoolean();
    int node = solved.add(kind, late ? Steps.free(levels, 0) : steps);
    Kind other = kind == Kind.LEFT ? Kind.RIGHT : Kind.LEFT;
    for (int partner = 0; partner < solved.size(other); partner++) {
      if (random.nextInt(3) == 0) {
        int left = kind == Kind.LEFT ? node : partner;
        solved.link(left, kind == Kind.LEFT ? partner : node, pairValue(1));
      }
    }
    if (late) {
      solved.room(kind, node, steps);
    }
    return "add " + kind + " " + node;
  }

  /** That of another pair, a little more or less; small numbers where there is none. */
  private long[] pairValue(int factor) {
    long[] value = new long[pairLevels];
    for (int i = 0; i < value.length; i++) {
      int level = levels - pairLevels + i;
      long like = 0;
      if (solved.pairs() > 0) {
        like = solved.pairValue(random.nextInt(solved.pairs()), level);
      }
      value[i] = like > 1L << 50 ? like : factor * (like + random.nextInt(5) - 2);
    }
    return value;
  }

  /** Those of another node with other widths, or units that are worth nothing. */
  private Steps steps() {
    Kind kind = random.nextBoolean() ? Kind.LEFT : Kind.RIGHT;
    if (solved.size(kind) == 0 || random.nextInt(3) == 0) {
      return Steps.free(levels, random.nextInt(4));
    }
    Steps like = solved.steps(kind, random.nextInt(solved.size(kind)));
    int count = random.nextInt(like.count() + 1);
    int[] widths = random.ints(count, 1, 3).toArray();
    long[] values = new long[count * levels];
    int skip = random.nextInt(like.count() - count + 1);
    for (int i = 0; i < values.length; i++) {
      values[i] = like.value(skip + i / levels, i % levels);
    }
    return Steps.of(levels, widths, values);
  }
}
