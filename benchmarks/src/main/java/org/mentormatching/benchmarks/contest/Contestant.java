package org.mentormatching.benchmarks.contest;

/**
 * Somebody who solves instances. A contestant is one class and one line in {@link Contestants}; the
 * steps are apart so that the clock runs for the second only.
 *
 * <ol>
 *   <li>{@link #enter} puts the instance into the contestant's own input, as its users would,
 *   <li>{@link Entry#solve} solves it,
 *   <li>{@link Entry#assignment} reads the result.
 * </ol>
 */
public interface Contestant {
  /** What a contestant says of its results. */
  enum Claim {
    /** They are optimal; the contest fails if they are not. */
    OPTIMAL,
    /** They are not; the contest reports what is missing. */
    GOOD
  }

  /** How its time comes about. */
  enum Pace {
    /** It ends when it is done; laps are timed and the median counts. */
    OWN,
    /** It ends when its time is over; one lap without a warm-up tells what it finds. */
    GIVEN_TIME
  }

  /** One word that names it in flags. */
  String name();

  /** What it is, for a line of a table. */
  String title();

  /** What it says of its results. */
  Claim claim();

  /** How its time comes about. */
  default Pace pace() {
    return Pace.OWN;
  }

  /** The most mentees for which it can answer in reasonable time and memory. */
  int mostMentees();

  /**
   * Loads what has to be loaded once, before any clock runs.
   *
   * @throws UnsatisfiedLinkError if a native library is not there
   */
  default void load() {}

  /** Puts an instance into the contestant's own input. */
  Entry enter(Instance instance);

  /** An instance as a contestant holds it. Each method is called once. */
  interface Entry {
    /** Solves it. */
    void solve();

    /** What was found. */
    Assignment assignment();

    /** What else is to be known of the result, in one line; empty if nothing. */
    default String remark() {
      return "";
    }
  }
}
