package org.mentormatching.benchmarks.limits;

import java.util.Optional;
import org.mentormatching.benchmarks.contest.ContestFault;

/**
 * One lap in this virtual machine: the contestant first solves a programme of a dozen people, so
 * that what it needs is loaded, then the programme, for which the clock runs.
 */
final class LimitHeat {
  private static final long FIRST_NANOS = 500_000_000;

  private LimitHeat() {}

  /** Runs a lap as a process of its own, and prints it: programme, contestant, budget. */
  public static void main(String[] arguments) {
    try {
      Contestant contestant = Contestants.named(arguments[1]);
      contestant.load();
      ProgrammeKey key = ProgrammeKey.parse(arguments[0]);
      lap(
          contestant,
          new Programme(new ProgrammeKey(key.theme(), key.strictness(), 12, 6, 1)),
          FIRST_NANOS);
      System.gc();
      LimitLap lap = lap(contestant, new Programme(key), Long.parseLong(arguments[2]));
      lap.lines().forEach(System.out::println);
    } catch (ContestFault fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  /**
   * A lap.
   *
   * @throws ContestFault if what was found is not allowed
   */
  static LimitLap lap(Contestant contestant, Programme programme, long nanos) {
    Contestant.Entry entry = contestant.enter(programme);
    Budget budget = new Budget(nanos);
    Optional<int[]> chosen = entry.solve(budget);
    long used = budget.used();
    Optional<Outcome> outcome =
        chosen.map(pairs -> Recount.of(contestant.name(), programme.model(), pairs));
    return new LimitLap(contestant.name(), used, outcome, entry.remarks(), budget.moments());
  }
}
