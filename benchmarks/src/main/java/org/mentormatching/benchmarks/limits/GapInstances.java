package org.mentormatching.benchmarks.limits;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.mentormatching.benchmarks.limits.Programme.Strictness;

/**
 * This project's match on instances of the generalised assignment problem beside the best that
 * CP-SAT finds in a longer time.
 */
final class GapInstances {
  private final LimitProcess process;
  private final long nanos;
  private final long seed;

  /**
   * Instances.
   *
   * @param nanos processor time that CP-SAT gets for each
   */
  GapInstances(LimitProcess process, long nanos, long seed) {
    this.process = process;
    this.nanos = nanos;
    this.seed = seed;
  }

  /** Solves instances of some themes and sizes, such as {@code 100x5}, and prints the table. */
  void run(List<Theme> themes, List<String> sizes, PrintWriter out) {
    out.println(
        "| type | mentees × mentors | objective by levels | gap to the bound | processor, s"
            + " | CP-SAT's best | this project against it | processor, s |");
    out.println("|---|---|---|---|---|---|---|---|");
    for (Theme theme : themes) {
      for (String size : sizes) {
        String[] counts = size.split("x", -1);
        int mentees = Integer.parseInt(counts[0]);
        int mentors = Integer.parseInt(counts[1]);
        out.println(row(new ProgrammeKey(theme, Strictness.HARD, mentees, mentors, seed)));
        out.flush();
      }
    }
  }

  private String row(ProgrammeKey key) {
    LimitLap ours = process.run(key, Ours.NAME, Budget.UNLIMITED);
    LimitLap best = process.run(key, "cp-sat-8", nanos);
    Levels levels = new Programme(key).model().levels();
    Outcome found = ours.outcome().orElseThrow();
    return String.format(
        Locale.ROOT,
        "| %s | %d × %d | %s | %s | %.2f | %s%s | %s | %.0f |",
        key.theme().word(),
        key.mentees(),
        key.mentors(),
        LimitTable.figures(levels, found.values()),
        Gap.of(levels, found, ours.remarks().bound()).words(),
        ours.nanos() / 1e9,
        best.outcome().map(it -> LimitTable.figures(levels, it.values())).orElse("nothing"),
        best.remarks().isProven() ? ", proven" : "",
        best.outcome().map(it -> found.against(it, levels)).orElse("–"),
        best.nanos() / 1e9);
  }
}
