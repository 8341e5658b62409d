package org.mentormatching.verify;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
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
   * @param goOn called often on the calling thread; throws to end it all
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
    Work work = new Work(count, worker);
    for (int i = 0; i < Math.min(helpers, count - 1); i++) {
      try {
        executor.execute(work::help);
      } catch (RejectedExecutionException busy) {
        break;
      }
    }
    try {
      work.run(goOn);
    } finally {
      work.end();
    }
    work.throwFailure();
  }

  /** A number of things to do. */
  private static final class Work {
    private final int count;
    private final int portion;
    private final Supplier<IntConsumer> worker;
    private final AtomicInteger next = new AtomicInteger();
    private int helping;
    private boolean ended;
    private int failedAt = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    Work(int count, Supplier<IntConsumer> worker) {
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
        run(() -> {});
      } finally {
        synchronized (this) {
          helping--;
          notifyAll();
        }
      }
    }

    /** Takes portion after portion as long as there are any. */
    void run(Runnable before) {
      IntConsumer action = worker.get();
      while (next.get() < count) {
        before.run();
        int from = next.getAndAdd(portion);
        try {
          for (int i = from; i < Math.min(count, from + portion); i++) {
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
