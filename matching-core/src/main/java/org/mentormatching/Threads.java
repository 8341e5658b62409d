package org.mentormatching;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Whose threads share the work of a match.
 *
 * @param executor the caller's; none if threads are made for the match
 * @param others how many there are at most beside the calling thread
 */
record Threads(Optional<Executor> executor, int others) {
  /** Work of the calling thread, with which at most so many tasks of an executor help. */
  @FunctionalInterface
  interface Work<T> {
    T with(Executor executor, int helpers);
  }

  static Threads ofOwn(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " threads; at least the calling one works");
    }
    return new Threads(Optional.empty(), count - 1);
  }

  static Threads of(Executor executor, int most) {
    if (most < 0) {
      throw new IllegalArgumentException(most + " threads of an executor; 0 is the least");
    }
    return new Threads(Optional.of(executor), most);
  }

  /** Does some work with these threads; those made for it end with it. */
  <T> T run(Work<T> work) {
    if (others == 0) {
      return work.with(Runnable::run, 0);
    }
    if (executor.isPresent()) {
      return work.with(executor.get(), others);
    }
    ExecutorService own = Executors.newFixedThreadPool(others, Threads::daemon);
    try {
      return work.with(own, others);
    } finally {
      own.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "matching");
    thread.setDaemon(true);
    return thread;
  }
}
