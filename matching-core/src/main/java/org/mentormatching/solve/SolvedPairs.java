package org.mentormatching.solve;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.SolvedNetwork;

/** Pairs that stay solved while a few others join: each is mended for itself. */
final class SolvedPairs {
  private final SolvedNetwork network;
  private OpenPairs pairs;

  /**
   * Solves pairs as a whole.
   *
   * @param network these pairs as a network
   */
  SolvedPairs(OpenPairs pairs, Network network, BooleanSupplier cancelled) {
    this.pairs = pairs;
    this.network = SolvedNetwork.of(network, cancelled);
  }

  /** Lets pairs join, one after the other, and mends the solution after each. */
  void join(FoundPairs[] found) {
    for (int mentee = 0; mentee < found.length; mentee++) {
      FoundPairs more = found[mentee];
      for (int i = 0; i < more.mentors().length; i++) {
        network.link(mentee, more.mentors()[i], more.fits()[i]);
      }
    }
    pairs = pairs.with(found);
  }

  /** The best set of the pairs, with prices that prove it. */
  Relaxed relaxed() {
    Solution proof = network.proof().solution();
    int[] chosen =
        Arrays.stream(network.chosen())
            .map(pair -> pairs.find(network.left(pair), network.right(pair)))
            .sorted()
            .toArray();
    return new Relaxed(pairs, chosen, network.value(), proof.prices());
  }
}
