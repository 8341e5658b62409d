package org.mentormatching.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mentormatching.flow.Draft.Use;
import org.mentormatching.flow.Network.Kind;

/**
 * A network that stays solved while it changes.
 *
 * <p>Each method that changes something returns when the flow is of greatest value again. It starts
 * from the flow and the prices before and looks only at what the change can touch, so it takes a
 * small fraction of a solve. Nobody moves without a gain: pairs come and go along one cycle of
 * greatest gain for each unit, and not at all where nothing gains. The result of the same changes
 * in the same order is the same.
 *
 * <p>{@link #mark} and {@link #restore} frame a question such as "what if": everything between them
 * is undone to the last price, so an answer does not depend on the questions before.
 *
 * <p>A person who may come later is a node without room, or one that is added; one who is gone has
 * no room left.
 *
 * <p>Limits: a network with groups or with values too large for one word, and one that has grown
 * beyond twice its largest values or twice its nodes, is solved anew when its value is next asked
 * for. Memory is 29 bytes for each pair beside the network's own, and up to a kilobyte for each
 * node with many pairs. Not for use by several threads at once.
 */
public final class SolvedNetwork {
  private final Draft draft;
  private final BooleanSupplier cancelled;
  private final Effort effort;
  private final int mostNear;
  private long[] value;

  /** None where every change is followed by a whole solve. */
  private @Nullable Residual residual;

  /** The whole solution where there is no residual; none if it is out of date. */
  private @Nullable Proof whole;

  /** Whether it began with given prices and no change was followed by a whole solve. */
  private boolean isFromStart;

  private final Deque<Runnable> undo = new ArrayDeque<>();
  private @Nullable Mark mark;

  /**
   * What was there at the mark, and every pair that came or went since; what was chosen only where
   * there is no residual any more.
   */
  private record Mark(
      long[] value, @Nullable Residual residual, int[] chosen, List<Integer> changed) {}

  private SolvedNetwork(Network network, int mostNear, BooleanSupplier cancelled) {
    this.mostNear = mostNear;
    draft = new Draft(network);
    this.cancelled = cancelled;
    effort = new Effort(cancelled);
    value = new long[network.levels()];
  }

  /**
   * Solves a network and keeps it solved.
   *
   * @param network what to begin with
   * @param cancelled asked often, now and in every change; after it has answered true the solved
   *     network is of no further use
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   * @throws ArithmeticException if the values are too large to be added up exactly
   */
  public static SolvedNetwork of(Network network, BooleanSupplier cancelled) {
    return of(network, NearPairs.USUAL, cancelled);
  }

  /** One whose searches look at so many near pairs of a node first. */
  static SolvedNetwork of(Network network, int mostNear, BooleanSupplier cancelled) {
    SolvedNetwork solved = new SolvedNetwork(network, mostNear, cancelled);
    solved
        .radix(network)
        .ifPresent(
            radix -> {
              Market market = ExactKernel.market(network, radix, solved.effort);
              solved.open(new ShortestAugmentation(market, solved.effort).solved());
            });
    return solved;
  }

  /**
   * Keeps a network solved, beginning with a flow and prices. Where these are the optimum and its
   * proof, nothing moves, so that questions are asked of this very flow and not of another one that
   * is as good.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   * @throws ArithmeticException if the values are too large to be added up exactly
   */
  public static SolvedNetwork of(Network network, WarmStart start, BooleanSupplier cancelled) {
    SolvedNetwork solved = new SolvedNetwork(network, NearPairs.USUAL, cancelled);
    Optional<Radix> radix =
        solved.radix(network).filter(found -> WarmAugmentation.carries(found, start));
    if (radix.isEmpty()) {
      return of(network, cancelled);
    }
    Market market = new Market(network, radix.get(), true, solved.effort);
    solved.open(new WarmAugmentation(market, start, solved.effort).solved());
    solved.isFromStart = true;
    return solved;
  }

  /** The radix with room for changes; none where every change is followed by a whole solve. */
  private Optional<Radix> radix(Network network) {
    if (!network.isPlain()) {
      return Optional.empty();
    }
    long nodes = 2L * Math.min(network.size(Kind.LEFT), network.size(Kind.RIGHT)) + 16;
    long[] pair = twice(Radix.largestPairs(network));
    return Radix.within(nodes, pair, twice(Radix.largestSteps(network)));
  }

  private void open(Market market) {
    MarketReading reading = new MarketReading(market, effort);
    value = reading.value(reading.chosen());
    new FinalPrices(market, effort).priceDead();
    residual = new Residual(market, this::count, mostNear, effort);
  }

  private static long[] twice(long[] values) {
    return Arrays.stream(values).map(value -> Radix.times(2, value)).toArray();
  }

  /** Keeps the value up to date when a pair comes or goes. */
  private void count(int pair, boolean held, int leftUnits, int rightUnits) {
    int left = draft.left(pair);
    int right = draft.right(pair);
    for (int level = 0; level < value.length; level++) {
      long worth =
          Math.addExact(
              draft.pairValue(pair, level),
              Math.addExact(
                  draft.steps(Kind.LEFT, left).unit(leftUnits, level),
                  draft.steps(Kind.RIGHT, right).unit(rightUnits, level)));
      value[level] = Math.addExact(value[level], held ? worth : -worth);
    }
    if (mark != null) {
      mark.changed().add(pair);
    }
  }

  /** The greatest value at each level, that of forced pairs included. */
  public long[] value() {
    if (residual != null) {
      return value.clone();
    }
    Proof proof = whole();
    long[] sum = proof.forcedValue().clone();
    for (int level = 0; level < sum.length; level++) {
      sum[level] = Math.addExact(sum[level], proof.solution().value()[level]);
    }
    return sum;
  }

  private Proof whole() {
    Proof proof = whole;
    if (proof == null) {
      int[] pairs = draft.freePairs();
      Network network = draft.network(pairs);
      Solution solution = new ExactKernel().solve(network, cancelled);
      proof = new Proof(network, pairs, solution, draft.forcedValue());
      whole = proof;
    }
    return proof;
  }

  /**
   * Whether everything that was said since the beginning would have been said of a larger network
   * too: one that has more pairs, each of which lacks more than so much of gaining at the prices of
   * the {@link WarmStart}, which prove its flow. A search moves no price further than its way is
   * long, so pairs that lack more lie on no shortest way.
   *
   * @param distance at the last level
   */
  public boolean holdsBeyond(long distance) {
    Residual kept = residual;
    return isFromStart && kept != null && kept.furthest() <= distance;
  }

  /** Number of nodes of a kind, those that were added included. */
  public int size(Kind kind) {
    return draft.size(kind);
  }

  /** Number of pairs, those that were added included. */
  public int pairs() {
    return draft.pairs();
  }

  /** Room and worth of a node as it is now. */
  public Steps steps(Kind kind, int node) {
    return draft.steps(kind, node);
  }

  /** The left node of a pair. */
  public int left(int pair) {
    return draft.left(pair);
  }

  /** The right node of a pair. */
  public int right(int pair) {
    return draft.right(pair);
  }

  /** Value of a pair at a level as it is now; zero above the pair levels. */
  public long pairValue(int pair, int level) {
    return draft.pairValue(pair, level);
  }

  /** Whether changes are followed by small searches and not by whole solves. */
  boolean searches() {
    return residual != null;
  }

  /** Whether a pair carries a unit. */
  public boolean isChosen(int pair) {
    if (draft.use(pair) != Use.FREE) {
      return draft.use(pair) == Use.FORCED;
    }
    Residual kept = residual;
    return kept != null ? kept.isHeld(pair) : Arrays.binarySearch(chosen(), pair) >= 0;
  }

  /** The pairs that carry a unit, ascending. */
  public int[] chosen() {
    Residual kept = residual;
    IntStream free =
        kept != null
            ? Arrays.stream(kept.held())
            : Arrays.stream(whole().solution().chosen()).map(number -> whole().pairs()[number]);
    return IntStream.concat(free, Arrays.stream(draft.forcedPairs())).sorted().toArray();
  }

  /**
   * The proof that the flow is of greatest value. It takes longer than a change, about as long as
   * reading the whole network.
   */
  public Proof proof() {
    Residual kept = residual;
    if (kept == null) {
      return whole();
    }
    int[] pairs = draft.freePairs();
    Network network = draft.network(pairs);
    Market market = ExactKernel.market(network, kept.radix(), effort);
    kept.store(market, pairs);
    return new Proof(
        network, pairs, new MarketReading(market, effort).solution(), draft.forcedValue());
  }

  /**
   * Gives a node or group other room: fewer or more units, worth as much or something else.
   *
   * @throws IllegalArgumentException if forced pairs need more room
   */
  public void room(Kind kind, int node, Steps steps) {
    int reserved = draft.reserved(kind, node);
    if (steps.capacity() < reserved) {
      throw new IllegalArgumentException(
          "forced pairs take %d units of %s %d, which would have room for %d"
              .formatted(reserved, kind, node, steps.capacity()));
    }
    Steps old = draft.steps(kind, node);
    Residual kept = keptIf(residual != null && residual.radix().admits(steps));
    if (kept == null) {
      setSteps(kind, node, steps);
    } else {
      kept.room(
          kind,
          node,
          steps,
          units -> {
            addToValue(
                level -> Math.subtractExact(steps.worth(units, level), old.worth(units, level)));
            setSteps(kind, node, steps);
          });
    }
  }

  private void setSteps(Kind kind, int node, Steps steps) {
    Steps old = draft.steps(kind, node);
    draft.setSteps(kind, node, steps);
    note(() -> draft.setSteps(kind, node, old));
  }

  /**
   * Gives a pair another value.
   *
   * @param worth at each of the pair levels
   */
  public void value(int pair, long... worth) {
    if (worth.length != draft.pairLevels()) {
      throw new IllegalArgumentException(
          worth.length + " values for " + draft.pairLevels() + " levels");
    }
    long[] old = draft.pairValue(pair);
    boolean chosen = residual != null && isChosen(pair);
    Residual kept = keptIf(residual != null && residual.radix().admits(worth));
    draft.setPairValue(pair, worth.clone());
    note(() -> draft.setPairValue(pair, old));
    if (kept != null) {
      if (kept.radix().packedPair(worth) > kept.radix().packedPair(old)) {
        kept.lookAtAll();
      }
      if (chosen) {
        int above = draft.levels() - worth.length;
        addToValue(
            level ->
                level < above ? 0 : Math.subtractExact(worth[level - above], old[level - above]));
      }
      if (draft.use(pair) == Use.FREE) {
        kept.setWorth(pair, kept.radix().packedPair(worth));
        kept.mend(pair);
      }
    }
  }

  /** Takes a pair out: it is not chosen until it is released. */
  public void forbid(int pair) {
    Use use = draft.use(pair);
    Residual kept = residual;
    if (kept != null && use == Use.FORCED) {
      kept.unreserve(pair, kept.radix().packedPair(draft.pairValue(pair)));
    }
    setUse(pair, Use.FORBIDDEN);
    if (kept != null && use != Use.FORBIDDEN) {
      kept.forbid(pair);
    }
  }

  /**
   * Takes a pair in, whatever it is worth and whoever has to give way: it is chosen until it is
   * released.
   *
   * @throws IllegalArgumentException if other forced pairs leave no room at one of its ends
   */
  public void force(int pair) {
    if (draft.use(pair) == Use.FORCED) {
      return;
    }
    int left = draft.left(pair);
    int right = draft.right(pair);
    if (!draft.hasRoom(Kind.LEFT, left) || !draft.hasRoom(Kind.RIGHT, right)) {
      throw new IllegalArgumentException(
          "there is no room to force pair %d of %s %d and %s %d"
              .formatted(pair, Kind.LEFT, left, Kind.RIGHT, right));
    }
    Residual kept = residual;
    if (kept != null) {
      kept.force(pair);
    }
    setUse(pair, Use.FORCED);
  }

  /**
   * Takes some pairs in and others out. Those that are not chosen go out first, since nothing moves
   * for that.
   *
   * @throws IllegalArgumentException if there is no room for those that are taken in
   */
  public void decide(List<Integer> in, List<Integer> out) {
    out.stream().filter(pair -> !isChosen(pair)).toList().forEach(this::forbid);
    in.forEach(this::force);
    out.forEach(this::forbid);
  }

  /** Lets a pair be chosen or not as it gains, as at the beginning. */
  public void release(int pair) {
    Use use = draft.use(pair);
    Residual kept = residual;
    setUse(pair, Use.FREE);
    if (kept != null && use != Use.FREE) {
      long worth = kept.radix().packedPair(draft.pairValue(pair));
      if (use == Use.FORCED) {
        kept.unreserve(pair, worth);
      } else {
        kept.setWorth(pair, worth);
      }
      kept.mend(pair);
    }
  }

  private void setUse(int pair, Use use) {
    Use old = draft.use(pair);
    whole = null;
    draft.setUse(pair, use);
    note(() -> draft.setUse(pair, old));
  }

  /**
   * Adds a node under no group, without pairs, and returns its number.
   *
   * @throws IllegalArgumentException if {@code kind} is a group
   */
  public int add(Kind kind, Steps steps) {
    if (kind != Kind.LEFT && kind != Kind.RIGHT) {
      throw new IllegalArgumentException("a " + kind + " cannot be added");
    }
    int lefts = size(Kind.LEFT) + (kind == Kind.LEFT ? 1 : 0);
    int rights = size(Kind.RIGHT) + (kind == Kind.RIGHT ? 1 : 0);
    Residual kept =
        keptIf(
            residual != null
                && residual.radix().admits(steps)
                && residual.radix().admits(lefts, rights));
    draft.addNode(kind, steps);
    note(() -> draft.removeLastNode(kind));
    if (kept != null) {
      kept.addNode(kind, steps);
    }
    return draft.size(kind) - 1;
  }

  /**
   * Adds a pair and returns its number. Many pairs of one new node are added fastest while it has
   * no room.
   *
   * @param worth at each of the pair levels
   */
  public int link(int left, int right, long... worth) {
    if (left < 0 || left >= size(Kind.LEFT) || right < 0 || right >= size(Kind.RIGHT)) {
      throw new IllegalArgumentException(
          "there is no %s %d or no %s %d".formatted(Kind.LEFT, left, Kind.RIGHT, right));
    }
    if (worth.length != draft.pairLevels()) {
      throw new IllegalArgumentException(
          worth.length + " values for " + draft.pairLevels() + " levels");
    }
    Residual kept = keptIf(residual != null && residual.radix().admits(worth));
    int pair = draft.pairs();
    draft.addPair(left, right, worth.clone());
    note(draft::removeLastPair);
    if (kept != null) {
      kept.addPair(left, right, kept.radix().packedPair(worth));
      kept.mend(pair);
    }
    return pair;
  }

  /** The residual if it still holds everything; else it is given up. */
  private @Nullable Residual keptIf(boolean holds) {
    whole = null;
    if (!holds && residual != null) {
      Mark begin = mark;
      if (begin != null) {
        int[] chosen = oddOnes(chosen(), toArray(begin.changed()));
        mark = new Mark(begin.value(), begin.residual(), chosen, begin.changed());
      }
      residual = null;
      isFromStart = false;
    }
    return residual;
  }

  private void addToValue(IntToLongFunction change) {
    for (int level = 0; level < value.length; level++) {
      value[level] = Math.addExact(value[level], change.applyAsLong(level));
    }
  }

  /** Begins a question; an earlier mark is forgotten, and what was changed since then stays. */
  public void mark() {
    undo.clear();
    Residual kept = residual;
    int[] chosen = kept == null ? chosen() : new int[0];
    mark = new Mark(value.clone(), kept, chosen, new ArrayList<>());
    if (kept != null) {
      kept.mark();
    }
  }

  /**
   * The pairs that are chosen now and were not at the mark, or the other way round, ascending.
   *
   * @throws IllegalStateException if there is no mark
   */
  public int[] changed() {
    Mark begin = marked();
    return residual == null ? oddOnes(begin.chosen(), chosen()) : oddOnes(toArray(begin.changed()));
  }

  private static int[] toArray(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The numbers that occur an odd number of times, ascending. */
  private static int[] oddOnes(int[]... numbers) {
    int[] all = Arrays.stream(numbers).flatMapToInt(Arrays::stream).sorted().toArray();
    int count = 0;
    for (int i = 0; i < all.length; ) {
      int end = i + 1;
      while (end < all.length && all[end] == all[i]) {
        end++;
      }
      if ((end - i) % 2 == 1) {
        all[count++] = all[i];
      }
      i = end;
    }
    return Arrays.copyOf(all, count);
  }

  /**
   * Undoes everything since the mark, to the last price, and forgets the mark.
   *
   * @throws IllegalStateException if there is no mark
   */
  public void restore() {
    Mark begin = marked();
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
    residual = begin.residual();
    if (begin.residual() != null) {
      begin.residual().restore();
    }
    value = begin.value();
    whole = null;
    mark = null;
  }

  private Mark marked() {
    Mark begin = mark;
    if (begin == null) {
      throw new IllegalStateException("there is no mark");
    }
    return begin;
  }

  private void note(Runnable inverse) {
    if (mark != null) {
      undo.push(inverse);
    }
  }
}
