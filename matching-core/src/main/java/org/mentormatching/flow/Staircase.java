package org.mentormatching.flow;

/** {@link Steps} with values packed into one word. */
final class Staircase {
  private final long[] ends;
  private final long[] worths;

  Staircase(Steps steps, Radix radix) {
    ends = new long[steps.count()];
    worths = new long[steps.count()];
    long end = 0;
    for (int step = 0; step < ends.length; step++) {
      end += steps.width(step);
      ends[step] = end;
      for (int level = 0; level < steps.levels(); level++) {
        worths[step] += steps.value(step, level) * radix.scale(level);
      }
    }
  }

  /** Units that may pass. */
  long capacity() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /** Worth of the unit with a number, counted from zero. */
  long unit(int number) {
    int step = 0;
    while (ends[step] <= number) {
      step++;
    }
    return worths[step];
  }
}
