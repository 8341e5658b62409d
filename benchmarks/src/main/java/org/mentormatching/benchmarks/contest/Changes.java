package org.mentormatching.benchmarks.contest;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.mentormatching.flow.Network;
import org.mentormatching.flow.Proof;
import org.mentormatching.flow.Solution;
import org.mentormatching.flow.SolvedNetwork;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How long a solve takes after one small change, beside a solve from nothing, in a warm virtual
 * machine.
 *
 * <p>Every change is made on the same solved network, its value is read, and it is undone. Ten of
 * each kind are then made one after another without being undone; after each the proof is checked,
 * and at the end the value is compared with a solve from nothing.
 *
 * <pre>
 *   java -XX:+UseSerialGC -jar benchmarks/target/benchmarks.jar changes
 * </pre>
 */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Times solving again after one small change beside solving from nothing.")
public final class Changes implements Callable<Integer> {
  private static final int SOLVES = 40;
  private static final int CHECKED = 10;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--mentees",
      defaultValue = "20000",
      description = "Number of mentees (default ${DEFAULT-VALUE}).")
  private int mentees;

  @Option(
      names = "--changes",
      defaultValue = "2000",
      description = "Changes of each kind (default ${DEFAULT-VALUE}).")
  private int changes;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Seed of instances and changes (default ${DEFAULT-VALUE}).")
  private long seed;

  /** Runs it; for the command line. */
  public static int execute(PrintWriter out, String... arguments) {
    return new CommandLine(new Changes()).setOut(out).execute(arguments);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Machine: " + Machine.description());
    try {
      for (Shape shape : Shape.ofSize(mentees)) {
        out.println();
        time(shape, out);
        out.flush();
      }
      return 0;
    } catch (ContestFault fault) {
      out.flush();
      spec.commandLine().getErr().println(fault.getMessage());
      return 1;
    }
  }

  private void time(Shape shape, PrintWriter out) {
    Network network = Ours.network(Instance.draw(shape, seed));
    Runnable solve = () -> Ours.kernel().solve(network, () -> false);
    repeat(SOLVES, solve);
    double whole = ProcessorClock.time(() -> repeat(SOLVES, solve)) / 1e6 / SOLVES;
    SolvedNetwork solved = SolvedNetwork.of(network, () -> false);
    int[] chosen = solved.chosen();
    out.println("### " + shape.heading());
    out.println();
    out.printf(Locale.ROOT, "From nothing: %.1f ms of processor time.%n%n", whole);
    out.println("| change | again, ms | as part of a whole solve |");
    out.println("|---|---|---|");
    for (Change change : Change.values()) {
      ask(solved, change, chosen, changes / 4);
      long nanos = ProcessorClock.time(() -> ask(solved, change, chosen, changes));
      double again = nanos / 1e6 / changes;
      String part = nanos == 0 ? "too small to measure" : "1/%.0f".formatted(whole / again);
      out.printf(Locale.ROOT, "| %s | %.3f | %s |%n", change.title(), again, part);
    }
    check(solved, chosen);
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  private void ask(SolvedNetwork solved, Change change, int[] chosen, int times) {
    Random random = new Random(seed);
    for (int i = 0; i < times; i++) {
      solved.mark();
      change.make(solved, chosen, random);
      solved.value();
      solved.restore();
    }
  }

  /** Makes changes of all kinds one after another and checks the result of each kind. */
  private void check(SolvedNetwork solved, int[] chosen) {
    Random random = new Random(seed);
    for (Change change : Change.values()) {
      int made = 0;
      while (made < CHECKED) {
        made += isMade(change, solved, chosen, random) ? 1 : 0;
      }
      Proof proof = solved.proof();
      Ours.certify(proof.network(), proof.solution());
      Solution anew = Ours.kernel().solve(proof.network(), () -> false);
      long[] value = anew.value();
      Arrays.setAll(value, level -> anew.value()[level] + proof.forcedValue()[level]);
      if (!Arrays.equals(value, solved.value())) {
        throw new ContestFault(
            "after \"%s\" the value is %s, anew %s"
                .formatted(
                    change.title(), Arrays.toString(solved.value()), Arrays.toString(value)));
      }
    }
  }

  /** Makes a change; none where forced pairs or a mentor without seats leave no room for it. */
  private static boolean isMade(Change change, SolvedNetwork solved, int[] chosen, Random random) {
    try {
      change.make(solved, chosen, random);
      return true;
    } catch (IllegalArgumentException noRoom) {
      return false;
    }
  }
}
