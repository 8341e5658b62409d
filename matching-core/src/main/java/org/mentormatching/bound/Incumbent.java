package org.mentormatching.bound;

import java.util.Arrays;
import java.util.function.Function;

/** The best choice so far. */
public final class Incumbent {
  /**
   * Pairs that were chosen.
   *
   * @param pairs by number, ascending
   * @param value what they are worth at each level
   * @param work what making it took, in pairs that are looked at
   */
  public record Choice(int[] pairs, long[] value, long work) {}

  private final Function<int[], Choice> completion;
  private Choice best;
  private long work;

  /**
   * Begins with what was found.
   *
   * @param completion makes of pairs, which keep seats and wishes and may break limits, a choice
   *     that breaks none
   */
  public Incumbent(Choice found, Function<int[], Choice> completion) {
    best = found;
    this.completion = completion;
  }

  /** The best choice so far. */
  public Choice best() {
    return best;
  }

  /** The work of all completions so far. */
  long work() {
    return work;
  }

  long value(int level) {
    return best.value()[level];
  }

  /** Takes a choice made of these pairs if it is better. */
  void offer(int[] pairs) {
    Choice made = completion.apply(pairs);
    work = Math.addExact(work, made.work());
    if (Arrays.compare(made.value(), best.value()) > 0) {
      best = made;
    }
  }
}
