package org.mentormatching.benchmarks.whole;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mentormatching.benchmarks.contest.Compiling;
import org.mentormatching.benchmarks.contest.HeatProcess;
import org.mentormatching.benchmarks.contest.Machine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A whole run at size: writes a seeded programme as files, lets the command line propose in a fresh
 * virtual machine of a given heap and verify the proposal in another, and prints what both took.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar run
 *   java -jar benchmarks/target/benchmarks.jar run --mentees=100000 --mentors=25000 --heap=8g
 * </pre>
 */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Times a whole run from files to files, and the check of its proposal.")
public final class WholeRun implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--mentees",
      defaultValue = "20000",
      description = "Number of mentees (default ${DEFAULT-VALUE}).")
  private int mentees;

  @Option(
      names = "--mentors",
      defaultValue = "6000",
      description = "Number of mentors (default ${DEFAULT-VALUE}).")
  private int mentors;

  @Option(
      names = "--kind",
      defaultValue = "FEW,UNIQUE",
      split = ",",
      description = "How alike people are: ${COMPLETION-CANDIDATES} (default: both).")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--seats",
      defaultValue = "90",
      description = "Seats for so many of a hundred mentees (default ${DEFAULT-VALUE}).")
  private int seatPercent;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Seed of the programme (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--heap",
      defaultValue = "4g",
      description = "Heap of each virtual machine (default ${DEFAULT-VALUE}).")
  private String heap = "";

  @Option(
      names = "--app",
      paramLabel = "FOLDER",
      defaultValue = "matching-batch/target/app",
      description =
          "Where ./matching has built; its archive of class data is used, as it does itself (default"
              + " ${DEFAULT-VALUE}; without one there, classes are loaded anew).")
  private Path app = Path.of("");

  @Option(
      names = "--only",
      paramLabel = "FOLDER",
      description = "Only write the programme there, and run nothing.")
  private Optional<Path> only = Optional.empty();

  /** Runs it; for the command line. */
  public static int execute(PrintWriter out, String... arguments) {
    return new CommandLine(new WholeRun())
        .setOut(out)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (only.isPresent()) {
      for (Kind kind : kinds) {
        Path folder = only.get().resolve(kind.name().toLowerCase(Locale.ROOT));
        seeded(kind).write(Files.createDirectories(folder));
      }
      return 0;
    }
    HeatProcess process = new HeatProcess(heap, Compiling.LAUNCHER).launchedFrom(app);
    say("Machine: " + Machine.description() + "\\");
    say("Virtual machine: " + String.join(" ", process.options()));
    for (Kind kind : kinds) {
      Path folder = Files.createTempDirectory("whole-run");
      try {
        int exit = run(process, kind, folder);
        if (exit != 0) {
          return exit;
        }
      } finally {
        delete(folder);
      }
    }
    return 0;
  }

  private SeededFolder seeded(Kind kind) {
    return new SeededFolder(kind, mentees, mentors, seatPercent, seed);
  }

  private int run(HeatProcess process, Kind kind, Path folder) throws IOException {
    seeded(kind).write(folder);
    say("");
    say(
        String.format(
            Locale.ROOT,
            "### %,d × %,d, %s, seats for %d %%",
            mentees,
            mentors,
            kind == Kind.FEW ? "few profiles" : "nearly unique profiles",
            seatPercent));
    for (String command : List.of("run", "verify")) {
      say("");
      int exit = process.run(TimedCommand.class, TimedCommand.now(command, folder), this::say);
      if (exit != 0) {
        return exit;
      }
    }
    return 0;
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> paths = new ArrayList<>(below.toList());
      for (int i = paths.size() - 1; i >= 0; i--) {
        Files.delete(paths.get(i));
      }
    }
  }
}
