package org.mentormatching.benchmarks.contest;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mentormatching.benchmarks.contest.Shape.Seats;
import org.mentormatching.benchmarks.contest.Shape.Ties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The side-by-side contest: everybody on the same seeded instances, in turns, processor time for
 * everybody. It prints one Markdown table for each instance, and fails if results that are claimed
 * optimal differ or any result is not allowed.
 *
 * <p>Warm figures come from one virtual machine for each instance, fresh ones from a new virtual
 * machine for each solve.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar contest
 * </pre>
 */
@Command(
    name = "contest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Times the kernel beside other solvers and prints tables of ratios.")
public final class Contest implements Callable<Integer> {
  private static final int QUICK_SIZE = 200;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "MENTEES",
      defaultValue = "2000,20000",
      description = "Numbers of mentees (default ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--seats",
      split = ",",
      defaultValue = "TIGHT,SLACK",
      description = "Seats for 90 %% or 110 %% (default ${DEFAULT-VALUE}).")
  private List<Seats> seats = List.of();

  @Option(
      names = "--ties",
      split = ",",
      defaultValue = "FEW,MANY",
      description = "Few or many equal fits (default ${DEFAULT-VALUE}).")
  private List<Ties> ties = List.of();

  @Option(
      names = "--contestants",
      split = ",",
      description = "Who takes part (default everybody, each up to the size it can do).")
  private List<String> contestants = Contestants.names();

  @Option(
      names = "--fresh",
      split = ",",
      defaultValue = "ours,or-tools",
      description = "Who is also timed in fresh virtual machines (default ${DEFAULT-VALUE}).")
  private List<String> fresh = List.of();

  @Option(
      names = "--runs",
      defaultValue = "5",
      description = "Runs of which the median counts (default ${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--seconds",
      defaultValue = "5",
      description = "Seconds that OptaPlanner gets (default ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "2",
      description = "Processor seconds of warm-up for each (default ${DEFAULT-VALUE}).")
  private double warmUp;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Seed of the instances (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--heap",
      defaultValue = "6g",
      description = "Heap of each virtual machine (default ${DEFAULT-VALUE}).")
  private String heap = "";

  @Option(
      names = "--quick",
      description = "One run at 200 mentees without a warm-up: does it work at all?")
  private boolean quick;

  /** Runs the contest; for the command line. */
  public static int execute(PrintWriter out, String... arguments) {
    return new CommandLine(new Contest())
        .setOut(out)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() {
    if (quick) {
      sizes = List.of(QUICK_SIZE);
      runs = 1;
      seconds = 0.5;
      warmUp = 0;
    }
    PrintWriter out = spec.commandLine().getOut();
    HeatProcess process = new HeatProcess(heap, Compiling.USUAL);
    HeatProcess launched = new HeatProcess(heap, Compiling.LAUNCHER);
    try {
      List<Contestant> present = present(out);
      out.println("Machine: " + Machine.description() + "\\");
      out.println("Virtual machines: " + String.join(" ", process.options()) + "\\");
      out.println("As launched: " + String.join(" ", launched.options()) + "\\");
      out.println("Command: `" + commandLine() + "`");
      for (Shape shape : shapes()) {
        Standings standings = standings(shape, present, process, launched);
        standings.check();
        out.println();
        out.print(standings.markdown());
        out.flush();
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
        new ArrayList<>(List.of("java -jar benchmarks/target/benchmarks.jar contest"));
    words.addAll(spec.commandLine().getParseResult().originalArgs());
    return String.join(" ", words);
  }

  private List<Shape> shapes() {
    return sizes.stream()
        .flatMap(size -> Shape.ofSize(size).stream())
        .filter(shape -> seats.contains(shape.seats()) && ties.contains(shape.ties()))
        .toList();
  }

  /** Those who can run on this machine; the others are named. */
  private List<Contestant> present(PrintWriter out) {
    List<Contestant> present = new ArrayList<>();
    for (Contestant contestant : Contestants.named(contestants, time(seconds))) {
      Optional<String> obstacle = Contestants.obstacle(contestant);
      if (obstacle.isEmpty()) {
        present.add(contestant);
      } else {
        out.println(
            "Not taking part: %s, which does not load here (%s).\n"
                .formatted(contestant.name(), obstacle.get()));
      }
    }
    return present;
  }

  private Standings standings(
      Shape shape, List<Contestant> present, HeatProcess process, HeatProcess launched) {
    List<Contestant> entered =
        present.stream().filter(who -> shape.mentees() <= who.mostMentees()).toList();
    List<String> names = entered.stream().map(Contestant::name).toList();
    List<Lap> warm =
        process.run(new HeatPlan(shape, seed, runs, time(warmUp), time(seconds), names));
    List<Lap> first = new ArrayList<>();
    List<Lap> firstLaunched = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      for (String name : names) {
        if (fresh.contains(name)) {
          HeatPlan plan = new HeatPlan(shape, seed, 1, Duration.ZERO, time(seconds), List.of(name));
          first.addAll(process.run(plan));
          firstLaunched.addAll(launched.run(plan));
        }
      }
    }
    return new Standings(shape, entered, warm, first, firstLaunched);
  }

  private static Duration time(double seconds) {
    return Duration.ofMillis(Math.round(1000 * seconds));
  }
}
