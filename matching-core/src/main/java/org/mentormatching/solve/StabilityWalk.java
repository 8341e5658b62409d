package org.mentormatching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.ExactKernel;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.OptimalFlows;
import org.mentormatching.flow.Prices;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.WarmStart;

/**
 * Follows the best result while the points of one criterion rise or fall, step by step.
 *
 * <p>Each step begins with the pairs and prices of the step before. The kernel is given the pairs
 * that gain most at first and those that join later; what it leaves out is looked at with its
 * prices until nothing gains, so that every step is the optimum over all pairs. Where a pair asked
 * about is not in the best result that was found, it may still be in one as good; only then the
 * pairs that gain nothing are looked at too ({@link OptimalFlows}).
 */
final class StabilityWalk {
  /**
   * How many pairs the kernel is given at first.
   *
   * @param small up to so many pairs it is given all of them
   * @param first else so many for each wish
   */
  record Portion(int small, int first) {
    /** Everything up to 20,000 pairs, else 16 a wish. */
    static final Portion USUAL = new Portion(20_000, 16);
  }

  /** What becomes of a pair at a step. */
  enum Fate {
    /** Some best result has it. */
    KEPT,
    /** No best result has it. */
    LOST,
    /** Limits stand between the best results and an answer. */
    NOT_KNOWN
  }

  /**
   * Where all walks begin.
   *
   * @param kernel the pairs that the kernel is given, ascending
   * @param chosen the new pairs, ascending
   * @param prices which prove them
   */
  record Start(int[] kernel, int[] chosen, Prices prices) {
    /** The pairs that gain most, those that are chosen, and those of the earlier proposal. */
    static Start of(ScoredPairs scored, int[] chosen, Prices prices, Portion portion) {
      OpenPairs pairs = scored.pairs();
      BitSet kernel = new BitSet(pairs.size());
      Arrays.stream(chosen).forEach(kernel::set);
      PriceRanks ranks = new PriceRanks(prices);
      for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
        int start = pairs.start(mentee);
        int end = pairs.start(mentee + 1);
        int most = (int) Math.min(end - start, (long) portion.first() * pairs.wishes(mentee));
        for (int mentor : pairs.earlier().of(mentee)) {
          int pair = pairs.find(mentee, mentor);
          if (pair >= 0) {
            kernel.set(pair);
          }
        }
        if (pairs.size() <= portion.small() || most == end - start) {
          kernel.set(start, end);
        } else {
          long[] best = new long[end - start];
          for (int pair = start; pair < end; pair++) {
            best[pair - start] = (-gain(pairs, ranks, mentee, pair) << 32) + pair;
          }
          Arrays.sort(best);
          Arrays.stream(best, 0, most).forEach(key -> kernel.set((int) key));
        }
      }
      return new Start(kernel.stream().toArray(), chosen, prices);
    }

    private static long gain(OpenPairs pairs, PriceRanks ranks, int mentee, int pair) {
      int mentor = pairs.mentor(pair);
      long gain = pairs.fit(pair) - ranks.lastOfMentor(mentor) + ranks.lastOfMentee(mentee);
      int rank = Integer.compare(ranks.ofMentee(mentee), ranks.ofMentor(mentor));
      long far = 1L << 30;
      return rank * far + Math.max(-far / 2, Math.min(far / 2, gain));
    }
  }

  private final ScoredPairs scored;
  private final OpenPairs pairs;
  private final Network nodes;
  private final LimitStage limits;
  private final int leastFit;
  private final BooleanSupplier cancelled;
  private final BitSet kernel = new BitSet();
  private int[] chosen;
  private Prices prices;

  /** The network of the kernel's pairs, and their numbers. */
  private Network network;

  private int[] numbers = new int[0];

  /** The fits of these. */
  private int[] fits = new int[0];

  /**
   * Pairs outside the kernel.
   *
   * @param more those that gain
   * @param none those that gain nothing, and lose nothing
   */
  private record Outside(BitSet more, BitSet none) {}

  /**
   * A walk.
   *
   * @param nodes a network with the people as nodes
   * @param leastFit of a pair, in ten-thousandths
   */
  StabilityWalk(
      ScoredPairs scored,
      Network nodes,
      LimitStage limits,
      int leastFit,
      Start start,
      BooleanSupplier cancelled) {
    this.scored = scored;
    pairs = scored.pairs();
    this.nodes = nodes;
    network = nodes;
    this.limits = limits;
    this.leastFit = leastFit;
    this.cancelled = cancelled;
    Arrays.stream(start.kernel()).forEach(kernel::set);
    chosen = start.chosen();
    prices = start.prices();
  }

  /**
   * Goes on to changed points, which are the farther from the policy's the later.
   *
   * @param asked the pairs asked about
   * @return what becomes of them
   */
  Fate[] to(WeightChange change, int[] asked) {
    BitSet gainNothing = solve(change);
    Fate[] fates = fates(change, asked, gainNothing);
    network = nodes;
    numbers = new int[0];
    fits = new int[0];
    return fates;
  }

  /** Finds the optimum; tells which pairs outside the kernel gain nothing by its prices. */
  private BitSet solve(WeightChange change) {
    Outside outside;
    do {
      write(change);
      int[] start = Arrays.stream(chosen).map(this::number).filter(number -> number >= 0).toArray();
      Solution solution = new ExactKernel().solve(network, new WarmStart(start, prices), cancelled);
      chosen = Arrays.stream(solution.chosen()).map(number -> numbers[number]).toArray();
      prices = solution.prices();
      outside = outside(change);
      kernel.or(outside.more());
    } while (!outside.more().isEmpty());
    return outside.none();
  }

  /**
   * Writes the network of the kernel's pairs under changed points. The fits of those that were
   * written before are as they were.
   */
  private void write(WeightChange change) {
    Network.Builder builder = Network.builder(nodes.levels(), pairs.earlier().levels());
    for (Kind kind : new Kind[] {Kind.LEFT, Kind.RIGHT}) {
      for (int node = 0; node < nodes.size(kind); node++) {
        builder.node(kind, nodes.steps(kind, node));
      }
    }
    int[] written = new int[kernel.cardinality()];
    int[] itsFits = new int[written.length];
    int count = 0;
    int mentee = 0;
    int before = 0;
    for (int pair = kernel.nextSetBit(0); pair >= 0; pair = kernel.nextSetBit(pair + 1)) {
      while (pairs.start(mentee + 1) <= pair) {
        mentee++;
      }
      while (before < numbers.length && numbers[before] < pair) {
        before++;
      }
      boolean isKnown = before < numbers.length && numbers[before] == pair;
      int fit = isKnown ? fits[before] : scored.fit(pair, change);
      if (fit >= leastFit) {
        int mentor = pairs.mentor(pair);
        builder.pair(mentee, mentor, pairs.earlier().worth(mentee, mentor, fit));
        written[count] = pair;
        itsFits[count++] = fit;
      }
    }
    numbers = Arrays.copyOf(written, count);
    fits = Arrays.copyOf(itsFits, count);
    network = builder.build();
  }

  /** The pairs outside the kernel that lose nothing by the prices. */
  private Outside outside(WeightChange change) {
    Outside outside = new Outside(new BitSet(), new BitSet());
    PriceRanks ranks = new PriceRanks(prices);
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      int rank = ranks.ofMentee(mentee);
      long last = ranks.lastOfMentee(mentee);
      int end = pairs.start(mentee + 1);
      for (int pair = pairs.start(mentee); pair < end; pair++) {
        int mentor = pairs.mentor(pair);
        int other = ranks.ofMentor(mentor);
        long needed = ranks.lastOfMentor(mentor) - last;
        if (other < rank || (other == rank && pairs.fit(pair) + change.most() >= needed)) {
          if (!kernel.get(pair)) {
            int fit = scored.fit(pair, change);
            if (fit >= leastFit && (other < rank || fit >= needed)) {
              (other < rank || fit > needed ? outside.more() : outside.none()).set(pair);
            }
          }
        }
      }
    }
    return outside;
  }

  private Fate[] fates(WeightChange change, int[] asked, BitSet gainNothing) {
    boolean isKept = limits.isKept(chosen);
    Fate[] fates = new Fate[asked.length];
    BitSet ties = new BitSet();
    for (int i = 0; i < asked.length; i++) {
      int fit = scored.fit(asked[i], change);
      if (fit < leastFit) {
        fates[i] = Fate.LOST;
      } else if (!isKept) {
        fates[i] = Fate.NOT_KNOWN;
      } else if (Arrays.binarySearch(chosen, asked[i]) >= 0) {
        fates[i] = Fate.KEPT;
      } else {
        fates[i] = Fate.LOST;
        ties.set(i, gainsNothing(asked[i], fit));
      }
    }
    if (!ties.isEmpty()) {
      breakTies(change, asked, ties, gainNothing, fates);
    }
    return fates;
  }

  private boolean gainsNothing(int pair, int fit) {
    int mentee = pairs.mentee(pair);
    int mentor = pairs.mentor(pair);
    long[] worth = pairs.earlier().worth(mentee, mentor, fit);
    int above = prices.levels() - worth.length;
    for (int level = 0; level < prices.levels(); level++) {
      long gain = prices.price(Kind.LEFT, mentee, level) - prices.price(Kind.RIGHT, mentor, level);
      if (gain + (level < above ? 0 : worth[level - above]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Looks for pairs asked about that were not chosen in results that are as good. */
  private void breakTies(
      WeightChange change, int[] asked, BitSet ties, BitSet gainNothing, Fate[] fates) {
    BitSet before = (BitSet) kernel.clone();
    kernel.or(gainNothing);
    write(change);
    kernel.clear();
    kernel.or(before);
    int[] flow = Arrays.stream(chosen).map(this::number).toArray();
    OptimalFlows flows = OptimalFlows.of(network, flow, prices, cancelled);
    LimitStage.Kept kept = limits.kept(chosen);
    ties.stream()
        .forEach(
            i ->
                flows
                    .change(number(asked[i]))
                    .map(other -> Arrays.stream(other).map(pair -> numbers[pair]).toArray())
                    .ifPresent(
                        other -> fates[i] = kept.isKeptAfter(other) ? Fate.KEPT : Fate.NOT_KNOWN));
  }

  /** The number of a pair in the network. */
  private int number(int pair) {
    return Arrays.binarySearch(numbers, pair);
  }
}
