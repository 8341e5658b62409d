package org.mentormatching.benchmarks.limits;

import java.util.Optional;

/** Somebody who solves programmes under limits within a budget of processor time. */
interface Contestant {
  /** One word that names it in flags. */
  String name();

  /** What it is, for a line of a table. */
  String title();

  /**
   * Loads what has to be loaded once, before any clock runs.
   *
   * @throws UnsatisfiedLinkError if a native library is not there
   */
  default void load() {}

  /** Puts a programme into the contestant's own input, before the clock runs. */
  Entry enter(Programme programme);

  /** Somebody who needs nothing of a programme but its model. */
  interface OfModel extends Contestant {
    /** Puts a model into the contestant's own input, before the clock runs. */
    Entry enter(Model model);

    @Override
    default Entry enter(Programme programme) {
      return enter(programme.model());
    }
  }

  /** A programme as a contestant holds it. Each method is called once. */
  interface Entry {
    /** The chosen pairs of the model; empty if it found none that are allowed. */
    Optional<int[]> solve(Budget budget);

    /** What else is known of the answer. */
    default Remarks remarks() {
      return Remarks.NONE;
    }
  }

  /**
   * What a contestant says of its answer.
   *
   * @param bound the most that any answer can reach at each level; empty if it does not say
   * @param isProven whether it says that nothing is better
   * @param words in a few words; empty if nothing
   */
  record Remarks(long[] bound, boolean isProven, String words) {
    /** It says nothing. */
    static final Remarks NONE = new Remarks(new long[0], false, "");
  }
}
