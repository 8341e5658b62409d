package org.mentormatching.benchmarks.whole;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentormatching.batch.MatchingCli;
import org.mentormatching.benchmarks.contest.Machine;
import org.mentormatching.benchmarks.contest.ProcessorClock;

/**
 * One command of the command line in this virtual machine, and what it took since the machine was
 * asked for: time, processor time, memory, and the steps that a run writes to its log.
 */
final class TimedCommand {
  private static final List<String> FIGURES = List.of("Best possible", "Wishes", "Fit", "Pairs");

  private TimedCommand() {}

  /**
   * The arguments for a command that is begun now. The start of the process as the operating system
   * tells it can be wrong by half a second, for it counts from a boot in whole seconds.
   */
  static List<String> now(String command, Path folder) {
    return List.of(command, folder.toString(), Long.toString(System.currentTimeMillis()));
  }

  /** Runs a command on a folder, both {@link #now} given, and prints the figures. */
  public static void main(String[] arguments) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = MatchingCli.run(new PrintWriter(said, true), err, arguments[0], arguments[1]);
    long wall = System.currentTimeMillis() - Long.parseLong(arguments[2]);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s, processor %.2f s, %s%n",
        arguments[0],
        wall / 1e3,
        ProcessorClock.now() / 1e9,
        Machine.peakMemory());
    if (arguments[0].equals("run")) {
      steps(Path.of(arguments[1])).forEach(step -> System.out.println("  " + step));
    }
    said.toString()
        .lines()
        .filter(line -> FIGURES.stream().anyMatch(line::startsWith))
        .forEach(line -> System.out.println("  " + line));
    System.exit(exit);
  }

  private static List<String> steps(Path programme) throws IOException {
    try (Stream<Path> below = Files.walk(programme)) {
      for (Path log : below.filter(path -> path.endsWith("run.log")).toList()) {
        return Files.readAllLines(log).stream().filter(line -> line.endsWith(" ms")).toList();
      }
    }
    return List.of();
  }
}
