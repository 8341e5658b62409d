package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.Frontier.Point;
import org.mentormatching.result.Frontier.Scope;

/** What a higher lowest fit costs, as a terminal shows it. */
final class FrontierText {
  private FrontierText() {}

  /**
   * The lines, with an empty one before.
   *
   * @param frontier none if it was not worked out
   * @param whyNot a sentence that says why it was not
   */
  static List<String> of(Optional<Frontier> frontier, String whyNot) {
    List<String> lines = new ArrayList<>(List.of("", "What a higher lowest fit costs"));
    if (frontier.isEmpty()) {
      lines.add("  " + whyNot);
    } else if (frontier.get().points().isEmpty()) {
      lines.add("  Nothing to say: no new pair is possible.");
    } else {
      lines.addAll(table(frontier.get()));
    }
    return lines;
  }

  private static List<String> table(Frontier frontier) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          "", "lowest fit", "with a mentor", "new pairs", "their mean fit", "their points of fit"
        });
    rows.add(row("this proposal", frontier.result()));
    boolean isAside = frontier.scope() == Scope.LIMITS_LEFT_ASIDE;
    String possible = isAside ? "without limits" : "possible";
    frontier.points().forEach(point -> rows.add(row(possible, point)));
    List<String> lines = new ArrayList<>(AlignedRows.of(rows));
    lines.add(
        "  Pairs and fit are of new pairs alone: ongoing and pinned ones stay whatever their fit, and a pin"
            + " below minimum_fit needs an override.");
    if (isAside) {
      lines.add(
          "  \"without limits\" leaves limits aside: a row may not be had as it stands, and under limits a"
              + " lowest fit may cost more.");
    }
    if (fitRises(frontier.points())) {
      lines.add(
          "  A row with more points of fit than one above it has less of what goes before fit: mentees with a"
              + " mentor, urgent and waiting ones first, what lower limits ask for, or pairs kept.");
    }
    lines.add("  To ask for a lowest fit, set minimum_fit in program.yaml.");
    return lines;
  }

  /** Whether total fit is greater somewhere than it is with a lower floor. */
  private static boolean fitRises(List<Point> points) {
    return IntStream.range(1, points.size())
        .anyMatch(i -> points.get(i).totalFit() > points.get(i - 1).totalFit());
  }

  private static String[] row(String what, Point point) {
    return new String[] {
      what,
      point.newPairs() == 0 ? "" : ChangeWords.points(point.leastFit()),
      Integer.toString(point.mentees()),
      Integer.toString(point.newPairs()),
      point.newPairs() == 0 ? "" : ChangeWords.points(mean(point)),
      ChangeWords.points(point.totalFit())
    };
  }

  /** The mean fit in ten-thousandths, half rounded up. */
  private static long mean(Point point) {
    return (2 * point.totalFit() + point.newPairs()) / (2L * point.newPairs());
  }
}
