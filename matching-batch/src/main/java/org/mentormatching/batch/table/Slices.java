package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Divides a long list into stretches and works on them side by side, a thread each. What comes out
 * stands in the order of the list, so that nobody can tell how many stretches there were, as long
 * as the work on one element has nothing to do with the others.
 *
 * @param count the most stretches
 */
public record Slices(int count) {
  /** Below so much work a thread takes longer to begin than it saves. */
  private static final int LEAST_CELLS = 20_000;

  private static final int MOST = 4;

  /** Refuses less than one. */
  public Slices {
    if (count < 1) {
      throw new IllegalArgumentException(count + " stretches; there is at least one");
    }
  }

  /** As many as the processors can work on at once; one if there are few cells to look at. */
  public static Slices of(long cells) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Slices(cells < LEAST_CELLS ? 1 : Math.min(MOST, processors));
  }

  /**
   * What a function makes of the stretches, one behind the other.
   *
   * @param work is called in several threads, once for each stretch; what it throws for the first
   *     stretch in order that fails is thrown here, when all are done
   */
  public <T, R> List<R> map(List<T> elements, Function<List<T>, List<R>> work) {
    List<FutureTask<List<R>>> tasks = new ArrayList<>();
    for (int slice = 0; slice < count; slice++) {
      List<T> stretch = elements.subList(from(slice, elements), from(slice + 1, elements));
      tasks.add(new FutureTask<>(() -> work.apply(stretch)));
    }
    for (FutureTask<List<R>> task : tasks.subList(1, count)) {
      Thread thread = new Thread(task, "slice");
      thread.setDaemon(true);
      thread.start();
    }
    tasks.get(0).run();
    return together(tasks, elements.size());
  }

  private int from(int slice, List<?> elements) {
    return (int) ((long) elements.size() * slice / count);
  }

  private static <R> List<R> together(List<FutureTask<List<R>>> tasks, int size) {
    List<R> all = new ArrayList<>(size);
    List<Throwable> failures = new ArrayList<>();
    for (FutureTask<List<R>> task : tasks) {
      try {
        all.addAll(task.get());
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while working side by side", e);
      }
    }
    for (Throwable failure : failures) {
      if (failure instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failure);
    }
    return all;
  }
}
