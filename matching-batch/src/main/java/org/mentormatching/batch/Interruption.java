package org.mentormatching.batch;

import java.io.PrintWriter;
import org.mentormatching.batch.job.RunStep;
import org.mentormatching.batch.job.StepListener;

/**
 * Says a plain line if the process is told to stop while a command is at work. The process then
 * ends with 130 or 143, as the system has it.
 */
final class Interruption implements StepListener, AutoCloseable {
  /** When a command writes files. */
  enum Writing {
    /** Never. */
    NEVER,
    /** In its last step. */
    IN_THE_LAST_STEP,
    /** At any time. */
    AT_ANY_TIME
  }

  private final PrintWriter err;
  private final ProgressBar bar;
  private final Thread hook = new Thread(this::stop, "interruption");
  private boolean mayHaveWritten;
  private boolean isStopped;

  private Interruption(PrintWriter err, ProgressBar bar, Writing writing) {
    this.err = err;
    this.bar = bar;
    mayHaveWritten = writing == Writing.AT_ANY_TIME;
  }

  /** Watches over a command until it is closed. */
  static Interruption watch(PrintWriter err, ProgressBar bar, Writing writing) {
    Interruption interruption = new Interruption(err, bar, writing);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** A step begins. Once the process was told to stop, nothing is written any more. */
  @Override
  public synchronized void begins(RunStep step) {
    while (isStopped) {
      try {
        wait();
      } catch (InterruptedException onlyTheEndCounts) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    mayHaveWritten |= step == RunStep.WRITING;
    bar.begins(step);
  }

  @Override
  public void reached(RunStep step, int permille) {
    bar.reached(step, permille);
  }

  private synchronized void stop() {
    isStopped = true;
    bar.close();
    err.println(mayHaveWritten ? "Stopped." : "Stopped; nothing was written.");
    err.flush();
  }

  /** The command is over, and answers. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The hook has run or runs: the process ends without this command's answer or with it.
    }
  }
}
