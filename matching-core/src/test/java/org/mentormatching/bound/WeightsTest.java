package org.mentormatching.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
  @Test
  void addsUpTheHeaviest() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      long[] weights = random.longs(random.nextInt(12), 0, 9).toArray();
      int count = random.nextInt(weights.length + 1);
      int seats = random.nextInt(6);
      long[] sorted = Arrays.copyOf(weights, count);
      Arrays.sort(sorted);
      long sum = Arrays.stream(sorted, Math.max(0, count - seats), count).sum();
      assertThat(Weights.heaviest(weights, count, seats)).isEqualTo(sum);
    }
  }

  @Test
  void dividesAll() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      long unit = 1L + random.nextInt(20);
      long[] weights = random.longs(random.nextInt(6), 0, 9).map(weight -> weight * unit).toArray();
      long divisor =
          Arrays.stream(weights)
              .mapToObj(BigInteger::valueOf)
              .reduce(BigInteger.ZERO, BigInteger::gcd)
              .max(BigInteger.ONE)
              .longValueExact();
      assertThat(Weights.divisor(weights, weights.length)).isEqualTo(divisor);
    }
  }
}
