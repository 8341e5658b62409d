package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/**
 * A {@link Network} as flat arrays: one numbering of all nodes, one of all arcs, values packed into
 * words by a {@link Radix}.
 *
 * <p>Node 0 is the root; left nodes, right nodes, left groups and right groups follow. The first
 * arcs are the pairs; after them come the steps, those of one node together. A step joins its node
 * and the node's hub, which is its group or the root.
 *
 * <p>A node is dead when no unit can ever leave it towards the root: it, or a group above it, has
 * no room on the right side, or nothing below it leads anywhere on the left side. Dead nodes and
 * their arcs take no part in the solution.
 *
 * <p>Hot: fields are read directly by the loops of {@link NetworkSimplex} and {@link SpanningTree}.
 */
final class Arcs {
  static final int ROOT = 0;

  /** State of an arc that carries nothing and is not in the tree. */
  static final byte EMPTY = 1;

  /** State of an arc of the tree, or of a dead node. */
  static final byte TREE = 0;

  /** State of an arc that carries all that it can and is not in the tree. */
  static final byte FULL = -1;

  final Network network;
  final Radix radix;
  final int words;
  final int nodes;
  final int lefts;
  final int pairs;

  /** First node of each kind, by {@link Kind#ordinal()}. */
  final int[] first;

  /** The group under which a node hangs, or the root. */
  final int[] hub;

  final boolean[] dead;

  /** First pair of each left node, and the number of pairs; indexed by node. */
  final int[] pairStart;

  /** The right node at the end of a pair. */
  final int[] head;

  /** First step of each node, counted from zero; indexed by node. */
  final int[] stepStart;

  final int[] stepWidth;

  /** Value of every arc, by word. */
  final long[][] worth;

  final byte[] state;

  Arcs(Network network, Effort effort) {
    this.network = network;
    radix = Radix.of(network, effort);
    words = radix.words();
    first = new int[Kind.values().length];
    int count = 1;
    for (Kind kind : Kind.values()) {
      first[kind.ordinal()] = count;
      count = Math.addExact(count, network.size(kind));
    }
    nodes = count;
    lefts = network.size(Kind.LEFT);
    pairs = network.pairs();
    hub = new int[nodes];
    stepStart = new int[nodes + 1];
    numberSteps();
    stepWidth = new int[stepStart[nodes]];
    worth = new long[words][Math.addExact(pairs, stepWidth.length)];
    fillSteps();
    pairStart = new int[lefts + 2];
    head = new int[pairs];
    fillPairs(effort);
    dead = new boolean[nodes];
    state = new byte[pairs + stepWidth.length];
    Arrays.fill(state, EMPTY);
    markDead(effort);
  }

  private void numberSteps() {
    for (Kind kind : Kind.values()) {
      Kind group = isLeft(kind) ? Kind.LEFT_GROUP : Kind.RIGHT_GROUP;
      for (int i = 0; i < network.size(kind); i++) {
        int node = first[kind.ordinal()] + i;
        int parent = network.parent(kind, i);
        hub[node] = parent == Network.ROOT ? ROOT : first[group.ordinal()] + parent;
        stepStart[node + 1] = Math.addExact(stepStart[node], network.steps(kind, i).count());
      }
    }
  }

  private void fillSteps() {
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < network.size(kind); i++) {
        Steps steps = network.steps(kind, i);
        int start = stepStart[first[kind.ordinal()] + i];
        for (int step = 0; step < steps.count(); step++) {
          stepWidth[start + step] = steps.width(step);
          for (int level = 0; level < network.levels(); level++) {
            worth[radix.word(level)][pairs + start + step] +=
                steps.value(step, level) * radix.scale(level);
          }
        }
      }
    }
  }

  private void fillPairs(Effort effort) {
    int firstRight = first[Kind.RIGHT.ordinal()];
    for (int left = 0; left < lefts; left++) {
      pairStart[left + 1] = network.pairStart(left);
      int end = network.pairStart(left + 1);
      for (int pair = pairStart[left + 1]; pair < end; pair++) {
        head[pair] = firstRight + network.pairRight(pair);
      }
      for (int level = network.levels() - network.pairLevels(); level < network.levels(); level++) {
        long[] word = worth[radix.word(level)];
        long scale = radix.scale(level);
        for (int pair = pairStart[left + 1]; pair < end; pair++) {
          word[pair] += network.pairValue(pair, level) * scale;
        }
      }
      effort.spend(end - pairStart[left + 1]);
    }
    pairStart[lefts + 1] = pairs;
  }

  private void markDead(Effort effort) {
    int firstRight = first[Kind.RIGHT.ordinal()];
    int firstLeftGroup = first[Kind.LEFT_GROUP.ordinal()];
    int firstRightGroup = first[Kind.RIGHT_GROUP.ordinal()];
    for (int group = firstRightGroup; group < nodes; group++) {
      dead[group] = steps(group) == 0 || dead[hub[group]];
    }
    for (int right = firstRight; right < firstLeftGroup; right++) {
      dead[right] = steps(right) == 0 || dead[hub[right]];
    }
    Arrays.fill(dead, 1, 1 + lefts, true);
    Arrays.fill(dead, firstLeftGroup, firstRightGroup, true);
    for (int left = 1; left <= lefts; left++) {
      for (int pair = pairStart[left]; pair < pairStart[left + 1]; pair++) {
        dead[left] &= dead[head[pair]];
        state[pair] = dead[head[pair]] ? TREE : EMPTY;
      }
      wakeHub(left);
      effort.spend(pairStart[left + 1] - pairStart[left]);
    }
    for (int group = firstRightGroup - 1; group >= firstLeftGroup; group--) {
      wakeHub(group);
    }
    for (int node = 1; node < nodes; node++) {
      if (dead[node]) {
        Arrays.fill(state, pairs + stepStart[node], pairs + stepStart[node + 1], TREE);
      }
    }
  }

  private void wakeHub(int node) {
    if (!dead[node] && steps(node) > 0) {
      dead[hub[node]] = false;
    }
  }

  /** Number of steps of a node. */
  int steps(int node) {
    return stepStart[node + 1] - stepStart[node];
  }

  /** The first, most valuable step of a node that has steps. */
  int firstStep(int node) {
    return pairs + stepStart[node];
  }

  /** How much an arc can carry. */
  int capacity(int arc) {
    return arc < pairs ? 1 : stepWidth[arc - pairs];
  }

  /** Whether a node is on the side that flow reaches first. */
  boolean onLeft(int node) {
    return node < first[Kind.RIGHT.ordinal()]
        || (node >= first[Kind.LEFT_GROUP.ordinal()] && node < first[Kind.RIGHT_GROUP.ordinal()]);
  }

  private static boolean isLeft(Kind kind) {
    return kind == Kind.LEFT || kind == Kind.LEFT_GROUP;
  }
}
