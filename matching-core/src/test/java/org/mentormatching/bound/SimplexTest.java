package org.mentormatching.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Linear programmes whose results are held to what every solution and every price has to keep. */
class SimplexTest {
  private static final int DRAWN = 600;
  private static final double CLOSE = 1e-6;

  /** Columns and ranges drawn from a seed, in which nothing at all is always allowed. */
  private static final class Drawn {
    final double[] least;
    final double[] most;
    final List<double[]> columns = new ArrayList<>();
    final List<Double> worths = new ArrayList<>();
    final List<Double> limits = new ArrayList<>();
    final Simplex simplex;
    private final List<Integer> numbers = new ArrayList<>();

    Drawn(Random random) {
      int rows = 1 + random.nextInt(8);
      least = new double[rows];
      most = new double[rows];
      for (int row = 0; row < rows; row++) {
        least[row] = -random.nextInt(4);
        most[row] = random.nextInt(6);
      }
      simplex = new Simplex(least, most, 1e-9);
      add(random, 1 + random.nextInt(10));
    }

    void add(Random random, int count) {
      for (int i = 0; i < count; i++) {
        double[] column = new double[least.length];
        for (int row = 0; row < column.length; row++) {
          column[row] = random.nextInt(3) > 0 ? random.nextInt(7) - 2 : 0;
        }
        columns.add(column);
        worths.add((double) random.nextInt(30) - 5);
        limits.add(1.0 + random.nextInt(3));
        int[] all = new int[column.length];
        for (int row = 0; row < all.length; row++) {
          all[row] = row;
        }
        numbers.add(simplex.add(all, column, worths.get(columns.size() - 1), last(limits), false));
      }
    }

    private static double last(List<Double> numbers) {
      return numbers.get(numbers.size() - 1);
    }

    void change(Random random) {
      int column = random.nextInt(columns.size());
      worths.set(column, (double) random.nextInt(60) - 30);
      simplex.change(numbers.get(column), worths.get(column));
    }

    /** What is chosen keeps every range. */
    double worth() {
      double[] amounts = simplex.amounts();
      double[] sums = new double[least.length];
      double worth = 0;
      for (int i = 0; i < columns.size(); i++) {
        double amount = amounts[numbers.get(i)];
        assertThat(amount).isBetween(-CLOSE, limits.get(i) + CLOSE);
        worth += amount * worths.get(i);
        for (int row = 0; row < sums.length; row++) {
          sums[row] += amount * columns.get(i)[row];
        }
      }
      for (int row = 0; row < sums.length; row++) {
        assertThat(sums[row]).isBetween(least[row] - CLOSE, most[row] + CLOSE);
      }
      return worth;
    }

    /** What nothing in the ranges is worth more than at the prices, whatever they are. */
    double bound() {
      double bound = 0;
      for (int row = 0; row < least.length; row++) {
        double price = simplex.price(row);
        bound += price * (price > 0 ? most[row] : least[row]);
      }
      for (int i = 0; i < columns.size(); i++) {
        double gain = worths.get(i);
        for (int row = 0; row < least.length; row++) {
          gain -= simplex.price(row) * columns.get(i)[row];
        }
        bound += Math.max(0, gain) * limits.get(i);
      }
      return bound;
    }
  }

  @Test
  void isWorthWhatItsPricesProve() {
    Random random = new Random(1);
    int more = 0;
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      assertThat(drawn.simplex.run(() -> false)).isTrue();
      assertThat(drawn.worth()).as("drawn %d", i).isCloseTo(drawn.bound(), within(CLOSE));
      more += drawn.worth() > CLOSE ? 1 : 0;
    }
    assertThat(more).isGreaterThan(DRAWN / 2);
  }

  @Test
  void goesOnWhenColumnsComeAndWorthsChange() {
    Random random = new Random(2);
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      for (int round = 0; round < 5; round++) {
        drawn.simplex.run(() -> false);
        drawn.add(random, 1 + random.nextInt(4));
        drawn.change(random);
        assertThat(drawn.simplex.run(() -> false)).isTrue();
        assertThat(drawn.worth()).as("drawn %d", i).isCloseTo(drawn.bound(), within(CLOSE));
      }
    }
  }

  @Test
  void endsWhenItIsTold() {
    Drawn drawn = new Drawn(new Random(3));
    assertThat(drawn.simplex.run(() -> true)).isFalse();
    assertThat(drawn.worth()).isZero();
  }

  @Test
  void beginsWithWhatIsThere() {
    Simplex simplex = new Simplex(new double[] {2}, new double[] {2}, 1e-9);
    int missing = simplex.add(new int[] {0}, new double[] {1}, -100, 2, true);
    int wanted = simplex.add(new int[] {0}, new double[] {1}, 3, 1.5, false);
    assertThat(simplex.run(() -> false)).isTrue();
    assertThat(simplex.amounts()[missing]).isCloseTo(0.5, within(CLOSE));
    assertThat(simplex.amounts()[wanted]).isCloseTo(1.5, within(CLOSE));
    assertThat(simplex.price(0)).isCloseTo(-100, within(CLOSE));
  }
}
