package org.mentormatching.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mentormatching.flow.Network.Kind;

/**
 * Why left nodes have room left: for each of them the nodes that it can reach.
 *
 * <p>A left node reaches the right nodes of its pairs, a right node those who have its units, and
 * so on along alternating paths. Where such a path ends at a right node with room left, more could
 * be chosen and only values speak against it; there is no bottleneck. Else what is reached is a
 * {@link Bottleneck}: P. Hall, 1935, "On representatives of subsets", for nodes with room for
 * several units.
 *
 * <p>Takes two looks at every pair, and one more if a right node has room left; then each
 * bottleneck is found by its nodes alone.
 *
 * <p>Limits: networks without groups.
 */
public final class Bottlenecks {
  private static final int UNSEEN = -1;

  private final Network network;
  private final Effort effort;

  /** First holder of each right node. */
  private final int[] holderStart;

  private final int[] holder;
  private final int[] room;
  private final int[] has;
  private final boolean[] chosen;

  /** Left and right nodes from which an alternating path leads to room. */
  private final boolean[] leftLeadsOut;

  private final boolean[] rightLeadsOut;

  private @Nullable Reaches reaches;

  /** Pairs that are not there, chosen ones excepted. */
  private final IntPredicate closed;

  private Bottlenecks(
      Network network, int[] pairs, IntPredicate closed, BooleanSupplier cancelled) {
    this.network = network;
    this.closed = closed;
    effort = new Effort(cancelled);
    int lefts = network.size(Kind.LEFT);
    int rights = network.size(Kind.RIGHT);
    has = new int[lefts];
    room = new int[rights];
    chosen = new boolean[network.pairs()];
    holderStart = new int[rights + 2];
    holder = new int[pairs.length];
    for (int pair : pairs) {
      chosen[pair] = true;
      holderStart[network.pairRight(pair) + 2]++;
    }
    for (int right = 0; right < rights; right++) {
      room[right] = network.steps(Kind.RIGHT, right).capacity();
      holderStart[right + 2] += holderStart[right + 1];
    }
    for (int left = 0; left < lefts; left++) {
      for (int pair = network.pairStart(left); pair < network.pairStart(left + 1); pair++) {
        if (chosen[pair]) {
          has[left]++;
          holder[holderStart[network.pairRight(pair) + 1]++] = left;
        }
      }
    }
    leftLeadsOut = new boolean[lefts];
    rightLeadsOut = new boolean[rights];
    followBackFromRoom();
  }

  /**
   * The bottlenecks of a flow.
   *
   * @param network a network without groups
   * @param chosen the pairs that carry a unit, within the room of all nodes
   * @param closed whether a pair that carries none is left aside, as if the network did not have it
   * @param cancelled asked often, now and later
   * @throws IllegalArgumentException if the network has groups
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Bottlenecks of(
      Network network, int[] chosen, IntPredicate closed, BooleanSupplier cancelled) {
    if (!network.isPlain()) {
      throw new IllegalArgumentException("bottlenecks are found in networks without groups only");
    }
    return new Bottlenecks(network, chosen, closed, cancelled);
  }

  private void followBackFromRoom() {
    int[] queue = new int[room.length];
    int end = 0;
    for (int right = 0; right < room.length; right++) {
      if (holders(right) < room[right]) {
        rightLeadsOut[right] = true;
        queue[end++] = right;
      }
    }
    if (end == 0) {
      return;
    }
    Transposed pairs = new Transposed(network, effort);
    for (int at = 0; at < end; at++) {
      int right = queue[at];
      for (int i = pairs.start(right); i < pairs.start(right + 1); i++) {
        int left = pairs.left(i);
        if (!leftLeadsOut[left] && isFree(pairs.original(i))) {
          leftLeadsOut[left] = true;
          end = queueHeld(left, queue, end);
        }
      }
      effort.spend(pairs.start(right + 1) - pairs.start(right));
    }
  }

  private int queueHeld(int left, int[] queue, int from) {
    int end = from;
    for (int pair = network.pairStart(left); pair < network.pairStart(left + 1); pair++) {
      int right = network.pairRight(pair);
      if (chosen[pair] && !rightLeadsOut[right]) {
        rightLeadsOut[right] = true;
        queue[end++] = right;
      }
    }
    return end;
  }

  /** Whether a pair carries no unit and could. */
  private boolean isFree(int pair) {
    return !chosen[pair] && !closed.test(pair);
  }

  private int holders(int right) {
    return holderStart[right + 1] - holderStart[right];
  }

  /** Whether a left node has room left, and no alternating path leads to room. */
  private boolean isStuck(int left) {
    return has[left] < wanted(left) && !leftLeadsOut[left];
  }

  private int wanted(int left) {
    return network.steps(Kind.LEFT, left).capacity();
  }

  /**
   * Everything that one left node reaches; nothing if the node has no room left, or if a path leads
   * to room.
   */
  public Optional<Bottleneck> of(int left) {
    if (!isStuck(left)) {
      return Optional.empty();
    }
    Reaches found = reaches;
    if (found == null) {
      found = new Reaches();
      reaches = found;
    }
    return Optional.of(found.bottleneck(left));
  }

  /**
   * What right nodes reach that lead to no room. Those that reach each other are one component and
   * reach the same, so that a node reaches components, one after the other.
   */
  private final class Reaches {
    private final int[] component;

    /** The right nodes of each component. */
    private final int[][] members;

    /** Other components that one leads to. */
    private final int[][] next;

    Reaches() {
      component = Components.of(room.length, new Arcs()::follow, effort);
      int count = Arrays.stream(component).max().orElse(UNSEEN) + 1;
      members = members(count);
      next = new int[count][];
      int[] seenBy = new int[count];
      Arrays.fill(seenBy, UNSEEN);
      int[] others = new int[count];
      Arcs arcs = new Arcs();
      for (int one = 0; one < count; one++) {
        int found = 0;
        seenBy[one] = one;
        for (int right : members[one]) {
          for (int to = arcs.follow(right); to != Components.NONE; to = arcs.follow(right)) {
            int other = component[to];
            if (seenBy[other] != one) {
              seenBy[other] = one;
              others[found++] = other;
            }
          }
        }
        next[one] = Arrays.copyOf(others, found);
      }
    }

    private int[][] members(int count) {
      int[] size = new int[count];
      for (int one : component) {
        size[one]++;
      }
      int[][] rights = new int[count][];
      Arrays.setAll(rights, one -> new int[size[one]]);
      for (int right = room.length - 1; right >= 0; right--) {
        int one = component[right];
        rights[one][--size[one]] = right;
      }
      return rights;
    }

    Bottleneck bottleneck(int left) {
      BitSet lefts = new BitSet();
      BitSet rights = new BitSet();
      lefts.set(left);
      BitSet seen = new BitSet();
      int[] queue = new int[members.length];
      int end = 0;
      for (int pair = network.pairStart(left); pair < network.pairStart(left + 1); pair++) {
        int one = component[network.pairRight(pair)];
        if (!seen.get(one) && isFree(pair)) {
          seen.set(one);
          queue[end++] = one;
        }
      }
      for (int at = 0; at < end; at++) {
        for (int other : next[queue[at]]) {
          if (!seen.get(other)) {
            seen.set(other);
            queue[end++] = other;
          }
        }
        for (int right : members[queue[at]]) {
          rights.set(right);
          for (int i = holderStart[right]; i < holderStart[right + 1]; i++) {
            lefts.set(holder[i]);
          }
        }
      }
      return bottleneck(lefts.stream().toArray(), rights.stream().toArray());
    }

    private Bottleneck bottleneck(int[] lefts, int[] rights) {
      long units = Arrays.stream(lefts).mapToLong(left -> has[left]).sum();
      long inside = Arrays.stream(rights).mapToLong(right -> room[right]).sum();
      long wanted = Arrays.stream(lefts).mapToLong(Bottlenecks.this::wanted).sum();
      return new Bottleneck(lefts, rights, wanted, inside, units - inside);
    }
  }

  /** Follows the alternating paths from one right node to the next, one after the other. */
  private final class Arcs {
    /** The holder whose pairs are looked at, and the next of these; none at the beginning. */
    private final int[] at = Arrays.copyOf(holderStart, room.length);

    private final int[] pair = new int[room.length];

    Arcs() {
      Arrays.fill(pair, UNSEEN);
    }

    int follow(int right) {
      if (rightLeadsOut[right]) {
        return Components.NONE;
      }
      for (; at[right] < holderStart[right + 1]; at[right]++) {
        int left = holder[at[right]];
        int next = pair[right] == UNSEEN ? network.pairStart(left) : pair[right];
        while (next < network.pairStart(left + 1)) {
          int to = network.pairRight(next);
          int one = next++;
          if (to != right && isFree(one)) {
            pair[right] = next;
            return to;
          }
        }
        pair[right] = UNSEEN;
      }
      return Components.NONE;
    }
  }
}
