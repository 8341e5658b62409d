package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.result.Level;
import org.mentormatching.result.LimitConflict;

class ConflictWordsTest {
  private static final Level FIRST = new Level(Level.Kind.MENTORS, 1);

  @Test
  void saysThatItIsNotKnownWhichOfTheLimitsOfALargeProgrammeCost() {
    LimitConflict all = new LimitConflict(List.of("hours", "at-most"), FIRST, 12, 9, 9, false);

    assertThat(ConflictWords.of(List.of(all)))
        .containsExactly(
            "hours with at most, all or some of them (the programme is too large to try): without"
                + " any limit 3 more of the mentees could have a mentor");
  }

  @Test
  void saysThatAnyOneOfTheFewestLimitsCouldGo() {
    LimitConflict both = new LimitConflict(List.of("hours", "at-most"), FIRST, 12, 9, 9, true);

    assertThat(ConflictWords.of(List.of(both)))
        .containsExactly(
            "hours with at most: without any one of them 3 more of the mentees could have a mentor");
  }
}
