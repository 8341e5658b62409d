package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.benchmarks.contest.ProcessorClock;

/**
 * Processor time that a contestant may use, counted for the whole process, and when it came upon
 * something better.
 */
final class Budget {
  /** No end. */
  static final long UNLIMITED = Long.MAX_VALUE;

  private static final long LOOK_MILLIS = 2;

  private final long nanos;
  private final long start = ProcessorClock.now();
  private final List<Moment> moments = new ArrayList<>();

  /**
   * Something better was found.
   *
   * @param nanos processor time since the start
   * @param packed coverage as {@link Levels#pack} has it
   * @param fit the last level
   */
  record Moment(long nanos, long packed, long fit) {}

  /** A budget that starts now. */
  Budget(long nanos) {
    this.nanos = nanos;
  }

  /** Processor time since the start. */
  long used() {
    return ProcessorClock.now() - start;
  }

  /** Processor time that is left; never negative. */
  long left() {
    return nanos == UNLIMITED ? UNLIMITED : Math.max(0, nanos - used());
  }

  /** Whether nothing is left. */
  boolean isOver() {
    return left() == 0;
  }

  /** Notes that something better was found; of one tick of the clock only the last is kept. */
  void found(long packed, long fit) {
    found(used(), packed, fit);
  }

  /** Notes that something better was found before. */
  synchronized void found(long now, long packed, long fit) {
    if (!moments.isEmpty() && moments.get(moments.size() - 1).nanos() == now) {
      moments.remove(moments.size() - 1);
    }
    moments.add(new Moment(now, packed, fit));
  }

  /** When something better was found. */
  synchronized List<Moment> moments() {
    return List.copyOf(moments);
  }

  /**
   * Does something and asks it to stop once so much of the budget is used, again and again until it
   * has.
   *
   * @param until processor time since the start
   */
  void run(Runnable work, long until, Runnable stop) {
    boolean[] isDone = new boolean[1];
    Thread watch =
        new Thread(
            () -> {
              while (!isDone(isDone)) {
                if (used() >= until) {
                  stop.run();
                }
                sleep();
              }
            },
            "budget");
    watch.setDaemon(true);
    watch.start();
    try {
      work.run();
    } finally {
      synchronized (isDone) {
        isDone[0] = true;
      }
      join(watch);
    }
  }

  /** As above, until nothing is left. */
  void run(Runnable work, Runnable stop) {
    run(work, nanos, stop);
  }

  private static boolean isDone(boolean[] flag) {
    synchronized (flag) {
      return flag[0];
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
