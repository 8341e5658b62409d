package org.mentormatching.benchmarks.limits;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mentormatching.benchmarks.contest.Compiling;
import org.mentormatching.benchmarks.contest.ContestFault;
import org.mentormatching.benchmarks.contest.HeatProcess;
import org.mentormatching.benchmarks.contest.Machine;
import org.mentormatching.benchmarks.limits.Programme.Strictness;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The suite of limits: everybody on the same seeded programmes, in turns, each in a virtual machine
 * of its own, the others with the processor time that this project's match took. It prints Markdown
 * and fails if a result is not allowed.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar limits
 *   java -jar benchmarks/target/benchmarks.jar limits --only=hours --sizes=60,500
 *   java -jar benchmarks/target/benchmarks.jar limits --small=200
 *   java -jar benchmarks/target/benchmarks.jar limits --gap --minutes=10
 * </pre>
 */
@Command(
    name = "limits",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Compares matches under limits with what other solvers find in the same time.")
public final class LimitsContest implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "THEME",
      description = "Which limits: ${COMPLETION-CANDIDATES} (default: those of programmes).")
  private List<Theme> themes = Theme.PROGRAMMES;

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "MENTEES",
      defaultValue = "40,60,500,2000,5000",
      description = "Numbers of mentees; three mentors for ten (default ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--strictness",
      split = ",",
      defaultValue = "HARD,SOFT",
      description = "Whether limits are hard or soft (default ${DEFAULT-VALUE}).")
  private List<Strictness> strictness = List.of();

  @Option(
      names = "--contestants",
      split = ",",
      description = "Who takes part beside this project (default everybody).")
  private List<String> contestants = Contestants.others();

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "Runs in turns, of which the median counts (default ${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--times",
      defaultValue = "1",
      paramLabel = "FACTOR",
      description = "Gives others so many times this project's time (default ${DEFAULT-VALUE}).")
  private double times;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Seed of the programmes (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--heap",
      defaultValue = "4g",
      description = "Heap of each virtual machine (default ${DEFAULT-VALUE}).")
  private String heap = "";

  @Option(
      names = "--exact-size",
      defaultValue = "60",
      paramLabel = "MENTEES",
      description = "Up to so many, CP-SAT looks for the optimum too (default ${DEFAULT-VALUE}).")
  private int exactSize;

  @Option(
      names = "--exact-seconds",
      defaultValue = "60",
      paramLabel = "SECONDS",
      description = "Processor time for each of these (default ${DEFAULT-VALUE}).")
  private double exactSeconds;

  @Option(
      names = "--small",
      paramLabel = "PROGRAMMES",
      description = "Instead: how many of so many programmes of 20 to 60 mentees are optimal.")
  private Optional<Integer> small = Optional.empty();

  @Option(
      names = "--gap",
      description = "Instead: the literature's types of the generalised assignment problem.")
  private boolean gap;

  @Option(
      names = "--minutes",
      defaultValue = "10",
      description = "Processor time that CP-SAT gets for each of these (default ${DEFAULT-VALUE}).")
  private double minutes;

  @Option(
      names = "--gap-sizes",
      split = ",",
      paramLabel = "MENTEESxMENTORS",
      defaultValue = "100x5,100x10,100x20,200x5,200x10,200x20",
      description = "Their sizes (default ${DEFAULT-VALUE}).")
  private List<String> gapSizes = List.of();

  /** Runs it; for the command line. */
  public static int execute(PrintWriter out, String... arguments) {
    return new CommandLine(new LimitsContest())
        .setOut(out)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(
            Theme.class, word -> Theme.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
        .execute(arguments);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LimitProcess process = new LimitProcess(new HeatProcess(heap, Compiling.USUAL));
    try {
      out.println("Machine: " + Machine.description() + "\\");
      out.println("Virtual machines: " + String.join(" ", process.options()) + "\\");
      out.println("Command: `" + commandLine() + "`");
      out.println();
      out.flush();
      if (small.isPresent()) {
        new SmallProgrammes(themes, nanos(exactSeconds), seed).run(small.get(), out);
      } else if (gap) {
        new GapInstances(process, nanos(60 * minutes), seed).run(gapThemes(), gapSizes, out);
      } else {
        contest(process, out);
      }
      return 0;
    } catch (ContestFault fault) {
      out.flush();
      spec.commandLine().getErr().println("The contest failed: " + fault.getMessage());
      return 1;
    }
  }

  private String commandLine() {
    List<String> words =
        new ArrayList<>(List.of("java -jar benchmarks/target/benchmarks.jar limits"));
    words.addAll(spec.commandLine().getParseResult().originalArgs());
    return String.join(" ", words);
  }

  private List<Theme> gapThemes() {
    return themes.stream().anyMatch(Theme.GAP::contains) ? themes : Theme.GAP;
  }

  private static long nanos(double seconds) {
    return Math.round(1e9 * seconds);
  }

  private void contest(LimitProcess process, PrintWriter out) {
    List<String> present = present(out);
    LimitTable table = new LimitTable();
    out.print(table.head());
    out.flush();
    for (int size : sizes) {
      for (Theme theme : themes) {
        for (Strictness strict : strictness) {
          ProgrammeKey key =
              new ProgrammeKey(theme, strict, size, Math.max(1, size * 3 / 10), seed);
          out.print(table.rows(key, laps(process, present, key)));
          out.flush();
        }
      }
    }
    out.println();
    out.print(table.summary());
    out.flush();
  }

  /** Those who can run on this machine; the others are named. */
  private List<String> present(PrintWriter out) {
    List<String> present = new ArrayList<>();
    for (String name : contestants) {
      Optional<String> obstacle = Contestants.obstacle(Contestants.named(name));
      if (obstacle.isEmpty()) {
        present.add(name);
      } else {
        out.println(
            "Not taking part: %s, which does not load here (%s).\n"
                .formatted(name, obstacle.get()));
      }
    }
    return present;
  }

  private List<LimitLap> laps(LimitProcess process, List<String> present, ProgrammeKey key) {
    List<LimitLap> laps = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      LimitLap ours = process.run(key, Ours.NAME, Budget.UNLIMITED);
      laps.add(ours);
      for (String contestant : present) {
        laps.add(process.run(key, contestant, Math.round(times * ours.nanos())));
      }
    }
    if (key.mentees() <= exactSize
        && Contestants.obstacle(Contestants.named(Contestants.EXACT)).isEmpty()) {
      laps.add(process.run(key, Contestants.EXACT, nanos(exactSeconds)));
    }
    return laps;
  }
}
