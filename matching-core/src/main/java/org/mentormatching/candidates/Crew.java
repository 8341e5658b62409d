package org.mentormatching.candidates;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads that share work: the calling one and those of an executor that have time.
 *
 * <p>Every piece of work is done exactly once, by whoever comes first. The calling thread does not
 * depend on the others: an executor that refuses or is late only helps less.
 */
public final class Crew {
  /** Pieces that a thread takes at a time. */
  private static final int PORTION = 16;

  private final Executor executor;
  private final int helpers;

  private Crew(Executor executor, int helpers) {
    this.executor = executor;
    this.helpers = helpers;
  }

  /** The calling thread alone. */
  public static Crew alone() {
    return new Crew(Runnable::run, 0);
  }

  /**
   * The calling thread and others.
   *
   * @param executor runs the others
   * @param helpers how many others there are at most
   */
  public static Crew with(Executor executor, int helpers) {
    return new Crew(executor, helpers);
  }

  /**
   * Does every piece of work from 0 to below {@code count}. If some fail, the failure of the
   * portion with the smallest number is thrown, whoever did it.
   *
   * @param worker gives each thread what it works with
   * @param cancelled asked before each piece that the calling thread does, on that thread
   * @throws CancellationException if {@code cancelled} answered true
   */
  public void share(int count, Supplier<IntConsumer> worker, BooleanSupplier cancelled) {
    share(count, PORTION, worker, cancelled);
  }

  /** The same for few large pieces: a thread takes one at a time. */
  public void shareLarge(int count, Supplier<IntConsumer> worker, BooleanSupplier cancelled) {
    share(count, 1, worker, cancelled);
  }

  private void share(
      int count, int portion, Supplier<IntConsumer> worker, BooleanSupplier cancelled) {
    Shift shift = new Shift(count, portion, worker);
    int portions = (count + portion - 1) / portion;
    for (int i = 0; i < Math.min(helpers, portions - 1); i++) {
      try {
        executor.execute(shift::help);
      } catch (RejectedExecutionException busy) {
        break;
      }
    }
    shift.lead(cancelled);
  }

  private static final class Shift {
    private final int count;
    private final int portion;
    private final Supplier<IntConsumer> worker;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean stopped;
    private volatile boolean wasCancelled;
    private int helping;
    private boolean over;
    private int failedAt = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    Shift(int count, int portion, Supplier<IntConsumer> worker) {
      this.count = count;
      this.portion = portion;
      this.worker = worker;
    }

    void help() {
      synchronized (this) {
        if (over) {
          return;
        }
        helping++;
      }
      try {
        work(() -> wasCancelled);
      } finally {
        synchronized (this) {
          helping--;
          notifyAll();
        }
      }
    }

    void lead(BooleanSupplier cancelled) {
      try {
        work(() -> wasCancelled = cancelled.getAsBoolean());
      } finally {
        stopped = true;
        awaitHelpers();
      }
      if (wasCancelled) {
        throw new CancellationException("cancelled while looking for eligible pairs");
      }
      rethrow();
    }

    private void work(BooleanSupplier cancelled) {
      int from = 0;
      try {
        IntConsumer piece = worker.get();
        while (!stopped) {
          from = next.getAndAdd(portion);
          if (from >= count || from < 0) {
            next.set(count);
            return;
          }
          for (int i = from; i < Math.min(count, from + portion); i++) {
            if (cancelled.getAsBoolean()) {
              return;
            }
            piece.accept(i);
          }
        }
      } catch (RuntimeException | Error thrown) {
        failed(from, thrown);
      }
    }

    private synchronized void failed(int from, Throwable thrown) {
      if (from < failedAt) {
        failedAt = from;
        failure = thrown;
      }
      next.set(count);
    }

    private synchronized void awaitHelpers() {
      over = true;
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

    private synchronized void rethrow() {
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure instanceof Error error) {
        throw error;
      }
    }
  }
}
