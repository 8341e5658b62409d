package org.mentormatching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.mentormatching.result.Effort;
import org.mentormatching.result.PhaseListener;

/**
 * How one match is run. Immutable; every method returns new options. None of them changes what the
 * best result is; effort and a time limit decide how near to it a search under limits comes.
 */
public final class RunOptions {
  private final BooleanSupplier cancelled;
  private final PhaseListener progress;
  private final Optional<Duration> timeLimit;
  private final InstantSource clock;
  private final Threads threads;
  private final Effort effort;

  private RunOptions(
      BooleanSupplier cancelled,
      PhaseListener progress,
      Optional<Duration> timeLimit,
      InstantSource clock,
      Threads threads,
      Effort effort) {
    this.cancelled = cancelled;
    this.progress = progress;
    this.timeLimit = timeLimit;
    this.clock = clock;
    this.threads = threads;
    this.effort = effort;
  }

  /** Normal effort, no time limit, never cancelled, no progress, the calling thread alone. */
  public static RunOptions defaults() {
    return new RunOptions(
        () -> false,
        phase -> {},
        Optional.empty(),
        InstantSource.fixed(Instant.EPOCH),
        Threads.ofOwn(1),
        Effort.NORMAL);
  }

  /**
   * Ends the match with a {@link java.util.concurrent.CancellationException} soon after this
   * answers true, in whichever phase. It is asked often, on the calling thread, and many times
   * while people are gone through, so it should answer at once. How long a match goes on after it
   * answered true depends on what rules and criteria of the caller's own take for one mentee with
   * all mentors, for nobody is left in the middle of that.
   *
   * <p>Within OptaPlanner, which only {@link Effort#THOROUGH} starts, it is asked only while moves
   * are tried. The first such search of a virtual machine loads OptaPlanner in three pieces of up
   * to a quarter of a second each, in which it is not asked; the start of each later round took
   * less than 80 ms at 4,000 × 1,300. To ask in the meantime would take another thread, which a
   * match need not have.
   */
  public RunOptions cancelledWhen(BooleanSupplier isCancelled) {
    return new RunOptions(isCancelled, progress, timeLimit, clock, threads, effort);
  }

  /**
   * Is told on the calling thread when a phase begins, and how much is done of those that take
   * long. A phase that is not needed is left out.
   */
  public RunOptions progress(PhaseListener listener) {
    return new RunOptions(cancelled, listener, timeLimit, clock, threads, effort);
  }

  /**
   * How much work a search under limits does. Where no limit is broken by the best pairs there is
   * no search, and every effort gives the same result.
   */
  public RunOptions effort(Effort newEffort) {
    return new RunOptions(cancelled, progress, timeLimit, clock, threads, newEffort);
  }

  /**
   * Ends the search of a match that takes longer and returns the best result so far; a match that
   * has none by then ends with a {@link TimeLimitException}. A result is verified however long that
   * takes. What a time limit returns depends on the machine, and {@link
   * org.mentormatching.result.MatchingResult#searchEnding()} says whether it struck; without one
   * the same input gives the same result.
   *
   * @param limit how long the match may take
   * @param wallClock tells the time; the library has no clock of its own
   */
  public RunOptions timeLimit(Duration limit, InstantSource wallClock) {
    return new RunOptions(cancelled, progress, Optional.of(limit), wallClock, threads, effort);
  }

  /**
   * Shares the work among so many threads, the calling one included. The others are made for the
   * match and end with it. Rules and criteria are then asked by all of them.
   *
   * @throws IllegalArgumentException unless at least 1
   */
  public RunOptions threads(int count) {
    return new RunOptions(cancelled, progress, timeLimit, clock, Threads.ofOwn(count), effort);
  }

  /**
   * Shares the work with the threads of an executor. The calling thread works too, and does all of
   * it where the executor refuses or has no time; nothing of the match runs there once it has
   * ended.
   *
   * @param executor runs the others
   * @param most how many others work at the same time at most
   * @throws IllegalArgumentException unless at least 0
   */
  public RunOptions executor(Executor executor, int most) {
    return new RunOptions(
        cancelled, progress, timeLimit, clock, Threads.of(executor, most), effort);
  }

  Effort effort() {
    return effort;
  }

  Threads threads() {
    return threads;
  }

  BooleanSupplier cancelled() {
    return cancelled;
  }

  BooleanSupplier outOfTime() {
    if (timeLimit.isEmpty()) {
      return () -> false;
    }
    Instant end = clock.instant().plus(timeLimit.get());
    return () -> !clock.instant().isBefore(end);
  }

  PhaseListener progress() {
    return progress;
  }
}
