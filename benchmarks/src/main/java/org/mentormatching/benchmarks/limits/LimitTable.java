package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.mentormatching.benchmarks.contest.ContestFault;

/** The results on all programmes as a Markdown table, and who was ahead how often. */
final class LimitTable {
  private static final int LARGE = 500;

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** How often this project was ahead of somebody. */
  private static final class Tally {
    private int better;
    private int equal;
    private int worse;
    private int largeNotBetter;
    private int large;

    void add(ProgrammeKey key, int comparison) {
      better += comparison > 0 ? 1 : 0;
      equal += comparison == 0 ? 1 : 0;
      worse += comparison < 0 ? 1 : 0;
      large += key.mentees() >= LARGE ? 1 : 0;
      largeNotBetter += key.mentees() >= LARGE && comparison <= 0 ? 1 : 0;
    }
  }

  /** The head of the table. */
  String head() {
    return """
        | programme | who | objective by levels | against this project | processor, s | within 1 % after, s |
        |---|---|---|---|---|---|
        """;
  }

  /**
   * The rows of a programme, its bound and what everybody found.
   *
   * @throws ContestFault if this project found different results in its runs
   */
  String rows(ProgrammeKey key, List<LimitLap> laps) {
    Levels levels = new Programme(key).model().levels();
    Map<String, List<LimitLap>> byName =
        laps.stream()
            .collect(
                Collectors.groupingBy(
                    LimitLap::contestant, LinkedHashMap::new, Collectors.toList()));
    LimitLap ours = median(byName.getOrDefault(Ours.NAME, List.of()));
    Outcome found = ours.outcome().orElseThrow();
    for (LimitLap lap : byName.getOrDefault(Ours.NAME, List.of())) {
      if (!lap.outcome().orElseThrow().equalsExactly(found)) {
        throw new ContestFault(key.heading() + ": this project's results differ from run to run");
      }
    }
    Outcome best =
        laps.stream()
            .flatMap(lap -> lap.outcome().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    StringBuilder rows = new StringBuilder();
    rows.append(
        row(
            key.heading(),
            "bound",
            figures(levels, ours.remarks().bound()),
            Gap.of(levels, found, ours.remarks().bound()).words(),
            "",
            ""));
    byName.forEach(
        (name, theirs) -> {
          LimitLap lap = median(theirs);
          rows.append(
              row(
                  "",
                  title(lap),
                  lap.outcome().map(it -> figures(levels, it.values())).orElse("nothing"),
                  name.equals(Ours.NAME)
                      ? ""
                      : lap.outcome().map(it -> it.against(found, levels)).orElse("–"),
                  seconds(lap.nanos()),
                  lap.nanosToWithinOnePercent(levels, best)
                      .map(LimitTable::seconds)
                      .orElse("never")));
          if (!name.equals(Ours.NAME)) {
            int comparison = lap.outcome().map(found::compareTo).orElse(1);
            tallies.computeIfAbsent(name, it -> new Tally()).add(key, comparison);
          }
        });
    return rows.toString();
  }

  private static String title(LimitLap lap) {
    String title = Contestants.named(lap.contestant()).title();
    if (lap.contestant().equals(Contestants.EXACT)) {
      return lap.remarks().isProven() ? "the optimum, proven" : "the best known, not proven";
    }
    return lap.remarks().isProven() ? title + ", proven" : title;
  }

  /** The lap in the middle, by what was found. */
  private static LimitLap median(List<LimitLap> laps) {
    List<LimitLap> sorted = new ArrayList<>(laps);
    sorted.sort(
        Comparator.comparing(
                (LimitLap lap) -> lap.outcome(), Comparator.comparing(LimitTable::orNothing))
            .thenComparing(LimitLap::nanos));
    return sorted.get(sorted.size() / 2);
  }

  private static Outcome orNothing(Optional<Outcome> outcome) {
    return outcome.orElseGet(() -> new Outcome(new long[] {Long.MIN_VALUE}, new long[0]));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
  }

  /** Values at each level as a cell. */
  static String figures(Levels levels, long[] values) {
    if (values.length != levels.count()) {
      return "none";
    }
    return LongStream.of(values)
        .mapToObj(value -> String.format(Locale.ROOT, "%,d", value))
        .collect(Collectors.joining(" · "));
  }

  /** Who was ahead how often, as sentences. */
  String summary() {
    StringBuilder text = new StringBuilder();
    tallies.forEach(
        (name, tally) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "- %s: this project better on %d, equal on %d, worse on %d; of %d with %d"
                        + " mentees or more not better on %d%n",
                    name.equals(Contestants.EXACT)
                        ? "the optimum or best known"
                        : Contestants.named(name).title(),
                    tally.better,
                    tally.equal,
                    tally.worse,
                    tally.large,
                    LARGE,
                    tally.largeNotBetter)));
    return text.toString();
  }
}
