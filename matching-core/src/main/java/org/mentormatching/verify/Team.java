package org.mentormatching.verify;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads that share checking: the calling one, and those of an executor that come to help. An
 * executor that refuses or comes late only helps less. Everything is done exactly once, by whoever
 * comes to it first, so nothing may depend on who that is.
 */
final class Team {
  private static final int MOST_AT_ONCE = 32;
  private static final int PARTS = 64;

  private final Executor executor;
  private final int helpers;
  private final Runnable goOn;

  /**
   * A team.
   *
   * @param helpers how many tasks the executor gets at most
   * @param goOn called on the calling thread before everything that it does, and by what it does;
   *     throws to end it all
   */
  Team(Executor executor, int helpers, Runnable goOn) {
    this.executor = executor;
    this.helpers = helpers;
    this.goOn = goOn;
  }

  /**
   * Does something with every number from 0 to below {@code count}. If that fails, the failure with
   * the smallest number is thrown.
   *
   * @param worker gives each thread what it works with
   */
  void share(int count, Supplier<IntConsumer> worker) {
    shareLong(count, goOn -> worker.get());
  }

  /**
   * The same for what may take long.
   *
   * @param worker gives each thread what it works with; it is given what to call often meanwhile
   */
  void shareLong(int count, Function<Runnable, IntConsumer> worker) {
    Work work = new Work(count, worker);
    for (int i = 0; i < Math.min(helpers, count - 1); i++) {
      try {
        executor.execute(work::help);
      } catch (RejectedExecutionException busy) {
        break;
      }
    }
    try {
      work.lead(goOn);
    } finally {
      work.end();
    }
    work.throwFailure();
  }

  /** A number of things to do. */
  private static final class Work {
    /** Less than the number of anything to do. */
    private static final int GIVEN_UP = -1;

    private final int count;
    private final int portion;
    private final Function<Runnable, IntConsumer> worker;
    private volatile boolean givenUp;
    private final AtomicInteger next = new AtomicInteger();
    private int helping;
    private boolean ended;
    private int failedAt = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    Work(int count, Function<Runnable, IntConsumer> worker) {
      this.count = count;
      this.worker = worker;
      portion = Math.max(1, Math.min(MOST_AT_ONCE, count / PARTS));
    }

    void help() {
      synchronized (this) {
        if (ended) {
          return;
        }
        helping++;
      }
      try {
        run(this::endIfGivenUp);
      } finally {
        synchronized (this) {
          helping--;
          notifyAll();
        }
      }
    }

    private void endIfGivenUp() {
      if (givenUp) {
        throw new CancellationException("the calling thread gave up");
      }
    }

    void lead(Runnable goOn) {
      run(
          () -> {
            try {
              goOn.run();
            } catch (RuntimeException | Error thrown) {
              failed(GIVEN_UP, thrown);
              givenUp = true;
              throw thrown;
            }
          });
    }

    /** Takes portion after portion as long as there are any. */
    private void run(Runnable goOn) {
      IntConsumer action = worker.apply(goOn);
      while (next.get() < count) {
        int from = next.getAndAdd(portion);
        try {
          for (int i = from; i < Math.min(count, from + portion); i++) {
            goOn.run();
            action.accept(i);
          }
        } catch (RuntimeException | Error thrown) {
          failed(from, thrown);
        }
      }
    }

    private synchronized void failed(int from, Throwable thrown) {
      next.set(count);
      if (from < failedAt) {
        failedAt = from;
        failure = thrown;
      }
    }

    /** Leaves what is not begun undone and waits for those who are helping. */
    synchronized void end() {
      next.set(count);
      ended = true;
      boolean interrupted = false;
      while (helping > 0) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    synchronized void throwFailure() {
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure instanceof Error error) {
        throw error;
      }
    }
  }
}
