package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.Frontier.Point;
import org.mentormatching.result.Frontier.Scope;

class FrontierTextTest {
  private static final Point POINT = new Point(3_300, 4, 4, 20_000);

  private static List<String> lines(Scope scope) {
    return FrontierText.of(Optional.of(new Frontier(scope, POINT, List.of(POINT))), "");
  }

  @Test
  void rowsThatLeaveLimitsAsideAreNotCalledPossible() {
    assertThat(lines(Scope.EXACT)).anyMatch(line -> line.startsWith("  possible "));
    assertThat(lines(Scope.LIMITS_LEFT_ASIDE))
        .anyMatch(line -> line.startsWith("  without limits "))
        .noneMatch(line -> line.startsWith("  possible "))
        .anyMatch(line -> line.contains("a row may not be had as it stands"));
  }

  @Test
  void saysWhatARowLacksThatHasMoreFitThanTheOneAbove() {
    Point above = new Point(5_000, 4, 4, 35_000);
    Point more = new Point(10_000, 4, 4, 40_000);
    String why = "A row with more points of fit than one above it has less of what goes before fit";

    assertThat(lines(List.of(above, more))).anyMatch(line -> line.contains(why));
    assertThat(lines(List.of(more, above))).noneMatch(line -> line.contains(why));
  }

  private static List<String> lines(List<Point> points) {
    return FrontierText.of(Optional.of(new Frontier(Scope.EXACT, POINT, points)), "");
  }
}
