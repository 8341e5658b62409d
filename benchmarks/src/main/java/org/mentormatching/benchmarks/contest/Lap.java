package org.mentormatching.benchmarks.contest;

import java.util.Optional;

/**
 * One measured solve.
 *
 * @param contestant who
 * @param objective what the referee found the result to be worth
 * @param enterNanos processor time of putting the instance into the contestant's own input
 * @param solveNanos processor time of the solve
 * @param remark what else is to be known of the result; empty for most
 */
record Lap(
    String contestant, Objective objective, long enterNanos, long solveNanos, String remark) {
  private static final String MARK = "lap";

  /** The lap as a line that {@link #parse} reads. */
  String line() {
    return String.join(
        " ",
        MARK,
        contestant,
        Long.toString(objective.matched()),
        Long.toString(objective.fit()),
        Long.toString(enterNanos),
        Long.toString(solveNanos),
        remark);
  }

  /** The lap that a line says; none if the line is something else. */
  static Optional<Lap> parse(String line) {
    String[] words = line.split(" ", 7);
    if (words.length != 7 || !words[0].equals(MARK)) {
      return Optional.empty();
    }
    Objective objective = new Objective(Long.parseLong(words[2]), Long.parseLong(words[3]));
    return Optional.of(
        new Lap(words[1], objective, Long.parseLong(words[4]), Long.parseLong(words[5]), words[6]));
  }
}
