package org.mentormatching.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
 * <p>All bottlenecks together take one look at every pair that is reached, and one more at all
 * pairs if a right node has room left.
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

  /** Right nodes from which no path leads to room: the most that somebody who is stuck reaches. */
  private final int closed;

  private Bottlenecks(Network network, int[] pairs, BooleanSupplier cancelled) {
    this.network = network;
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
    int count = 0;
    for (boolean leadsOut : rightLeadsOut) {
      count += leadsOut ? 0 : 1;
    }
    closed = count;
  }

  /**
   * The bottlenecks of a flow.
   *
   * @param network a network without groups
   * @param chosen the pairs that carry a unit, within the room of all nodes
   * @param cancelled asked often, now and later
   * @throws IllegalArgumentException if the network has groups
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public static Bottlenecks of(Network network, int[] chosen, BooleanSupplier cancelled) {
    if (!network.isPlain()) {
      throw new IllegalArgumentException("bottlenecks are found in networks without groups only");
    }
    return new Bottlenecks(network, chosen, cancelled);
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
        if (!leftLeadsOut[left] && !chosen[pairs.original(i)]) {
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
    Reach reach = new Reach();
    reach.from(left, 0);
    return Optional.of(reach.bottlenecks().get(0));
  }

  /**
   * The bottlenecks of all left nodes that have one, by their least left node. Left nodes that
   * reach a node in common are in one bottleneck, so no node is in two.
   */
  public List<Bottleneck> all() {
    Reach reach = new Reach();
    int groups = 0;
    for (int left = 0; left < has.length; left++) {
      if (isStuck(left) && !reach.hasSeen(left)) {
        reach.from(left, groups++);
      }
    }
    return reach.bottlenecks();
  }

  /** What is reached, in groups that have no node in common. */
  private final class Reach {
    private final int[] groupOfLeft = new int[has.length];
    private final int[] groupOfRight = new int[room.length];
    private final int[] queue = new int[has.length];
    private int[] joined = new int[16];
    private int groups;
    private int rightsSeen;

    Reach() {
      Arrays.fill(groupOfLeft, UNSEEN);
      Arrays.fill(groupOfRight, UNSEEN);
    }

    boolean hasSeen(int left) {
      return groupOfLeft[left] != UNSEEN;
    }

    /** Follows all paths from a left node up to nodes seen before, whose groups are joined. */
    void from(int source, int group) {
      if (group == joined.length) {
        joined = Arrays.copyOf(joined, 2 * group);
      }
      joined[group] = group;
      groups = group + 1;
      groupOfLeft[source] = group;
      queue[0] = source;
      int end = 1;
      for (int at = 0; at < end && (rightsSeen < closed || groups > 1); at++) {
        int left = queue[at];
        int last = network.pairStart(left + 1);
        for (int pair = network.pairStart(left); pair < last; pair++) {
          if (!chosen[pair]) {
            end = reach(network.pairRight(pair), group, end);
          }
        }
        effort.spend(last - network.pairStart(left));
      }
    }

    private int reach(int right, int group, int from) {
      if (groupOfRight[right] != UNSEEN) {
        join(groupOfRight[right], group);
        return from;
      }
      groupOfRight[right] = group;
      rightsSeen++;
      int end = from;
      for (int i = holderStart[right]; i < holderStart[right + 1]; i++) {
        int left = holder[i];
        if (groupOfLeft[left] == UNSEEN) {
          groupOfLeft[left] = group;
          queue[end++] = left;
        } else {
          join(groupOfLeft[left], group);
        }
      }
      return end;
    }

    private void join(int a, int b) {
      int first = root(a);
      int second = root(b);
      joined[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int group) {
      int root = group;
      while (joined[root] != root) {
        joined[root] = joined[joined[root]];
        root = joined[root];
      }
      return root;
    }

    List<Bottleneck> bottlenecks() {
      int[][] lefts = members(groupOfLeft);
      int[][] rights = members(groupOfRight);
      List<Bottleneck> all = new ArrayList<>();
      for (int group = 0; group < groups; group++) {
        if (lefts[group].length > 0) {
          long units = Arrays.stream(lefts[group]).mapToLong(left -> has[left]).sum();
          long inside = Arrays.stream(rights[group]).mapToLong(right -> room[right]).sum();
          long wanted = Arrays.stream(lefts[group]).mapToLong(Bottlenecks.this::wanted).sum();
          all.add(new Bottleneck(lefts[group], rights[group], wanted, inside, units - inside));
        }
      }
      all.sort((a, b) -> Integer.compare(a.lefts()[0], b.lefts()[0]));
      return all;
    }

    private int[][] members(int[] groupOf) {
      int[] size = new int[groups];
      for (int group : groupOf) {
        if (group != UNSEEN) {
          size[root(group)]++;
        }
      }
      int[][] members = new int[groups][];
      Arrays.setAll(members, group -> new int[size[group]]);
      for (int node = groupOf.length - 1; node >= 0; node--) {
        if (groupOf[node] != UNSEEN) {
          int group = root(groupOf[node]);
          members[group][--size[group]] = node;
        }
      }
      return members;
    }
  }
}
