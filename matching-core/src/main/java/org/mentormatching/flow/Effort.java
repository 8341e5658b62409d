package org.mentormatching.flow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Counts work and asks now and then whether the caller has cancelled. */
final class Effort {
  /**
   * Units between two questions; a unit is a few nanoseconds, so they are a few milliseconds apart
   * at most.
   */
  private static final long UNITS = 200_000;

  private final BooleanSupplier cancelled;
  private long left;

  Effort(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  /**
   * Notes work done, in arcs looked at or nodes changed.
   *
   * @throws CancellationException if the caller has cancelled
   */
  void spend(long units) {
    left -= units;
    if (left < 0) {
      left = UNITS;
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("cancelled by the caller while solving");
      }
    }
  }
}
