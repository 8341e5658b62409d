package org.mentormatching.batch;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentormatching.batch.job.RunStep;
import org.mentormatching.batch.job.StepListener;

/**
 * A line on a terminal that tells what a command is doing and for how long, from the first second
 * on, and that is gone when the command ends. Elsewhere nothing is drawn. It counts its own ticks
 * and asks no clock.
 */
final class ProgressBar implements StepListener, AutoCloseable {
  private static final long QUIET_MILLIS = 1_000;
  private static final long TICK_MILLIS = 200;
  private static final int WIDTH = 20;
  private static final int WHOLE = 1_000;

  private final PrintWriter out;
  private String doing;
  private long ticks;
  private int drawn;
  private boolean isOver;

  /**
   * A bar that draws nothing before it is told to.
   *
   * @param out where it is drawn
   * @param doing what the command is doing
   */
  ProgressBar(PrintWriter out, String doing) {
    this.out = out;
    this.doing = doing;
  }

  /** A bar that draws itself until it is closed, if there is a terminal. */
  static ProgressBar onTerminal(PrintWriter out, String doing) {
    ProgressBar bar = new ProgressBar(out, doing);
    if (isTerminal(System::getProperty, System.getenv("TERM"), hasConsole())) {
      Thread thread = new Thread(bar::drawAgainAndAgain, "progress");
      thread.setDaemon(true);
      thread.start();
    }
    return bar;
  }

  /** Whether Java has a console; from Java 22 on it always has one, which knows what it is. */
  private static boolean hasConsole() {
    return Optional.ofNullable(System.console()).filter(ProgressBar::isTerminal).isPresent();
  }

  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException beforeJava22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /**
   * Whether messages go to a terminal that can go back in a line: as the launcher found, or as Java
   * does where the launcher cannot.
   */
  static boolean isTerminal(
      UnaryOperator<String> property, @Nullable String term, boolean hasConsole) {
    String found = property.apply("matching.terminal");
    return ("true".equals(found) || ("console".equals(found) && hasConsole))
        && !"dumb".equals(term);
  }

  @Override
  public synchronized void begins(RunStep step) {
    tell(step, 0, step.words());
  }

  @Override
  public synchronized void reached(RunStep step, int permille) {
    tell(step, permille, step.words() + ", " + permille / 10 + " %");
  }

  private void tell(RunStep step, int permille, String words) {
    int steps = RunStep.values().length;
    int done = WIDTH * (WHOLE * step.ordinal() + permille) / (WHOLE * steps);
    doing =
        "[%s%s] step %d of %d: %s"
            .formatted(
                "#".repeat(done), " ".repeat(WIDTH - done), step.ordinal() + 1, steps, words);
  }

  private synchronized void drawAgainAndAgain() {
    try {
      while (!isOver) {
        wait(TICK_MILLIS);
        tick();
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** Draws the line over the one before; not in the first second, nor after the end. */
  synchronized void tick() {
    ticks++;
    long millis = ticks * TICK_MILLIS;
    if (isOver || millis < QUIET_MILLIS) {
      return;
    }
    String line = doing + " · " + Duration.ofMillis(millis).toSeconds() + " s";
    out.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    out.flush();
    drawn = line.length();
  }

  /** Wipes the line out. */
  @Override
  public synchronized void close() {
    isOver = true;
    notifyAll();
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }
}
