package org.mentormatching.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import org.mentormatching.flow.Network.Kind;

/**
 * A plain network with a flow of greatest value, seen from both sides, that takes one small change
 * after another.
 *
 * <p>Between two changes the prices prove the flow: a pair that is not held is worth at most the
 * prices of its ends together, one that is held at least as much; a node that holds {@code n} units
 * has a price between those of its unit {@code n} and of the next. A change breaks one of these at
 * most, at the node or pair that changed. One or two searches then find the shortest cycle through
 * it, which is followed only if it gains; in any case the prices prove everything again.
 *
 * <p>Method: that of the dynamic Hungarian algorithm (G. A. Mills-Tettey, A. Stentz and M. B. Dias,
 * 2007, "The dynamic Hungarian algorithm for the assignment problem with changing costs"), which
 * takes out what a change touches and augments once for each unit. Here a pair that changed is
 * mended by one cycle instead, in the manner of M. Klein, 1967, "A primal method for minimal cost
 * flows", so that nobody moves whose move does not gain.
 *
 * <p>Every change of the flow is told to a listener, pair by pair, so that the objective can be
 * kept by level.
 */
final class Residual {
  /** Learns of pairs that come into the flow or leave it. */
  interface Listener {
    /**
     * A pair has changed.
     *
     * @param leftUnits units of the left node before it came or after it left
     * @param rightUnits units of the right node before it came or after it left
     */
    void changed(int pair, boolean held, int leftUnits, int rightUnits);
  }

  private final Radix radix;
  private final Listener listener;
  private final Side left;
  private final Side right;

  /** Numbers on the right side of the network's pairs. */
  private final int[] onRight;

  private final ResidualSearch search;

  /** What undoes the changes since the mark, the latest first; not kept without a mark. */
  private final Deque<Runnable> undo = new ArrayDeque<>();

  private boolean marked;

  /** How far prices have moved at most from the beginning, then at the mark, and ever. */
  private long moved;

  private long movedBefore;

  private long furthest;

  Residual(Market market, Listener listener, int mostNear, Effort effort) {
    this.radix = market.radix;
    this.listener = listener;
    Network network = market.network;
    Transposed transposed = new Transposed(network, effort);
    int pairs = network.pairs();
    onRight = new int[pairs];
    long[] leftWorth = new long[pairs];
    long[] rightWorth = new long[pairs];
    for (int pair = 0; pair < pairs; pair++) {
      leftWorth[pair] = market.packed(pair);
      effort.spend(1);
    }
    for (int number = 0; number < pairs; number++) {
      int pair = transposed.original(number);
      onRight[pair] = number;
      rightWorth[number] = leftWorth[pair];
      effort.spend(1);
    }
    left =
        new Side(
            staircases(network, Kind.LEFT),
            network.pairStarts(),
            network.pairRights(),
            leftWorth,
            new int[0]);
    right =
        new Side(
            staircases(network, Kind.RIGHT),
            transposed.starts(),
            transposed.lefts(),
            rightWorth,
            transposed.originals());
    load(market);
    search = new ResidualSearch(left, right, mostNear, effort);
  }

  private Staircase[] staircases(Network network, Kind kind) {
    Staircase[] all = new Staircase[network.size(kind)];
    for (int node = 0; node < all.length; node++) {
      boolean same = node > 0 && network.steps(kind, node) == network.steps(kind, node - 1);
      all[node] = same ? all[node - 1] : new Staircase(network.steps(kind, node), radix);
    }
    return all;
  }

  private void load(Market market) {
    System.arraycopy(market.leftBids ? market.profit : market.price, 0, left.price, 0, left.nodes);
    System.arraycopy(
        market.leftBids ? market.price : market.profit, 0, right.price, 0, right.nodes);
    for (int thing = 0; thing < market.objects; thing++) {
      int first = market.objectUnit[thing];
      for (int slot = first; slot < first + market.taken[thing]; slot++) {
        int owner = market.slotOwner[slot];
        flip(market.original(market.slotPair[slot], owner));
        left.count[market.leftBids ? owner : thing]++;
        right.count[market.leftBids ? thing : owner]++;
      }
    }
  }

  /** Writes the flow and the prices into a market without any, on the network as it is now. */
  void store(Market market, int[] pairs) {
    System.arraycopy(left.price, 0, market.leftBids ? market.profit : market.price, 0, left.nodes);
    System.arraycopy(
        right.price, 0, market.leftBids ? market.price : market.profit, 0, right.nodes);
    for (int number = 0; number < pairs.length; number++) {
      int pair = pairs[number];
      if (isHeld(pair)) {
        market.hold(number, left(pair), right(pair));
      }
    }
  }

  Radix radix() {
    return radix;
  }

  /** The pairs that are held, ascending. */
  int[] held() {
    return left.held();
  }

  boolean isHeld(int pair) {
    return left.isHeld(pair);
  }

  int left(int pair) {
    return right.partner[onRight(pair)];
  }

  int right(int pair) {
    return left.partner[pair];
  }

  private int onRight(int pair) {
    return pair < onRight.length ? onRight[pair] : pair;
  }

  private void flip(int pair) {
    left.flip(pair);
    right.flip(onRight(pair));
  }

  private Side side(Kind kind) {
    return kind == Kind.LEFT ? left : right;
  }

  /** Begins to note what undoes changes. */
  void mark() {
    undo.clear();
    marked = true;
    movedBefore = moved;
  }

  /** Undoes everything since the mark, and forgets it. */
  void restore() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
    marked = false;
    moved = movedBefore;
  }

  private void note(Runnable inverse) {
    if (marked) {
      undo.push(inverse);
    }
  }

  /**
   * Gives a node other room.
   *
   * @param swap is called when the flow fits and before it gains, with the units of the node
   */
  void room(Kind kind, int node, Steps steps, IntConsumer swap) {
    Side side = side(kind);
    setStaircase(side, node, new Staircase(steps, radix));
    while (side.count[node] > side.room(node)) {
      giveUp(side, node, Market.INFINITE);
    }
    swap.accept(side.reserved[node] + side.count[node]);
    boolean gains = true;
    while (gains && side.count[node] > 0 && side.price[node] < side.lowest(node)) {
      gains = giveUp(side, node, side.lowest(node) - side.price[node]);
    }
    gains = true;
    while (gains && side.count[node] < side.room(node) && side.price[node] > side.highest(node)) {
      gains = takeMore(side, node, side.price[node] - side.highest(node));
    }
  }

  private void setStaircase(Side side, int node, Staircase staircase) {
    Staircase old = side.staircase(node);
    side.setStaircase(node, staircase);
    note(() -> side.setStaircase(node, old));
  }

  /** Lets a node have one unit more if that gains. */
  private boolean takeMore(Side side, int node, long bound) {
    letBid(side);
    search.fromBidder(node, bound, ResidualSearch.NONE);
    changePrices();
    change(search.pairs());
    return search.found();
  }

  /** Lets a node have one unit less if that gains. */
  private boolean giveUp(Side side, int node, long bound) {
    letBid(side == left ? right : left);
    search.fromObject(node, bound, ResidualSearch.NONE);
    changePrices();
    change(search.pairs());
    return search.found();
  }

  private void letBid(Side side) {
    if (search.bidders() != side) {
      search.swap();
    }
  }

  /**
   * How far prices have ever been at most from where they were at the beginning: no search moves
   * one by more than the length of its way.
   */
  long furthest() {
    return furthest;
  }

  private void changePrices() {
    moved = Math.min(Market.INFINITE, moved + search.length());
    furthest = Math.max(furthest, moved);
    if (marked) {
      for (Side side : List.of(left, right)) {
        int[] nodes = Arrays.copyOf(side.seen, side.seenCount);
        long[] prices = Arrays.stream(nodes).mapToLong(node -> side.price[node]).toArray();
        long fallen = side.fallen;
        note(() -> restorePrices(side, nodes, prices, fallen));
      }
    }
    search.changePrices();
  }

  private static void restorePrices(Side side, int[] nodes, long[] prices, long fallen) {
    side.fallen = fallen;
    for (int i = 0; i < nodes.length; i++) {
      side.price[nodes[i]] = prices[i];
    }
  }

  /** Holds the pairs that are not held and gives up those that are. */
  private void change(int[] pairs) {
    List<Integer> coming = new ArrayList<>();
    for (int pair : pairs) {
      if (isHeld(pair)) {
        drop(pair);
      } else {
        coming.add(pair);
      }
    }
    coming.forEach(this::hold);
  }

  private void hold(int pair) {
    int l = left(pair);
    int r = right(pair);
    listener.changed(
        pair, true, left.reserved[l] + left.count[l], right.reserved[r] + right.count[r]);
    count(pair, 1);
    note(() -> count(pair, -1));
  }

  private void drop(int pair) {
    int l = left(pair);
    int r = right(pair);
    count(pair, -1);
    listener.changed(
        pair, false, left.reserved[l] + left.count[l], right.reserved[r] + right.count[r]);
    note(() -> count(pair, 1));
  }

  private void count(int pair, int more) {
    flip(pair);
    left.count[left(pair)] += more;
    right.count[right(pair)] += more;
  }

  /** Takes a pair out of the network. */
  void forbid(int pair) {
    if (isHeld(pair)) {
      replace(pair, Market.INFINITE);
    }
    setWorth(pair, Side.FORBIDDEN);
  }

  /** Holds a pair for good: its units are reserved. Both ends have room. */
  void force(int pair) {
    if (!isHeld(pair)) {
      bring(pair, Market.INFINITE);
    }
    reserve(pair, 1);
    note(() -> reserve(pair, -1));
    setWorth(pair, Side.FORBIDDEN);
  }

  /** Turns a forced pair into one that is held as any other, though it may not gain. */
  void unreserve(int pair, long worth) {
    setWorth(pair, worth);
    reserve(pair, -1);
    note(() -> reserve(pair, 1));
    raiseToLowest(left, left(pair));
    raiseToLowest(right, right(pair));
  }

  /**
   * Brings a price up to where its node keeps its last unit. Only a node all of whose units were
   * forced can lie below, since nothing held its price; no pair speaks against a higher one.
   */
  private void raiseToLowest(Side side, int node) {
    long before = side.price[node];
    if (before < side.lowest(node)) {
      side.price[node] = side.lowest(node);
      note(() -> side.price[node] = before);
    }
  }

  private void reserve(int pair, int more) {
    count(pair, -more);
    left.reserved[left(pair)] += more;
    right.reserved[right(pair)] += more;
  }

  /** From now on searches look at all pairs, of which some may be worth more than before. */
  void lookAtAll() {
    search.lookAtAll();
  }

  /** Gives a pair another worth; the caller mends it. */
  void setWorth(int pair, long worth) {
    long old = left.worth[pair];
    left.worth[pair] = worth;
    right.worth[onRight(pair)] = worth;
    note(
        () -> {
          left.worth[pair] = old;
          right.worth[onRight(pair)] = old;
        });
  }

  /** Brings a pair into the flow or takes it out if that gains. */
  void mend(int pair) {
    long gain = left.worth[pair] - left.price[left(pair)] - right.price[right(pair)];
    if (gain > 0 && !isHeld(pair)) {
      bring(pair, gain);
    } else if (gain < 0 && isHeld(pair)) {
      replace(pair, -gain);
    }
  }

  private void bring(int pair, long gain) {
    letBid(right);
    search.fromObject(left(pair), gain, right(pair));
    changePrices();
    if (!search.found() || search.closed()) {
      follow(pair);
      return;
    }
    int[] before = search.pairs();
    long rest = gain - search.length();
    letBid(left);
    search.fromObject(right(pair), rest, left(pair));
    changePrices();
    finish(pair, before);
  }

  private void replace(int pair, long loss) {
    letBid(left);
    search.fromBidder(left(pair), loss, right(pair));
    changePrices();
    if (!search.found() || search.closed()) {
      follow(pair);
      return;
    }
    int[] before = search.pairs();
    long rest = loss - search.length();
    letBid(right);
    search.fromBidder(right(pair), rest, left(pair));
    changePrices();
    finish(pair, before);
  }

  private void follow(int pair) {
    if (search.found()) {
      change(join(new int[] {pair}, search.pairs()));
    }
  }

  /** Follows the second way, and the first too unless the second closes the cycle or meets it. */
  private void finish(int pair, int[] before) {
    if (!search.found() || search.closed()) {
      follow(pair);
      return;
    }
    int[] after = search.pairs();
    int[] first = nodes(left, pair, before);
    int[] second = nodes(right, pair, after);
    int[] sorted = first.clone();
    Arrays.sort(sorted);
    int length = 0;
    while (length < second.length && Arrays.binarySearch(sorted, second[length]) < 0) {
      length++;
    }
    if (length < second.length) {
      int meets = 0;
      while (first[meets] != second[length]) {
        meets++;
      }
      after = Arrays.copyOf(after, length);
      before = Arrays.copyOf(before, meets);
    }
    change(join(new int[] {pair}, before, after));
  }

  /** The nodes on a way that begins at one end of a pair; a right node is its complement. */
  private int[] nodes(Side start, int pair, int[] way) {
    int[] nodes = new int[way.length + 1];
    boolean isLeft = start == left;
    nodes[0] = isLeft ? left(pair) : ~right(pair);
    for (int i = 0; i < way.length; i++) {
      isLeft = !isLeft;
      nodes[i + 1] = isLeft ? left(way[i]) : ~right(way[i]);
    }
    return nodes;
  }

  private static int[] join(int[]... parts) {
    return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
  }

  /** Adds a node without pairs. */
  void addNode(Kind kind, Steps steps) {
    Side side = side(kind);
    side.addNode(new Staircase(steps, radix));
    note(side::removeLastNode);
  }

  /** Adds a pair; the caller mends it. */
  void addPair(int ofLeft, int ofRight, long worth) {
    left.link(ofLeft, ofRight, worth);
    right.link(ofRight, ofLeft, worth);
    note(
        () -> {
          left.unlink(ofLeft);
          right.unlink(ofRight);
        });
  }
}
