package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentormatching.result.Level;
import org.mentormatching.result.Level.Kind;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.Optimality.Status;

class SummaryTest {
  private static Optimality bounded(Kind kind, long value, long bound) {
    return new Optimality(Status.BOUNDED, new Level(kind, 0), value, bound);
  }

  @Test
  void gapIsInPerCentOfWhatTheLastLevelCounts() {
    assertThat(Summary.quality(bounded(Kind.FIT, 9_959, 10_000)))
        .isEqualTo("at most 0.5 % below the best possible, checked separately");
    assertThat(Summary.quality(bounded(Kind.WORTH, 29_000, 30_000)))
        .isEqualTo(
            "at most 3.4 % below the best possible total of fit and filled wishes, checked"
                + " separately");
  }
}
