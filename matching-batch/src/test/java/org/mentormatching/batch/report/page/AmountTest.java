package org.mentormatching.batch.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmountTest {
  @Test
  void showsNobodyAndManyAndWithholdsFew() {
    assertThat(IntStream.of(0, 1, 4, 5).mapToObj(Amount::large).map(Amount::shown))
        .containsExactly("0", "<5", "<5", "5");
  }

  @Test
  void withholdsAnotherNumberSoThatTheSumDoesNotTell() {
    assertThat(Amount.withoutSmall(List.of(3L, 40L, 12L, 0L)).stream().map(Amount::shown))
        .containsExactly("<5", "40", "withheld", "0");
  }

  @Test
  void showsEverythingWhereNothingIsSmall() {
    assertThat(Amount.withoutSmall(List.of(5L, 0L, 12L)).stream().map(Amount::shown))
        .containsExactly("5", "0", "12");
  }

  @Test
  void everySmallNumberMayStillBeAnything() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      List<Long> numbers = new ArrayList<>(List.of(1_000L, 2_000L, 3_000L));
      for (int i = random.nextInt(12); i >= 0; i--) {
        numbers.add((long) random.nextInt(random.nextBoolean() ? 6 : 60));
      }
      List<Amount> amounts = Amount.withoutSmall(numbers);
      long small = amounts.stream().filter(amount -> amount.shown().equals("<5")).count();
      long withheld = amounts.stream().filter(amount -> amount.shown().equals("withheld")).count();
      long hidden =
          IntStream.range(0, numbers.size())
              .filter(i -> !amounts.get(i).isKnown())
              .mapToLong(numbers::get)
              .sum();

      if (small == 0) {
        assertThat(withheld).isZero();
      } else {
        long leastOfAllButOne = small - 1 + withheld * Amount.FEWEST;
        assertThat(withheld).as("%s", numbers).isPositive();
        assertThat(hidden - (Amount.FEWEST - 1))
            .as("%s", numbers)
            .isGreaterThanOrEqualTo(leastOfAllButOne);
      }
    }
  }
}
