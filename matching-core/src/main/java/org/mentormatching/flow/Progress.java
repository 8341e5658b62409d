package org.mentormatching.flow;

/**
 * Learns how far a {@link Kernel} is.
 *
 * <p>It is told every few milliseconds, counted in work and not by a clock, so two solves of one
 * network tell the same.
 */
@FunctionalInterface
public interface Progress {
  /** What a kernel is doing. */
  enum Stage {
    /** Reading the network; counted in pairs. */
    READING,
    /** Giving units their first place; counted in bids, of which there may be fewer. */
    BIDDING,
    /** Giving the others their place along shortest paths; counted in nodes. */
    AUGMENTING,
    /** Changing the whole flow step by step, with no telling when it ends; counted in pivots. */
    PIVOTING,
    /** Making the prices that prove it; counted in nodes. */
    PRICING
  }

  /** Listens to nothing. */
  static Progress none() {
    return (stage, done, of) -> {};
  }

  /**
   * Tells how far a stage is.
   *
   * @param done what is done of it
   * @param of what there is to do at most; zero where that is not known
   */
  void report(Stage stage, long done, long of);
}
