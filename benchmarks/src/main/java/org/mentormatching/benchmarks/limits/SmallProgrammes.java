package org.mentormatching.benchmarks.limits;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.mentormatching.benchmarks.contest.ContestFault;
import org.mentormatching.benchmarks.limits.Programme.Strictness;

/**
 * How many of many small programmes this project solves to the optimum that CP-SAT proves: 20 to 60
 * mentees, every theme hard and soft in turns. All are solved in this virtual machine.
 */
final class SmallProgrammes {
  private static final int FEWEST = 20;
  private static final int MOST = 60;
  private static final int STEP = 7;

  private final Contestant ours = new Ours();
  private final Contestant exact = Contestants.named(Contestants.EXACT);
  private final List<Theme> themes;
  private final long exactNanos;
  private final long seed;

  private final TreeMap<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /**
   * Programmes.
   *
   * @param exactNanos processor time that CP-SAT gets for each
   * @param seed of the first; each has the next
   */
  SmallProgrammes(List<Theme> themes, long exactNanos, long seed) {
    this.themes = List.copyOf(themes);
    this.exactNanos = exactNanos;
    this.seed = seed;
  }

  /** The programme of a number from 0. */
  ProgrammeKey key(int number) {
    int mentees = FEWEST + number * STEP % (MOST - FEWEST + 1);
    Strictness[] strict = Strictness.values();
    return new ProgrammeKey(
        themes.get(number % themes.size()),
        strict[number / themes.size() % strict.length],
        mentees,
        mentees * 3 / 10,
        seed + number);
  }

  /**
   * Solves so many and prints how many were optimal, and which were not.
   *
   * @throws ContestFault if a result is not allowed or better than a proven optimum
   */
  void run(int programmes, PrintWriter out) {
    exact.load();
    for (int number = 0; number < programmes; number++) {
      compare(key(number));
    }
    out.println("| limits | programmes | proven by CP-SAT | of these optimal |");
    out.println("|---|---|---|---|");
    int[] all = new int[3];
    counts.forEach(
        (name, count) -> {
          out.println(row(name, count));
          for (int i = 0; i < all.length; i++) {
            all[i] += count[i];
          }
        });
    out.println(row("all", all));
    out.println();
    out.printf(
        Locale.ROOT,
        "Optimal: %.1f %% of those proven.%n",
        all[1] == 0 ? 0 : 100.0 * all[2] / all[1]);
    misses.forEach(miss -> out.println("- " + miss));
    out.flush();
  }

  private static String row(String name, int[] count) {
    return "| %s | %d | %d | %d |".formatted(name, count[0], count[1], count[2]);
  }

  private void compare(ProgrammeKey key) {
    Programme programme = new Programme(key);
    LimitLap mine = LimitHeat.lap(ours, programme, Budget.UNLIMITED);
    LimitLap best = LimitHeat.lap(exact, programme, exactNanos);
    Outcome found = mine.outcome().orElseThrow();
    int[] count =
        counts.computeIfAbsent(
            key.theme().word() + ", " + key.strictness().name().toLowerCase(Locale.ROOT),
            name -> new int[3]);
    count[0]++;
    if (best.outcome().isEmpty()) {
      return;
    }
    Outcome known = best.outcome().get();
    int comparison = found.compareTo(known);
    if (best.remarks().isProven()) {
      if (comparison > 0) {
        throw new ContestFault(key.heading() + ": better than the optimum that CP-SAT proves");
      }
      count[1]++;
      count[2] += comparison == 0 ? 1 : 0;
    }
    if (comparison < 0) {
      misses.add(
          "%s: %s, %s%s"
              .formatted(
                  key.word(),
                  found.words(),
                  found.against(known, programme.model().levels()),
                  best.remarks().isProven() ? "" : " (not proven)"));
    }
  }
}
