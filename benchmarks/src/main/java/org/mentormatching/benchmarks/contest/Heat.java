package org.mentormatching.benchmarks.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mentormatching.benchmarks.contest.Contestant.Entry;
import org.mentormatching.benchmarks.contest.Contestant.Pace;

/**
 * Runs a {@link HeatPlan} in this virtual machine: the contestants take turns, lap by lap, and
 * every result is judged.
 *
 * <p>A solve that is short against the ticks of the {@link ProcessorClock} is measured several
 * times over in one lap, which tells the mean.
 */
final class Heat {
  private static final long SHORT_NANOS = 250_000_000;

  /** The most pairs that the entries of one lap hold together. */
  private static final long MOST_PAIRS = 10_000_000;

  private final HeatPlan plan;
  private final Instance instance;
  private final Consumer<Lap> result;
  private final Map<Contestant, Integer> solvesPerLap = new LinkedHashMap<>();

  private Heat(HeatPlan plan, Consumer<Lap> result) {
    this.plan = plan;
    this.result = result;
    instance = Instance.draw(plan.shape(), plan.seed());
  }

  /**
   * Runs a heat.
   *
   * @param result gets every measured lap
   * @throws ContestFault if a result is not allowed or a contestant cannot run
   */
  static void run(HeatPlan plan, Consumer<Lap> result) {
    List<Contestant> contestants = Contestants.named(plan.contestants(), plan.time());
    for (Contestant contestant : contestants) {
      Contestants.obstacle(contestant)
          .ifPresent(
              obstacle -> {
                throw new ContestFault(contestant.name() + " does not load here: " + obstacle);
              });
    }
    new Heat(plan, result).run(contestants);
  }

  /** Runs a heat as a process of its own, and prints its laps. */
  public static void main(String[] arguments) {
    try {
      run(HeatPlan.parse(List.of(arguments)), lap -> System.out.println(lap.line()));
    } catch (ContestFault fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    }
  }

  private void run(List<Contestant> contestants) {
    contestants.forEach(contestant -> solvesPerLap.put(contestant, warmUp(contestant)));
    for (int lap = 0; lap < plan.laps(); lap++) {
      for (Contestant contestant : contestants) {
        if (lap == 0 || contestant.pace() == Pace.OWN) {
          result.accept(lap(contestant, solvesPerLap.getOrDefault(contestant, 1)));
        }
      }
    }
  }

  /** Warms up and says how many solves make a lap that is long enough to be measured. */
  private int warmUp(Contestant contestant) {
    long left = contestant.pace() == Pace.OWN ? plan.warmUp().toNanos() : 0;
    int solves = 1;
    while (left > 0) {
      Lap lap = lap(contestant, solves);
      left -= Math.max(1, lap.solveNanos() * solves);
      solves = solvesPerLap(lap.solveNanos());
    }
    return solves;
  }

  private int solvesPerLap(long solveNanos) {
    long wanted = SHORT_NANOS / Math.max(1, solveNanos) + 1;
    return (int) Math.max(1, Math.min(wanted, MOST_PAIRS / instance.pairs()));
  }

  private Lap lap(Contestant contestant, int solves) {
    List<Entry> entries = new ArrayList<>();
    long enter =
        ProcessorClock.time(
            () -> {
              for (int i = 0; i < solves; i++) {
                entries.add(contestant.enter(instance));
              }
            });
    System.gc();
    long solve = ProcessorClock.time(() -> entries.forEach(Entry::solve));
    List<Objective> objectives =
        entries.stream()
            .map(entry -> Referee.judge(contestant.name(), instance, entry.assignment()))
            .distinct()
            .toList();
    if (objectives.size() > 1) {
      throw new ContestFault(contestant.name() + " found different results: " + objectives);
    }
    return new Lap(
        contestant.name(),
        objectives.get(0),
        enter / solves,
        solve / solves,
        entries.get(0).remark());
  }
}
