package org.mentormatching.flow;

import java.util.function.BooleanSupplier;

/** Finds a flow of greatest value on a {@link Network}, compared level by level. */
public interface Kernel {
  /**
   * Solves to optimality.
   *
   * <p>The same network gives the same solution. Levels are never mixed: however large the values
   * of a lower level, a unit of a higher one goes before them.
   *
   * @param network what to solve
   * @param cancelled asked every few milliseconds; when it answers true the search ends
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   * @throws ArithmeticException if the values are too large to be added up exactly; the message
   *     gives the figures
   */
  Solution solve(Network network, BooleanSupplier cancelled);

  /**
   * Solves to optimality from a flow and prices that may be close, which not every kernel can use.
   *
   * <p>The same network and start give the same solution.
   *
   * @throws IllegalArgumentException if the flow is more than the nodes have room for
   */
  default Solution solve(Network network, WarmStart start, BooleanSupplier cancelled) {
    return solve(network, cancelled);
  }

  /**
   * Solves to optimality from a flow and prices that may be close and tells how far it is, which
   * not every kernel can.
   *
   * @param progress told as often as {@code cancelled} is asked
   * @throws IllegalArgumentException if the flow is more than the nodes have room for
   */
  default Solution solve(
      Network network, WarmStart start, BooleanSupplier cancelled, Progress progress) {
    return solve(network, start, cancelled);
  }

  /**
   * Solves to optimality and tells how far it is, which not every kernel can.
   *
   * @param progress told as often as {@code cancelled} is asked
   */
  default Solution solve(Network network, BooleanSupplier cancelled, Progress progress) {
    return solve(network, cancelled);
  }
}
