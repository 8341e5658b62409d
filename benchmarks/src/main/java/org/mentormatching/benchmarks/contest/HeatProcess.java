package org.mentormatching.benchmarks.contest;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Starts virtual machines with the class path of this one, a heap of a given size and the serial
 * collector, as the launcher of this project does.
 */
public final class HeatProcess {
  private final String heap;
  private final Compiling compiling;
  private final List<String> sharing;
  private final String classPath;

  /**
   * Processes with a heap.
   *
   * @param heap as after {@code -Xmx}
   * @param compiling when methods are compiled
   */
  public HeatProcess(String heap, Compiling compiling) {
    this(heap, compiling, List.of(), System.getProperty("java.class.path"));
  }

  private HeatProcess(String heap, Compiling compiling, List<String> sharing, String classPath) {
    this.heap = heap;
    this.compiling = compiling;
    this.sharing = sharing;
    this.classPath = classPath;
  }

  /**
   * The same with the classes that the launcher has built, and with its archive of class data,
   * which holds for a class path that begins with its jar.
   *
   * @param app where the launcher builds
   * @return as it is where the launcher has built no archive there
   */
  public HeatProcess launchedFrom(Path app) {
    Path archive = app.resolve("matching.jsa").toAbsolutePath().normalize();
    return Files.isRegularFile(archive)
        ? new HeatProcess(
            heap,
            compiling,
            List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable"),
            archive.resolveSibling("matching-batch.jar") + File.pathSeparator + classPath)
        : this;
  }

  /** The options of the virtual machine. */
  public List<String> options() {
    return Stream.of(List.of("-Xmx" + heap, "-XX:+UseSerialGC"), compiling.options(), sharing)
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Runs a heat in a fresh virtual machine.
   *
   * @throws ContestFault if it fails
   */
  List<Lap> run(HeatPlan plan) {
    List<Lap> laps = new ArrayList<>();
    int exit = run(Heat.class, plan.arguments(), line -> Lap.parse(line).ifPresent(laps::add));
    if (exit != 0) {
      throw new ContestFault(
          "the heat of %s on %s ended with %d"
              .formatted(plan.contestants(), plan.shape().heading(), exit));
    }
    return laps;
  }

  /** Runs a main class in a fresh virtual machine and says how it ended. */
  public int run(Class<?> main, List<String> arguments, Consumer<String> line) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options());
    command.add("-cp");
    command.add(classPath);
    command.add(main.getName());
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
        output.lines().forEach(line);
      }
      return process.waitFor();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ContestFault("interrupted", interrupted);
    }
  }
}
