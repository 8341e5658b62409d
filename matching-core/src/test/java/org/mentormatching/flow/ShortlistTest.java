package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class ShortlistTest {
  private static final int NETWORKS = 2_000;

  private int decided;

  private static Effort effort() {
    return new Effort(() -> false);
  }

  @Test
  void boundsEveryOtherPairWhileTheMarketMoves() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = seed % 2 == 0 ? RandomNetworks.dense(seed) : crowded(seed);
      boolean leftBids = seed % 4 < 2;
      Market market = new Market(network, Radix.of(network, effort()), leftBids, effort());
      Shortlist shortlist = new Shortlist(market, effort());
      Bidding bidding = new Bidding(market, effort(), shortlist);
      bidding.run(seed % 400);
      holds(market, shortlist, "after some bids in network " + seed);
      bidding.settleProfits();
      new AugmentingPaths(market, effort(), shortlist).run();
      holds(market, shortlist, "after all paths in network " + seed);
    }
    assertThat(decided).as("lists that leave out a pair").isGreaterThan(NETWORKS);
  }

  /** Bidders of many units who all want the same. */
  private static Network crowded(int seed) {
    Random random = new Random(seed);
    Network.Builder builder = Network.builder(1, 1);
    for (int node = 0; node < 30; node++) {
      builder.node(Kind.LEFT, Steps.free(1, 1 + random.nextInt(8)));
      builder.node(Kind.RIGHT, Steps.free(1, 1 + random.nextInt(8)));
    }
    for (int pair = 0; pair < 30 * 30; pair++) {
      builder.pair(pair / 30, pair % 30, 50 * (pair % 30) + random.nextInt(100));
    }
    return builder.build();
  }

  private void holds(Market market, Shortlist shortlist, String when) {
    for (int bidder = 0; bidder < market.bidders; bidder++) {
      int[] listed =
          Arrays.copyOfRange(shortlist.pair, Shortlist.start(bidder), shortlist.end(bidder));
      int end = market.start[bidder + 1];
      for (int pair = market.start[bidder]; pair < end; pair++) {
        int each = pair;
        if (!market.isHeld(pair) && Arrays.stream(listed).noneMatch(other -> other == each)) {
          assertThat(market.worth[pair] - market.price[market.object[pair]])
              .as("pair %d %s", pair, when)
              .isLessThanOrEqualTo(shortlist.beyond(bidder));
          decided += shortlist.beyond(bidder) < Market.INFINITE ? 1 : 0;
        }
      }
    }
  }

  @Test
  void listsTheBestPairsThatAreNotHeld() {
    Network.Builder builder = Network.builder(1, 1);
    builder.node(Kind.LEFT, Steps.free(1, 2));
    for (int right = 0; right < 12; right++) {
      builder.node(Kind.RIGHT, Steps.free(1, 1));
    }
    for (int right = 0; right < 12; right++) {
      builder.pair(0, right, 7 * right % 12);
    }
    Network network = builder.build();
    Market market = new Market(network, Radix.of(network, effort()), true, effort());
    Shortlist shortlist = new Shortlist(market, effort());
    market.hold(5, 0, 5);
    shortlist.fill(0);
    long[] left = Arrays.copyOfRange(shortlist.worth, 0, shortlist.end(0));
    assertThat(left).containsExactly(10, 9, 8, 7, 6, 5, 4, 3);
    assertThat(shortlist.beyond(0)).isEqualTo(2);
    market.letGo(5, 0);
    shortlist.letGo(0, 5, 11);
    assertThat(shortlist.beyond(0)).isEqualTo(11);
  }
}
