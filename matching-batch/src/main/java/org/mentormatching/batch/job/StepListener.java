package org.mentormatching.batch.job;

/** Learns how far a run is. */
@FunctionalInterface
public interface StepListener {
  /** A step begins; the one before has ended. */
  void begins(RunStep step);

  /**
   * So much of a step is done.
   *
   * @param permille thousandths of it
   */
  default void reached(RunStep step, int permille) {}
}
