package org.mentormatching.flow;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Progress.Stage;

/**
 * The kernel to use: the fastest method here that carries a network.
 *
 * <p>A network without groups whose levels fit one word goes to {@link ShortestAugmentation}, any
 * other to {@link NetworkSimplex}. Which of them it is depends on the network alone.
 */
public final class ExactKernel implements Kernel {
  private final Kernel general = new NetworkSimplex();

  @Override
  public Solution solve(Network network, BooleanSupplier cancelled) {
    return solve(network, cancelled, Progress.none());
  }

  @Override
  public Solution solve(Network network, BooleanSupplier cancelled, Progress progress) {
    Effort effort = new Effort(cancelled, progress);
    effort.begin(Stage.READING, network.pairs());
    return radix(network, effort)
        .map(radix -> market(network, radix, effort))
        .filter(Market::fits)
        .map(market -> new ShortestAugmentation(market, effort).solve())
        .orElseGet(() -> general.solve(network, cancelled, progress));
  }

  @Override
  public Solution solve(Network network, WarmStart start, BooleanSupplier cancelled) {
    Effort effort = new Effort(cancelled);
    return radix(network, effort)
        .filter(radix -> WarmAugmentation.carries(radix, start))
        .map(radix -> new Market(network, radix, true, effort))
        .filter(Market::fits)
        .map(market -> new WarmAugmentation(market, start, effort).solved())
        .map(market -> new MarketReading(market, effort).solution())
        .orElseGet(() -> solve(network, cancelled));
  }

  /** What packs the levels of a network without groups into one word, if that is possible. */
  private static Optional<Radix> radix(Network network, Effort effort) {
    return Optional.of(network)
        .filter(Network::isPlain)
        .map(plain -> Radix.of(plain, effort))
        .filter(radix -> radix.words() == 1);
  }

  /** A network without groups, with the side bidding that has room for fewer units. */
  static Market market(Network network, Radix radix, Effort effort) {
    return new Market(network, radix, leftIsScarce(network), effort);
  }

  /** Whether left nodes have at most as many units as right nodes, so that bidding starts there. */
  private static boolean leftIsScarce(Network network) {
    return units(network, Kind.LEFT) <= units(network, Kind.RIGHT);
  }

  private static long units(Network network, Kind kind) {
    long sum = 0;
    for (int node = 0; node < network.size(kind); node++) {
      sum += network.steps(kind, node).units();
    }
    return sum;
  }
}
