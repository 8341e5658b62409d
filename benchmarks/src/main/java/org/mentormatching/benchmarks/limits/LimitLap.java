package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.mentormatching.benchmarks.limits.Budget.Moment;
import org.mentormatching.benchmarks.limits.Contestant.Remarks;

/**
 * One solve of one programme by one contestant, as it was recounted.
 *
 * @param contestant who
 * @param nanos processor time that it took
 * @param outcome what it found; empty if nothing that is allowed
 * @param remarks what it says itself
 * @param moments when it found something better
 */
record LimitLap(
    String contestant,
    long nanos,
    Optional<Outcome> outcome,
    Remarks remarks,
    List<Moment> moments) {
  private static final String LAP = "lap";
  private static final String MOMENT = "moment";
  private static final String NOTHING = "-";

  LimitLap {
    moments = List.copyOf(moments);
  }

  /** As lines that {@link #parse} reads. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            "\t",
            LAP,
            contestant,
            Long.toString(nanos),
            outcome.map(found -> numbers(found.values())).orElse(NOTHING),
            outcome.map(found -> numbers(found.excess())).orElse(NOTHING),
            numbers(remarks.bound()),
            Boolean.toString(remarks.isProven()),
            remarks.words()));
    for (Moment moment : moments) {
      lines.add(String.join("\t", MOMENT, numbers(moment.nanos(), moment.packed(), moment.fit())));
    }
    return lines;
  }

  /** The lap that lines say; lines of other kinds are passed over. */
  static Optional<LimitLap> parse(List<String> lines) {
    Optional<LimitLap> lap = Optional.empty();
    List<Moment> moments = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(LAP)) {
        Optional<Outcome> outcome =
            cells[3].equals(NOTHING)
                ? Optional.empty()
                : Optional.of(new Outcome(numbers(cells[3]), numbers(cells[4])));
        Remarks remarks = new Remarks(numbers(cells[5]), Boolean.parseBoolean(cells[6]), cells[7]);
        lap =
            Optional.of(
                new LimitLap(cells[1], Long.parseLong(cells[2]), outcome, remarks, List.of()));
      } else if (cells[0].equals(MOMENT)) {
        long[] numbers = numbers(cells[1]);
        moments.add(new Moment(numbers[0], numbers[1], numbers[2]));
      }
    }
    return lap.map(it -> new LimitLap(it.contestant, it.nanos, it.outcome, it.remarks, moments));
  }

  private static String numbers(long... numbers) {
    return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
  }

  private static long[] numbers(String text) {
    return text.isEmpty()
        ? new long[0]
        : Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }

  /** Processor time until every level had 99 % of the best; empty if it never had. */
  Optional<Long> nanosToWithinOnePercent(Levels levels, Outcome best) {
    return moments.stream()
        .filter(
            moment ->
                new Outcome(levels.unpack(moment.packed(), moment.fit()), new long[0])
                    .isWithinOnePercentOf(best))
        .map(Moment::nanos)
        .findFirst();
  }
}
