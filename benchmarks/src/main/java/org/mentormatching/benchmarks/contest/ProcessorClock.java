package org.mentormatching.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time of the whole process, all its threads together: solving, compiling and collecting
 * garbage. Up to JDK 17 it ticks a hundred times a second on Linux.
 */
public final class ProcessorClock {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ProcessorClock() {}

  /** Nanoseconds that the process has used so far. */
  public static long now() {
    return SYSTEM.getProcessCpuTime();
  }

  /** Nanoseconds that an action uses. */
  static long time(Runnable action) {
    long start = now();
    action.run();
    return now() - start;
  }
}
