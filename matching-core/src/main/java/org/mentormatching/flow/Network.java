package org.mentormatching.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A capacitated bipartite network on which the most valuable flow is sought.
 *
 * <pre>
 *   root -> groups -> left -> (pairs of capacity 1) -> right -> groups -> root
 * </pre>
 *
 * <p>Every left node, right node and group has {@link Steps}: how many units may pass through it
 * and what each is worth. A node hangs under at most one group of its side and a group under at
 * most one other, so caps nest. A pair carries at most one unit, so the partners of one node are
 * distinct. Values have several levels: a higher level (smaller index) always goes before all lower
 * ones. Pairs have values at the last {@link #pairLevels()} levels only, which keeps the large
 * array small.
 *
 * <p>Nodes are numbered from zero in the order in which they were added, separately for left nodes,
 * right nodes, left groups and right groups. The pairs of one left node are contiguous and in the
 * order in which they were added.
 */
public final class Network {
  /** The parent of a node that hangs under no group. */
  public static final int ROOT = -1;

  /** Which of the four kinds of node. */
  public enum Kind {
    /** A node that flow leaves through pairs. */
    LEFT,
    /** A node that flow enters through pairs. */
    RIGHT,
    /** A cap over left nodes and other left groups. */
    LEFT_GROUP,
    /** A cap over right nodes and other right groups. */
    RIGHT_GROUP
  }

  private final int levels;
  private final int pairLevels;
  private final Steps[][] steps;
  private final int[][] parents;

  /** Units of all nodes of each kind together. */
  private final long[] units;

  private final int[] pairStart;
  private final int[] pairRight;
  private final long[] pairValue;

  /** Largest magnitude of a pair at each pair level, and of a step at each level. */
  private final long[] largestPair;

  private final long[] largestStep;

  private Network(Builder builder) {
    levels = builder.levels;
    pairLevels = builder.pairLevels;
    steps = new Steps[Kind.values().length][];
    parents = new int[Kind.values().length][];
    for (Kind kind : Kind.values()) {
      steps[kind.ordinal()] = builder.steps.get(kind.ordinal()).toArray(new Steps[0]);
      List<Integer> above = builder.parents.get(kind.ordinal());
      parents[kind.ordinal()] = new int[above.size()];
      for (int node = 0; node < above.size(); node++) {
        parents[kind.ordinal()][node] = above.get(node);
      }
    }
    units = builder.units.clone();
    int lefts = steps[Kind.LEFT.ordinal()].length;
    pairStart = Arrays.copyOf(builder.pairStart, lefts + 1);
    Arrays.fill(pairStart, builder.lastLeft + 1, lefts + 1, builder.pairs);
    boolean isFull = builder.pairs == builder.pairRight.length;
    pairRight = isFull ? builder.pairRight : Arrays.copyOf(builder.pairRight, builder.pairs);
    pairValue =
        isFull ? builder.pairValue : Arrays.copyOf(builder.pairValue, builder.pairs * pairLevels);
    largestPair = builder.largestPair.clone();
    largestStep = builder.largestStep.clone();
  }

  /**
   * Starts an empty network.
   *
   * @param levels levels of every value, at least 1
   * @param pairLevels how many of the last levels pairs have values at, from 1 to {@code levels}
   */
  public static Builder builder(int levels, int pairLevels) {
    return new Builder(levels, pairLevels);
  }

  /** Levels of every value; level 0 goes before all others. */
  public int levels() {
    return levels;
  }

  /** How many of the last levels pairs have values at. */
  public int pairLevels() {
    return pairLevels;
  }

  /** Number of nodes of a kind. */
  public int size(Kind kind) {
    return steps[kind.ordinal()].length;
  }

  /** Units that may pass through all nodes of a kind together. */
  long units(Kind kind) {
    return units[kind.ordinal()];
  }

  /** Room and worth of a node. */
  public Steps steps(Kind kind, int node) {
    return steps[kind.ordinal()][node];
  }

  /** The group of the same side under which a node or group hangs, or {@link #ROOT}. */
  public int parent(Kind kind, int node) {
    return parents[kind.ordinal()][node];
  }

  /** Number of pairs. */
  public int pairs() {
    return pairRight.length;
  }

  /** First pair of a left node; its last is before {@code pairStart(left + 1)}. */
  public int pairStart(int left) {
    return pairStart[left];
  }

  /** The right node of a pair. */
  public int pairRight(int pair) {
    return pairRight[pair];
  }

  /** The left node of a pair, by binary search. */
  public int pairLeft(int pair) {
    int low = 0;
    int high = pairStart.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (pairStart[middle] <= pair) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** First pair of each left node, and the number of pairs; to be read only. */
  int[] pairStarts() {
    return pairStart;
  }

  /** The right nodes of all pairs; to be read only. */
  int[] pairRights() {
    return pairRight;
  }

  /** The values of all pairs, {@link #pairLevels()} numbers for each; to be read only. */
  long[] pairValues() {
    return pairValue;
  }

  /**
   * Largest magnitude of a pair's value at a level; {@code Long.MAX_VALUE} for the least number,
   * which has none.
   */
  long largestPair(int level) {
    int offset = level - (levels - pairLevels);
    return offset < 0 ? 0 : largestPair[offset];
  }

  /** Largest magnitude of a step's value at a level, like {@link #largestPair}. */
  long largestStep(int level) {
    return largestStep[level];
  }

  /** Whether there is no group on either side. */
  boolean isPlain() {
    return size(Kind.LEFT_GROUP) == 0 && size(Kind.RIGHT_GROUP) == 0;
  }

  /** Value of a pair at a level; zero above the pair levels. */
  public long pairValue(int pair, int level) {
    int offset = level - (levels - pairLevels);
    return offset < 0 ? 0 : pairValue[pair * pairLevels + offset];
  }

  /** Collects nodes and pairs. Nodes come before the pairs that name them. */
  public static final class Builder {
    private final int levels;
    private final int pairLevels;
    private final List<List<Steps>> steps = new ArrayList<>();
    private final List<List<Integer>> parents = new ArrayList<>();
    private final long[] units = new long[Kind.values().length];
    private int[] pairStart = new int[16];
    private int[] pairRight = new int[64];
    private long[] pairValue;
    private final long[] largestPair;
    private final long[] largestStep;
    private int pairs;
    private int lastLeft;

    private Builder(int levels, int pairLevels) {
      if (levels < 1 || pairLevels < 1 || pairLevels > levels) {
        throw new IllegalArgumentException(levels + " levels, " + pairLevels + " of them of pairs");
      }
      this.levels = levels;
      this.pairLevels = pairLevels;
      pairValue = new long[64 * pairLevels];
      largestPair = new long[pairLevels];
      largestStep = new long[levels];
      for (int kind = 0; kind < Kind.values().length; kind++) {
        steps.add(new ArrayList<>());
        parents.add(new ArrayList<>());
      }
    }

    /** Adds a node that hangs under no group and returns its number. */
    public int node(Kind kind, Steps room) {
      return node(kind, ROOT, room);
    }

    /**
     * Adds a node and returns its number.
     *
     * @param parent the group of the same side under which it hangs, or {@link #ROOT}
     * @throws IllegalArgumentException if there is no such group or the levels differ
     */
    public int node(Kind kind, int parent, Steps room) {
      Kind group =
          kind == Kind.LEFT || kind == Kind.LEFT_GROUP ? Kind.LEFT_GROUP : Kind.RIGHT_GROUP;
      if (parent != ROOT && (parent < 0 || parent >= steps.get(group.ordinal()).size())) {
        throw new IllegalArgumentException("there is no " + group + " " + parent);
      }
      if (room.levels() != levels) {
        throw new IllegalArgumentException(
            "steps of " + room.levels() + " levels in a network of " + levels);
      }
      if (!room.isFree()) {
        for (int level = 0; level < levels; level++) {
          largestStep[level] = Math.max(largestStep[level], room.largest(level));
        }
      }
      units[kind.ordinal()] += room.units();
      steps.get(kind.ordinal()).add(room);
      parents.get(kind.ordinal()).add(parent);
      return steps.get(kind.ordinal()).size() - 1;
    }

    /**
     * Adds a pair and returns its number. Pairs come in the order of their left nodes.
     *
     * @param value worth at each of the pair levels
     * @throws IllegalArgumentException if a node is unknown, the left node comes before that of the
     *     previous pair, or the number of values is not the number of pair levels
     */
    public int pair(int left, int right, long... value) {
      if (value.length != pairLevels) {
        throw new IllegalArgumentException(value.length + " values for " + pairLevels + " levels");
      }
      begin(left, 1);
      if (right < 0 || right >= rights()) {
        throw new IllegalArgumentException("there is no right node " + right);
      }
      pairRight[pairs] = right;
      for (int level = 0; level < pairLevels; level++) {
        largestPair[level] = Math.max(largestPair[level], magnitude(value[level]));
      }
      System.arraycopy(value, 0, pairValue, pairs * pairLevels, pairLevels);
      return pairs++;
    }

    /**
     * Adds pairs of one left node with values at one level and returns the number of the first.
     * Hot: a network of millions of pairs is written by this.
     *
     * @param right the right nodes
     * @param value what the pairs with them are worth at the last level
     * @param from index of the first right node and value
     * @param to index after the last
     * @throws IllegalArgumentException like {@link #pair}; none is added then
     */
    public int pairs(int left, int[] right, int[] value, int from, int to) {
      if (pairLevels != 1) {
        throw new IllegalArgumentException("1 value for " + pairLevels + " levels");
      }
      begin(left, to - from);
      int rights = rights();
      long largest = largestPair[0];
      for (int i = from, pair = pairs; i < to; i++, pair++) {
        if (right[i] < 0 || right[i] >= rights) {
          throw new IllegalArgumentException("there is no right node " + right[i]);
        }
        long worth = value[i];
        pairValue[pair] = worth;
        largest = Math.max(largest, Math.abs(worth));
      }
      System.arraycopy(right, from, pairRight, pairs, to - from);
      largestPair[0] = largest;
      pairs += to - from;
      return pairs - (to - from);
    }

    /** Makes room for so many pairs in all, which spares copying. */
    public Builder room(int expected) {
      if (expected > pairRight.length) {
        pairRight = Arrays.copyOf(pairRight, expected);
        pairValue = Arrays.copyOf(pairValue, expected * pairLevels);
      }
      return this;
    }

    private int rights() {
      return steps.get(Kind.RIGHT.ordinal()).size();
    }

    /** Makes room for further pairs of a left node. */
    private void begin(int left, int more) {
      if (left < lastLeft || left >= steps.get(Kind.LEFT.ordinal()).size()) {
        throw new IllegalArgumentException("left node " + left + " after " + lastLeft);
      }
      if (left + 1 >= pairStart.length) {
        pairStart = Arrays.copyOf(pairStart, Math.max(left + 2, pairStart.length * 2));
      }
      while (lastLeft < left) {
        pairStart[++lastLeft] = pairs;
      }
      if (pairs + more > pairRight.length) {
        room(Math.max(pairs + more, pairs * 2));
      }
    }

    private static long magnitude(long number) {
      return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
    }

    /** The finished network. */
    public Network build() {
      return new Network(this);
    }
  }
}
