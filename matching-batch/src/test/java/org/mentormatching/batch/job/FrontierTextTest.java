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
}
