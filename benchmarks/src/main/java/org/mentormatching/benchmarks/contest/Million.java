package org.mentormatching.benchmarks.contest;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mentormatching.benchmarks.contest.Shape.Seats;
import org.mentormatching.benchmarks.contest.Shape.Ties;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Solution;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The kernel alone at the largest size, 1,000,000 × 250,000 with 64 candidates each: the first
 * solve of a fresh virtual machine, its proof checked, its memory reported.
 *
 * <pre>
 *   java -jar benchmarks/target/benchmarks.jar million
 * </pre>
 */
@Command(
    name = "million",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Solves 1,000,000 x 250,000 once, checks the proof, and prints time and memory.")
public final class Million implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--mentees",
      defaultValue = "1000000",
      description = "Number of mentees (default ${DEFAULT-VALUE}).")
  private int mentees;

  @Option(
      names = "--seats",
      defaultValue = "TIGHT",
      description =
          "Seats for 90 %% or 110 %%: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private Seats seats = Seats.TIGHT;

  @Option(
      names = "--ties",
      defaultValue = "FEW",
      description = "Equal fits: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private Ties ties = Ties.FEW;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Seed of the instance (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--heap",
      defaultValue = "7g",
      description = "Heap of the virtual machine (default ${DEFAULT-VALUE}).")
  private String heap = "";

  /** Runs it; for the command line. */
  public static int execute(PrintWriter out, String... arguments) {
    return new CommandLine(new Million())
        .setOut(out)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() {
    Shape shape =
        Shape.ofSize(mentees).stream()
            .filter(kind -> kind.seats() == seats && kind.ties() == ties)
            .findFirst()
            .orElseThrow();
    HeatProcess process = new HeatProcess(heap, Compiling.USUAL);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Machine: " + Machine.description() + "\\");
    out.println("Virtual machine: " + String.join(" ", process.options()));
    out.println();
    out.println("### " + shape.heading());
    out.println();
    out.flush();
    return process.run(
        Million.class,
        List.of(shape.word(), Long.toString(seed)),
        line -> {
          out.println(line);
          out.flush();
        });
  }

  /** Solves one instance in this virtual machine and prints the figures. */
  public static void main(String[] arguments) {
    Shape shape = Shape.parse(arguments[0]);
    System.out.println("| | wall, s | processor, s |\n|---|---|---|");
    Phases phases = new Phases();
    Network network = Ours.network(Instance.draw(shape, Long.parseLong(arguments[1])));
    phases.end("draw");
    Solution solution = Ours.kernel().solve(network, () -> false);
    phases.end("solve");
    String memory = Machine.peakMemory();
    try {
      Ours.certify(network, solution);
    } catch (ContestFault fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    }
    phases.end("check the proof");
    System.out.printf(
        Locale.ROOT,
        "%nProven: %,d matched, total fit %,d. Memory up to the end of the solve: %s; up to the end of the check: %s.%n",
        solution.value()[0],
        solution.value()[1],
        memory,
        Machine.peakMemory());
  }

  /** Prints how long each phase took. */
  private static final class Phases {
    private long wall = System.nanoTime();
    private long processor = ProcessorClock.now();

    void end(String phase) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f |%n",
          phase,
          (System.nanoTime() - wall) / 1e9,
          (ProcessorClock.now() - processor) / 1e9);
      System.gc();
      wall = System.nanoTime();
      processor = ProcessorClock.now();
    }
  }
}
