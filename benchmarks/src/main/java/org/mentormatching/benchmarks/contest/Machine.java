package org.mentormatching.benchmarks.contest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures were measured on. */
public final class Machine {
  private Machine() {}

  /** Processors, memory, Java and operating system in one line. */
  public static String description() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors%s, %.0f GB, %s %s, %s %s",
        system.getAvailableProcessors(),
        field(Path.of("/proc/cpuinfo"), "model name").map(model -> " (" + model + ")").orElse(""),
        system.getTotalMemorySize() / 1e9,
        System.getProperty("java.vm.name"),
        System.getProperty("java.runtime.version"),
        system.getName(),
        system.getArch());
  }

  /** The most memory that this process ever held, where the system tells, as a text. */
  public static String peakMemory() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    String resident =
        field(Path.of("/proc/self/status"), "VmHWM")
            .map(text -> Long.parseLong(text.split(" ", -1)[0]) * 1024)
            .map(Machine::gigabytes)
            .orElse("not known");
    return "process at most " + resident + ", heap at most " + gigabytes(heap);
  }

  private static String gigabytes(long bytes) {
    return String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
  }

  /** The first value of a name in a file of lines {@code name: value}, where there is one. */
  private static Optional<String> field(Path file, String name) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
