package org.mentormatching.result;

/** Learns how far a match is, on the thread that matches. What it does never alters a result. */
@FunctionalInterface
public interface PhaseListener {
  /** A phase begins; the one before has ended. */
  void begins(Phase phase);

  /**
   * So much of a phase is done, as far as can be told before its end. It is told of {@link
   * Phase#KERNEL} and {@link Phase#SEARCH}, counted in work and not by a clock: the same problem on
   * as many threads may tell other steps, but never a smaller one than before.
   *
   * @param phase the one that began last
   * @param permille thousandths of it, from 0 to 1,000; 1,000 when it has ended
   */
  default void reached(Phase phase, int permille) {}
}
