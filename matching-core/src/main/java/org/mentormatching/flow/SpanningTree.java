package org.mentormatching.flow;

import java.util.Arrays;
import org.mentormatching.flow.Network.Kind;

/**
 * The basis of {@link NetworkSimplex}: a tree of arcs over all live nodes, hung from the root, with
 * the flow on its arcs and the prices at which all of them have a gain of zero.
 *
 * <p>The tree is strongly feasible: every node can send at least one more unit along it to the
 * root. A preorder of the nodes is kept as a circular list, and so are the sizes of all subtrees;
 * what moves in a pivot is then one stretch of the list, walked once. A pivot takes time in
 * proportion to the length of its cycle and the size of the subtree that moves, and allocates
 * nothing.
 */
final class SpanningTree {
  private static final int NONE = -1;

  private final Arcs arcs;
  private final byte[] state;
  private final int[] parent;
  private final int[] next;
  private final int[] previous;
  private final int[] size;

  /** The arc between a node and its parent. */
  private final int[] arc;

  /** Whether that arc leads to the parent. */
  private final boolean[] leadsUp;

  /** How many more units the arc lets pass to the parent. */
  private final int[] roomUp;

  /** How many more units the arc lets pass from the parent. */
  private final int[] roomDown;

  /** Prices by word and node. */
  final long[][] price;

  private int join;
  private int leaving;
  private boolean leavingNearFrom;
  private int units;

  /** While a subtree moves: where the part walked last ended in the old preorder. */
  private int after;

  /** While a subtree moves: the last node of its new preorder so far. */
  private int tail;

  /**
   * A tree without flow: every node hangs by the arc through which a unit reaches the root best.
   */
  SpanningTree(Arcs arcs, Effort effort) {
    this.arcs = arcs;
    state = arcs.state;
    parent = new int[arcs.nodes];
    next = new int[arcs.nodes];
    previous = new int[arcs.nodes];
    size = new int[arcs.nodes];
    arc = new int[arcs.nodes];
    leadsUp = new boolean[arcs.nodes];
    roomUp = new int[arcs.nodes];
    roomDown = new int[arcs.nodes];
    price = new long[arcs.words][arcs.nodes];
    Arrays.fill(arc, NONE);
    Arrays.fill(size, 1);
    hangAll(effort);
    for (int node = previous[Arcs.ROOT]; node != Arcs.ROOT; node = previous[node]) {
      size[parent[node]] += size[node];
    }
  }

  private void hangAll(Effort effort) {
    int firstRight = arcs.first[Kind.RIGHT.ordinal()];
    int firstLeftGroup = arcs.first[Kind.LEFT_GROUP.ordinal()];
    int firstRightGroup = arcs.first[Kind.RIGHT_GROUP.ordinal()];
    for (int group = firstRightGroup; group < arcs.nodes; group++) {
      hang(group, arcs.hub[group], arcs.firstStep(group));
    }
    for (int right = firstRight; right < firstLeftGroup; right++) {
      hang(right, arcs.hub[right], arcs.firstStep(right));
    }
    for (int left = 1; left <= arcs.lefts; left++) {
      if (!arcs.dead[left]) {
        int best = bestPair(left);
        hang(left, arcs.head[best], best);
        effort.spend(arcs.pairStart[left + 1] - arcs.pairStart[left]);
      }
    }
    int[] bestChild = new int[arcs.nodes];
    Arrays.fill(bestChild, NONE);
    for (int left = 1; left <= arcs.lefts; left++) {
      offer(left, bestChild);
    }
    for (int group = firstRightGroup - 1; group >= firstLeftGroup; group--) {
      if (!arcs.dead[group]) {
        hang(group, bestChild[group], arcs.firstStep(bestChild[group]));
        offer(group, bestChild);
      }
    }
  }

  private int bestPair(int left) {
    int best = NONE;
    for (int pair = arcs.pairStart[left]; pair < arcs.pairStart[left + 1]; pair++) {
      int right = arcs.head[pair];
      if (!arcs.dead[right] && (best == NONE || better(pair, right, best, arcs.head[best]))) {
        best = pair;
      }
    }
    return best;
  }

  private void offer(int node, int[] bestChild) {
    int hub = arcs.hub[node];
    if (!arcs.dead[node] && arcs.steps(node) > 0 && hub != Arcs.ROOT) {
      int best = bestChild[hub];
      if (best == NONE || better(arcs.firstStep(node), node, arcs.firstStep(best), best)) {
        bestChild[hub] = node;
      }
    }
  }

  /** Whether a unit is worth more through arc a to node u than through arc b to node v. */
  private boolean better(int a, int u, int b, int v) {
    for (int word = 0; word < arcs.words; word++) {
      long gain = arcs.worth[word][a] - price[word][u] - (arcs.worth[word][b] - price[word][v]);
      if (gain != 0) {
        return gain > 0;
      }
    }
    return false;
  }

  /** Hangs a live node by an empty arc that leads to its parent, which hangs already. */
  private void hang(int node, int newParent, int newArc) {
    if (arcs.dead[node]) {
      return;
    }
    parent[node] = newParent;
    arc[node] = newArc;
    leadsUp[node] = true;
    roomUp[node] = arcs.capacity(newArc);
    state[newArc] = Arcs.TREE;
    link(node, next[newParent]);
    link(newParent, node);
    for (int word = 0; word < arcs.words; word++) {
      price[word][node] = price[word][newParent] - arcs.worth[word][newArc];
    }
  }

  /**
   * Sends as many units as possible from one node over an arc outside the tree to another and back
   * along the tree. If the tree stops them first, the arc takes the place of the arc that did.
   *
   * <p>Of several arcs that stop the units, the last on the way from the top of the cycle leaves;
   * that keeps the tree strongly feasible and rules out cycling (W. H. Cunningham, 1976, "A network
   * simplex method").
   *
   * @param entering an empty arc that leads from the first node to the second, or a full one that
   *     leads back
   * @param gain what a unit sent so is worth, by word
   * @return nodes touched
   */
  int pivot(int entering, int from, int to, long[] gain) {
    int capacity = arcs.capacity(entering);
    int walked = findLeaving(from, to, capacity);
    if (units > 0) {
      push(from, to);
    }
    if (leaving == NONE) {
      state[entering] = (byte) -state[entering];
      return walked;
    }
    state[arc[leaving]] = leavingNearFrom == leadsUp[leaving] ? Arcs.EMPTY : Arcs.FULL;
    boolean forward = state[entering] == Arcs.EMPTY;
    state[entering] = Arcs.TREE;
    int moved = size[leaving];
    resize(parent[leaving], -moved);
    if (leavingNearFrom) {
      resize(to, moved);
      move(from, to, entering, forward, capacity - units, units, -gain[0]);
    } else {
      resize(from, moved);
      move(to, from, entering, !forward, units, capacity - units, gain[0]);
    }
    for (int word = 1; word < gain.length; word++) {
      if (gain[word] != 0) {
        raise(
            price[word],
            leavingNearFrom ? from : to,
            moved,
            leavingNearFrom ? -gain[word] : gain[word]);
      }
    }
    return walked + gain.length * moved;
  }

  private int findLeaving(int from, int to, int capacity) {
    units = capacity;
    leaving = NONE;
    int walked = 1;
    int a = from;
    int b = to;
    while (a != b) {
      walked++;
      if (size[a] < size[b]) {
        if (roomDown[a] < units) {
          units = roomDown[a];
          leaving = a;
          leavingNearFrom = true;
        }
        a = parent[a];
      } else {
        if (roomUp[b] <= units) {
          units = roomUp[b];
          leaving = b;
          leavingNearFrom = false;
        }
        b = parent[b];
      }
    }
    join = a;
    return walked;
  }

  private void push(int from, int to) {
    for (int node = from; node != join; node = parent[node]) {
      roomDown[node] -= units;
      roomUp[node] += units;
    }
    for (int node = to; node != join; node = parent[node]) {
      roomUp[node] -= units;
      roomDown[node] += units;
    }
  }

  private void resize(int bottom, int nodes) {
    for (int node = bottom; node != join; node = parent[node]) {
      size[node] += nodes;
    }
  }

  /**
   * Cuts the subtree below the leaving arc off and hangs it by its node {@code top} under {@code
   * under}. The nodes on the way from {@code top} to the old top of the subtree turn upside down;
   * each brings the rest of its own subtree along, so the preorder of the whole is that of these
   * parts, one after the other.
   */
  private void move(
      int top, int under, int entering, boolean up, int newRoomUp, int newRoomDown, long raise) {
    int moved = size[leaving];
    int before = previous[leaving];
    int newParent = under;
    int newArc = entering;
    boolean newUp = up;
    int node = top;
    int below = NONE;
    int belowSize = 0;
    after = NONE;
    tail = NONE;
    while (true) {
      int oldParent = parent[node];
      int oldArc = arc[node];
      boolean oldUp = leadsUp[node];
      int oldRoomUp = roomUp[node];
      int oldRoomDown = roomDown[node];
      int oldSize = size[node];
      parent[node] = newParent;
      arc[node] = newArc;
      leadsUp[node] = newUp;
      roomUp[node] = newRoomUp;
      roomDown[node] = newRoomDown;
      size[node] = moved - belowSize;
      append(node, below, oldSize - belowSize, raise);
      if (node == leaving) {
        break;
      }
      below = node;
      belowSize = oldSize;
      newParent = node;
      newArc = oldArc;
      newUp = !oldUp;
      newRoomUp = oldRoomDown;
      newRoomDown = oldRoomUp;
      node = oldParent;
    }
    link(before, after);
    int follower = next[under];
    link(under, top);
    link(tail, follower);
  }

  /**
   * Appends a node and the rest of its subtree to the new preorder, raising their prices. The old
   * preorder of that part has a gap where the subtree of {@code below} stood, which ended before
   * {@code after}.
   */
  private void append(int node, int below, int count, long raise) {
    long[] price0 = price[0];
    if (tail != NONE) {
      link(tail, node);
    }
    price0[node] += raise;
    int rest = count - 1;
    int at = node;
    if (below != NONE) {
      while (next[at] != below) {
        at = next[at];
        price0[at] += raise;
        rest--;
      }
      if (rest > 0) {
        link(at, after);
        at = after;
        price0[at] += raise;
        rest--;
        after = NONE;
      }
    }
    while (rest > 0) {
      at = next[at];
      price0[at] += raise;
      rest--;
    }
    if (after == NONE) {
      after = next[at];
    }
    tail = at;
  }

  private void link(int node, int follower) {
    next[node] = follower;
    previous[follower] = node;
  }

  private void raise(long[] word, int top, int count, long by) {
    int node = top;
    for (int i = 0; i < count; i++) {
      word[node] += by;
      node = next[node];
    }
  }

  /**
   * Makes the flow on the arcs of the tree readable: a pair becomes full or empty, and what a step
   * carries goes to {@code stepFlow}.
   */
  void settle(int[] stepFlow) {
    for (int node = 1; node < parent.length; node++) {
      int above = arc[node];
      if (above != NONE) {
        int flow = leadsUp[node] ? roomDown[node] : roomUp[node];
        if (above < arcs.pairs) {
          state[above] = flow == 1 ? Arcs.FULL : Arcs.EMPTY;
        } else {
          stepFlow[above - arcs.pairs] = flow;
        }
      }
    }
  }
}
