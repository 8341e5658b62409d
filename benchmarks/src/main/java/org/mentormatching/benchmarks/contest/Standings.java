package org.mentormatching.benchmarks.contest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.benchmarks.contest.Contestant.Claim;

/**
 * The results of all contestants on one instance, as a Markdown table.
 *
 * @param shape what the instance looks like
 * @param contestants who could take part, in the order of the table
 * @param warm laps after a warm-up
 * @param fresh first solves of fresh virtual machines
 * @param launched the same, compiling as with the launcher
 */
record Standings(
    Shape shape,
    List<Contestant> contestants,
    List<Lap> warm,
    List<Lap> fresh,
    List<Lap> launched) {
  Standings {
    contestants = List.copyOf(contestants);
    warm = List.copyOf(warm);
    fresh = List.copyOf(fresh);
    launched = List.copyOf(launched);
  }

  /**
   * Holds everybody to what they claim.
   *
   * @throws ContestFault if results that are claimed optimal differ or somebody beats them
   */
  void check() {
    Objective best = best();
    for (Contestant contestant : contestants) {
      for (Lap lap : lapsOf(contestant)) {
        boolean wrong =
            contestant.claim() == Claim.OPTIMAL
                ? !lap.objective().equals(best)
                : lap.objective().compareTo(best) > 0;
        if (wrong) {
          throw new ContestFault(
              "%s: %s found %s and the best claimed to be optimal is %s"
                  .formatted(shape.heading(), contestant.name(), lap.objective(), best));
        }
      }
    }
  }

  private List<Lap> lapsOf(Contestant contestant) {
    return Stream.of(warm, fresh, launched)
        .flatMap(List::stream)
        .filter(lap -> lap.contestant().equals(contestant.name()))
        .toList();
  }

  private Objective best() {
    return contestants.stream()
        .filter(contestant -> contestant.claim() == Claim.OPTIMAL)
        .flatMap(contestant -> lapsOf(contestant).stream())
        .map(Lap::objective)
        .max(Objective::compareTo)
        .orElseThrow(() -> new ContestFault(shape.heading() + ": nobody claims to be optimal"));
  }

  /** The table. */
  String markdown() {
    Objective best = best();
    StringBuilder table = new StringBuilder();
    line(table, "### " + shape.heading());
    line(table, "");
    line(
        table,
        String.format(
            Locale.ROOT,
            "The optimum: %,d of %,d mentees matched, mean fit %.2f of 100.",
            best.matched(),
            shape.mentees(),
            best.matched() == 0 ? 0 : best.fit() / 100.0 / best.matched()));
    line(table, "");
    line(
        table,
        "| contestant | objective | warm, s | ratio to ours | input, s"
            + " | fresh, s | ratio to ours | fresh input, s | ratio with input"
            + " | as launched, s | ratio to ours | input as launched, s | ratio with input |");
    line(table, "|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (Contestant contestant : contestants) {
      List<Lap> laps = lapsOf(contestant);
      if (!laps.isEmpty()) {
        line(
            table,
            String.join(
                " | ",
                "| " + contestant.title(),
                worst(laps).against(best) + remark(laps),
                seconds(warm, contestant, Lap::solveNanos),
                ratio(warm, contestant, Lap::solveNanos),
                seconds(warm, contestant, Lap::enterNanos),
                firstSolve(fresh, contestant),
                firstSolve(launched, contestant) + " |"));
      }
    }
    return table.toString();
  }

  /** Four cells: the solve, putting the instance in, and the ratios without and with the latter. */
  private static String firstSolve(List<Lap> laps, Contestant contestant) {
    return String.join(
        " | ",
        seconds(laps, contestant, Lap::solveNanos),
        ratio(laps, contestant, Lap::solveNanos),
        seconds(laps, contestant, Lap::enterNanos),
        ratio(laps, contestant, lap -> lap.enterNanos() + lap.solveNanos()));
  }

  private static void line(StringBuilder table, String text) {
    table.append(text).append('\n');
  }

  /** What else is to be known of these results. */
  private static String remark(List<Lap> laps) {
    return laps.stream()
        .map(Lap::remark)
        .filter(remark -> !remark.isEmpty())
        .distinct()
        .map(remark -> ", " + remark)
        .collect(Collectors.joining());
  }

  private static Objective worst(List<Lap> laps) {
    return laps.stream().map(Lap::objective).min(Objective::compareTo).orElseThrow();
  }

  private static Optional<Double> median(
      List<Lap> laps, String contestant, ToLongFunction<Lap> nanos) {
    long[] sorted =
        laps.stream()
            .filter(lap -> lap.contestant().equals(contestant))
            .mapToLong(nanos)
            .sorted()
            .toArray();
    return sorted.length == 0
        ? Optional.empty()
        : Optional.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e9);
  }

  private static String seconds(List<Lap> laps, Contestant contestant, ToLongFunction<Lap> nanos) {
    return median(laps, contestant.name(), nanos)
        .map(s -> s < 0.001 ? "< 0.01" : String.format(Locale.ROOT, s < 1 ? "%.3f" : "%.2f", s))
        .orElse("–");
  }

  private static String ratio(List<Lap> laps, Contestant contestant, ToLongFunction<Lap> nanos) {
    Optional<Double> ours = median(laps, Contestants.OURS, nanos).filter(s -> s > 0);
    Optional<Double> theirs = median(laps, contestant.name(), nanos);
    return ours.isEmpty() || theirs.isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%.1f", theirs.get() / ours.get());
  }
}
