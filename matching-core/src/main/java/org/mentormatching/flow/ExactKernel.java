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
    Optional<Radix> radix = marketRadix(network, effort);
    return radix.isPresent()
        ? new ShortestAugmentation(market(network, radix.get(), effort), effort).solve()
        : general.solve(network, cancelled, progress);
  }

  @Override
  public Solution solve(Network network, WarmStart start, BooleanSupplier cancelled) {
    return solve(network, start, cancelled, Progress.none());
  }

  @Override
  public Solution solve(
      Network network, WarmStart start, BooleanSupplier cancelled, Progress progress) {
    Effort effort = new Effort(cancelled, progress);
    effort.begin(Stage.READING, network.pairs());
    Optional<Radix> radix =
        marketRadix(network, effort).filter(found -> WarmAugmentation.carries(found, start));
    if (radix.isEmpty()) {
      return solve(network, cancelled, progress);
    }
    Market market = new Market(network, radix.get(), true, effort);
    return new MarketReading(new WarmAugmentation(market, start, effort).solved(), effort)
        .solution();
  }

  /** The radix of a network that a {@link Market} can carry. */
  private static Optional<Radix> marketRadix(Network network, Effort effort) {
    if (!network.isPlain()) {
      return Optional.empty();
    }
    Radix radix = Radix.of(network, effort);
    return radix.fitsMarket() ? Optional.of(radix) : Optional.empty();
  }

  /** A network without groups, with the side bidding that has room for fewer units. */
  static Market market(Network network, Radix radix, Effort effort) {
    boolean leftBids = network.units(Kind.LEFT) <= network.units(Kind.RIGHT);
    return new Market(network, radix, leftBids, effort);
  }
}
