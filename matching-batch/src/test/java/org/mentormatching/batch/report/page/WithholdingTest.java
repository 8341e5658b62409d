package org.mentormatching.batch.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whoever knows the sum of a table exactly learns of no small number. */
class WithholdingTest {
  /** What a reader must think possible of a number. */
  private record Range(long least, long most) {}

  private static Range range(Amount amount, long leastSmall) {
    if (amount.equals(Amount.FEW)) {
      return new Range(leastSmall, Amount.FEWEST - 1);
    }
    if (amount.equals(Amount.WITHHELD)) {
      return new Range(Amount.FEWEST, Long.MAX_VALUE / 1_000);
    }
    return amount.value() == 0
        ? new Range(0, 0)
        : new Range(
            LongStream.rangeClosed(Amount.FEWEST, amount.value() + Amount.FEWEST)
                .filter(value -> Amount.about(value).equals(amount))
                .min()
                .orElseThrow(),
            LongStream.rangeClosed(Amount.FEWEST, amount.value() + Amount.FEWEST)
                .filter(value -> Amount.about(value).equals(amount))
                .max()
                .orElseThrow());
  }

  /** What the sum leaves possible of one number beside the others. */
  private static Range given(long sum, List<Amount> amounts, int place, long leastSmall) {
    long least = sum;
    long most = sum;
    for (int i = 0; i < amounts.size(); i++) {
      if (i != place) {
        Range other = range(amounts.get(i), leastSmall);
        least -= other.most();
        most -= other.least();
      }
    }
    Range own = range(amounts.get(place), leastSmall);
    return new Range(Math.max(own.least(), least), Math.min(own.most(), most));
  }

  @Test
  void everySmallNumberMayStillBeAnything() {
    Random random = new Random(1);
    int told = 0;
    for (int round = 0; round < 20_000; round++) {
      List<Long> numbers = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        numbers.add((long) random.nextInt(random.nextBoolean() ? 6 : 60));
      }
      long sum = numbers.stream().mapToLong(Long::longValue).sum();
      List<Amount> amounts = Amount.withoutSmall(numbers);

      assertThat(amounts).hasSameSizeAs(numbers);
      if (amounts.stream().allMatch(Amount.WITHHELD::equals)) {
        assertThat(numbers).as("all withheld").anyMatch(Amount::isSmall);
        continue;
      }
      told++;
      boolean isNobodyShown = true;
      for (int i = 0; i < numbers.size(); i++) {
        isNobodyShown &= numbers.get(i) > 0 || amounts.get(i).isKnown();
      }
      int leastSmall = isNobodyShown ? 1 : 0;
      for (int i = 0; i < amounts.size(); i++) {
        if (amounts.get(i).equals(Amount.FEW)) {
          assertThat(given(sum, amounts, i, leastSmall))
              .as("%s shown as %s", numbers, amounts)
              .satisfies(
                  range -> {
                    assertThat(range.least()).isLessThanOrEqualTo(1);
                    assertThat(range.most()).isEqualTo(Amount.FEWEST - 1L);
                  });
        } else if (amounts.get(i).equals(Amount.WITHHELD)) {
          Range range = given(sum, amounts, i, leastSmall);
          assertThat(range.most() - range.least())
              .as("%s shown as %s", numbers, amounts)
              .isGreaterThanOrEqualTo(Amount.FEWEST - 2L);
        } else {
          assertThat(Amount.isSmall(numbers.get(i))).isFalse();
        }
      }
    }
    assertThat(told).isGreaterThan(17_000);
  }

  @Test
  void neitherRowsNorColumnsAddUpToASmallNumber() {
    Random random = new Random(2);
    for (int round = 0; round < 5_000; round++) {
      int columns = 2 + random.nextInt(3);
      List<Long> numbers = new ArrayList<>();
      for (int i = columns * (1 + random.nextInt(5)); i > 0; i--) {
        numbers.add((long) random.nextInt(random.nextBoolean() ? 6 : 60));
      }
      List<Amount> amounts = Amount.withoutSmall(numbers);

      for (int first = 0; first < columns; first++) {
        long shown = 0;
        boolean isWhole = true;
        for (int i = first; i < numbers.size(); i += columns) {
          shown += amounts.get(i).value();
          isWhole &= amounts.get(i).isKnown();
        }
        assertThat(isWhole && shown % Amount.FEWEST != 0).as("%s", amounts).isFalse();
      }
    }
  }

  /** What the wishes of few may be has no end, so that each number is looked at beside them. */
  @Test
  void wishesOfFewPeopleMayBeAnythingBesideTheirSum() {
    Random random = new Random(3);
    int few = 0;
    for (int round = 0; round < 20_000; round++) {
      List<Long> people = new ArrayList<>();
      List<Long> wishes = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        people.add((long) random.nextInt(random.nextBoolean() ? 6 : 40));
        wishes.add(people.get(people.size() - 1) * (1 + random.nextInt(4)));
      }
      long sum = wishes.stream().mapToLong(Long::longValue).sum();
      List<Amount> amounts = Amount.withoutSmall(wishes, people);

      boolean isNobodyShown = true;
      for (int i = 0; i < people.size(); i++) {
        isNobodyShown &= people.get(i) > 0 || amounts.get(i).isKnown();
        assertThat(amounts.get(i).isKnown() && Amount.isSmall(people.get(i)))
            .as("%s of %s shown as %s", wishes, people, amounts)
            .isFalse();
      }
      if (amounts.stream().allMatch(Amount.WITHHELD::equals)) {
        continue;
      }
      for (int i = 0; i < amounts.size(); i++) {
        if (amounts.get(i).equals(Amount.FEW)) {
          few++;
          Range may = givenOfWishes(sum, amounts, i, isNobodyShown ? 1 : 0);
          assertThat(may.least())
              .as("%s of %s shown as %s", wishes, people, amounts)
              .isLessThanOrEqualTo(1);
          assertThat(may.most()).isGreaterThanOrEqualTo(Amount.FEWEST - 1L);
        }
      }
    }
    assertThat(few).isGreaterThan(10_000);
  }

  private static Range givenOfWishes(long sum, List<Amount> amounts, int place, long leastFew) {
    long least = sum;
    long most = sum;
    for (int i = 0; i < amounts.size(); i++) {
      if (i != place) {
        boolean isFew = amounts.get(i).equals(Amount.FEW);
        Range other = range(amounts.get(i), leastFew);
        least -= isFew ? Long.MAX_VALUE / 1_000 : other.most();
        most -= other.least();
      }
    }
    return new Range(Math.max(leastFew, least), most);
  }

  @Test
  void numbersOfFewPeopleAreWithheldHoweverManyWishesTheyHave() {
    assertThat(
            Amount.withoutSmall(List.of(12L, 60L, 41L), List.of(3L, 30L, 41L)).stream()
                .map(Amount::shown))
        .containsExactly("few", "60", "withheld");
  }
}
