package org.mentormatching.benchmarks.whole;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentormatching.batch.MatchingCli;
import org.mentormatching.benchmarks.contest.Machine;
import org.mentormatching.benchmarks.contest.ProcessorClock;

/**
 * One command of the command line in this virtual machine, and what it took since the machine
 * started: time, processor time, memory, and the steps that a run writes to its log.
 */
final class TimedCommand {
  private static final List<String> FIGURES = List.of("Best possible", "Wishes", "Fit", "Pairs");

  private TimedCommand() {}

  /** Runs a command on a folder and prints the figures. */
  public static void main(String[] arguments) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = MatchingCli.run(new PrintWriter(said, true), err, arguments);
    Duration wall = Duration.between(start(), Instant.now());
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s, processor %.2f s, %s%n",
        arguments[0],
        wall.toMillis() / 1e3,
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

  private static Instant start() {
    return ProcessHandle.current().info().startInstant().orElseThrow();
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
