package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.Count;
import org.mentormatching.explain.Comparison.PairChange;

class ChangeTextTest {
  private static String fits(Optional<Integer> before, Optional<Integer> now) {
    return ChangeText.fits(
        new PairChange("M-1", before, now, new Count(1, 1), List.of(), List.of()));
  }

  @Test
  void fitsAreWholePointsUnlessThoseAreTheSame() {
    assertThat(fits(Optional.of(6_624), Optional.of(7_151))).isEqualTo("M-1 66 → 72");
    assertThat(fits(Optional.of(6_624), Optional.of(6_590))).isEqualTo("M-1 66.24 → 65.9");
    assertThat(fits(Optional.empty(), Optional.of(6_590))).isEqualTo("M-1 – → 66");
  }

  @Test
  void ofALongChainTheFirstBetweenAreNamed() {
    assertThat(ChangeText.chain(new Chain("E-1", List.of()))).isEqualTo("E-1");
    assertThat(ChangeText.chain(new Chain("E-1", List.of("E-2", "E-3", "E-4"))))
        .isEqualTo("E-1 (by way of E-2, E-3, E-4)");
    assertThat(ChangeText.chain(new Chain("E-1", List.of("E-2", "E-3", "E-4", "E-5"))))
        .isEqualTo("E-1 (by way of E-2, E-3 and 2 more)");
  }
}
