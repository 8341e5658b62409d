package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
  private static BitSet withheld(int... numbers) {
    return SmallCells.withheld(numbers, new BitSet());
  }

  @Test
  void numberOfFewIsNotToldNorTheNextSmallestOneWhereItAloneWouldFollowFromTheSum() {
    assertThat(withheld(40, 9, 2, 5).stream()).containsExactly(2, 3);
    assertThat(withheld(40, 9, 5).stream()).isEmpty();
    assertThat(withheld(40, 0, 5).stream()).as("nobody is no small number").isEmpty();
    assertThat(withheld(40, 9, 1, 1).stream()).as("one each follows from two").hasSize(3);
    assertThat(withheld(2, 0).stream()).containsExactly(0);
  }

  /** How many values a number that is not told may have for whoever knows the rest and the sum. */
  private static int open(int[] numbers, BitSet withheld) {
    int people = 0;
    int count = 0;
    for (int i = withheld.nextSetBit(0); i >= 0; i = withheld.nextSetBit(i + 1)) {
      people += numbers[i];
      count++;
    }
    return people - count + 1;
  }

  @Test
  void smallNumberIsNeverToldByWhatIsShown() {
    Random random = new Random(1);
    int withSmall = 0;
    for (int round = 0; round < 5_000; round++) {
      int[] numbers = random.ints(2 + random.nextInt(6), 0, 12).toArray();
      BitSet withheld = withheld(numbers);
      boolean hasSmall = false;
      for (int i = 0; i < numbers.length; i++) {
        hasSmall |= SmallCells.isSmall(numbers[i]);
        assertThat(!SmallCells.isSmall(numbers[i]) || withheld.get(i)).isTrue();
      }
      if (!hasSmall) {
        assertThat(withheld.isEmpty()).isTrue();
      } else {
        withSmall++;
        long left = Arrays.stream(numbers).filter(one -> one > 0).count();
        assertThat(open(numbers, withheld) >= SmallCells.FEWEST || withheld.cardinality() == left)
            .as("%s without %s", Arrays.toString(numbers), withheld)
            .isTrue();
      }
    }
    assertThat(withSmall).isGreaterThan(1_000);
  }
}
