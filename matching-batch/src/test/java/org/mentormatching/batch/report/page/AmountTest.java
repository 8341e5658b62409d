package org.mentormatching.batch.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmountTest {
  @Test
  void showsNobodyAndManyAndWithholdsFew() {
    assertThat(IntStream.of(0, 1, 4, 5).mapToObj(Amount::large).map(Amount::shown))
        .containsExactly("0", "few", "few", "5");
  }

  @Test
  void withholdsAnotherNumberWhereTheSumWouldTell() {
    assertThat(Amount.withoutSmall(List.of(4L, 42L, 12L, 0L)).stream().map(Amount::shown))
        .containsExactly("few", "40", "withheld", "0");
    assertThat(Amount.withoutSmall(List.of(2L, 39L, 12L, 0L)).stream().map(Amount::shown))
        .containsExactly("few", "40", "10", "0");
  }

  @Test
  void leavesOpenWhoIsNobodyOrWithholdsAllWhereTheSumOfFewTells() {
    assertThat(Amount.withoutSmall(List.of(4L, 4L, 0L)).stream().map(Amount::shown))
        .containsExactly("few", "few", "few");
    assertThat(Amount.withoutSmall(List.of(4L, 4L)).stream().map(Amount::shown))
        .containsExactly("withheld", "withheld");
  }

  @Test
  void roundsWhereNothingIsSmall() {
    assertThat(Amount.withoutSmall(List.of(5L, 0L, 12L)).stream().map(Amount::shown))
        .containsExactly("5", "0", "10");
  }
}
