package org.mentormatching.solve;

import java.util.function.IntConsumer;
import org.mentormatching.flow.Progress;
import org.mentormatching.flow.Progress.Stage;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;

/**
 * How much of a phase is done, in thousandths that never fall. A phase has parts that follow each
 * other; within one its work is counted. For the calling thread.
 */
final class WorkShare {
  static final int WHOLE = 1_000;

  private final IntConsumer listener;
  private int from;
  private int to;
  private int told = -1;

  /** A share that tells a listener whenever it grows. */
  WorkShare(IntConsumer listener) {
    this.listener = listener;
  }

  /** The share of a phase that is done. */
  static WorkShare of(PhaseListener listener, Phase phase) {
    return new WorkShare(permille -> listener.reached(phase, permille));
  }

  /** A share of which nobody is told. */
  static WorkShare untold() {
    return new WorkShare(permille -> {});
  }

  /** The part before has ended, and the next one reaches up to so many thousandths. */
  void next(int permille) {
    from = to;
    to = Math.max(to, permille);
    tell(from);
  }

  /** The part before has ended; the next one is one of so many that the rest might have. */
  void nextOf(int parts) {
    next(to + (WHOLE - to) / parts);
  }

  /** So much of the part is done; nothing is told where the whole is not known. */
  void reach(long done, long of) {
    if (of > 0) {
      tell(from + (int) ((to - from) * Math.min(done, of) / of));
    }
  }

  /** The phase has ended. */
  void end() {
    next(WHOLE);
    tell(WHOLE);
  }

  private void tell(int permille) {
    if (permille > told) {
      told = permille;
      listener.accept(permille);
    }
  }

  /** The kernel's stages as the share of a part. */
  Progress ofKernel() {
    return (stage, done, of) -> {
      int begins = begin(stage);
      int width = stage == Stage.PIVOTING ? 0 : end(stage) - begins;
      long within = of > 0 ? width * Math.min(done, of) / of : 0;
      reach(begins + within, WHOLE);
    };
  }

  private static int begin(Stage stage) {
    return switch (stage) {
      case READING -> 0;
      case BIDDING, PIVOTING -> 100;
      case AUGMENTING -> 400;
      case PRICING -> 800;
    };
  }

  private static int end(Stage stage) {
    return switch (stage) {
      case READING, PIVOTING -> 100;
      case BIDDING -> 400;
      case AUGMENTING -> 800;
      case PRICING -> WHOLE;
    };
  }
}
