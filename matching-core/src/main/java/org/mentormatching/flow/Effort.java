package org.mentormatching.flow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.flow.Progress.Stage;

/** Counts work, asks now and then whether the caller has cancelled, and tells how far it is. */
final class Effort {
  /**
   * Units between two questions; a unit is a few nanoseconds, so they are a few milliseconds apart
   * at most.
   */
  private static final long UNITS = 200_000;

  private final BooleanSupplier cancelled;
  private final Progress progress;
  private Stage stage = Stage.READING;
  private long done;
  private long of;
  private long left;

  Effort(BooleanSupplier cancelled) {
    this(cancelled, Progress.none());
  }

  Effort(BooleanSupplier cancelled, Progress progress) {
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /**
   * Notes that a stage begins.
   *
   * @param most what there is to do at most; zero where that is not known
   */
  void begin(Stage next, long most) {
    stage = next;
    done = 0;
    of = most;
  }

  /** Notes how much of the stage is done. */
  void reach(long reached) {
    done = reached;
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
      ask();
    }
  }

  private void ask() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("cancelled by the caller while solving");
    }
    progress.report(stage, done, of);
  }
}
