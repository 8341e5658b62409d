package org.mentormatching.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What prices of room prove, against counting the wishes that need least. */
class RoomPricesTest {
  private static final int DRAWN = 300;
  private static final int MENTEES = 30;
  private static final int MENTORS = 8;

  /** Mentees with one to three wishes, first ones before all others, and mentors with room. */
  private record Drawn(long[] need, long[] room, BoundProblem problem) implements Groups.Sum {
    static Drawn of(long seed) {
      Random random = new Random(seed);
      long[] need = random.longs(MENTEES, 1, 9).toArray();
      long[] room = random.longs(MENTORS, 4, 50).toArray();
      long[][][] wishes = new long[MENTEES][][];
      for (int mentee = 0; mentee < MENTEES; mentee++) {
        wishes[mentee] = new long[1 + random.nextInt(3)][];
        for (int wish = 0; wish < wishes[mentee].length; wish++) {
          wishes[mentee][wish] = new long[] {wish == 0 ? 1 : 0, wish == 0 ? 0 : 1, 0};
        }
      }
      BoundProblem problem =
          new BoundProblem(
              3,
              -1,
              -1,
              wishes,
              random.ints(MENTORS, 1, 12).toArray(),
              new long[MENTORS],
              IntStream.rangeClosed(0, MENTEES).map(mentee -> mentee * MENTORS).toArray(),
              IntStream.range(0, MENTEES * MENTORS).map(pair -> pair % MENTORS).toArray(),
              new int[MENTEES * MENTORS],
              (mentee, mentor) -> false,
              Groups.NONE,
              new Caps(new int[MENTEES * MENTORS + 1], new int[0], new long[0], new long[0]));
      return new Drawn(need, room, problem);
    }

    @Override
    public boolean isHard() {
      return true;
    }

    @Override
    public long of(int mentor, int mentee) {
      return need[mentee];
    }

    @Override
    public long room(int mentor) {
      return room[mentor];
    }

    @Override
    public long cost(int mentor, long sum) {
      return 0;
    }

    /** Room that seats can fill, whoever sits there. */
    long roomOfSeats() {
      long heaviest = Arrays.stream(need).max().orElseThrow();
      return IntStream.range(0, MENTORS)
          .mapToLong(mentor -> Math.min(room[mentor], heaviest * problem.seats()[mentor]))
          .sum();
    }

    /** What each wish that counts at a level needs, the least first. */
    List<Long> needsAt(int level) {
      return IntStream.range(0, MENTEES)
          .boxed()
          .flatMap(
              mentee ->
                  Arrays.stream(problem.wishes()[mentee])
                      .filter(wish -> wish[level] > 0)
                      .map(wish -> need[mentee]))
          .sorted()
          .toList();
    }

    /** How many wishes there is room for, the last one in part. */
    Optional<Double> counted(int level) {
      double left = roomOfSeats();
      for (int above = 0; above < level; above++) {
        left -= needsAt(above).stream().mapToLong(Long::longValue).sum();
      }
      double count = 0;
      for (long next : needsAt(level)) {
        if (next > left) {
          return Optional.of(count + left / next);
        }
        left -= next;
        count++;
      }
      return Optional.empty();
    }

    /** What prices prove: the worth of room at them, and of the wishes beside. */
    double proven(int level, double[] prices) {
      double ofRoom = prices[0] / need[0];
      double sum = ofRoom * roomOfSeats();
      for (int mentee = 0; mentee < MENTEES; mentee++) {
        for (long[] wish : problem.wishes()[mentee]) {
          boolean isAbove = Arrays.stream(wish, 0, level).sum() > 0;
          sum += isAbove ? -prices[mentee] : Math.max(0, wish[level] - prices[mentee]);
        }
      }
      return sum;
    }
  }

  @Test
  void proveAsManyWishesAsThereIsRoomForAndNoneWhereThereIsRoomForAll() {
    int tight = 0;
    for (long seed = 0; seed < DRAWN; seed++) {
      Drawn drawn = Drawn.of(seed);
      for (int level = 0; level < 2; level++) {
        Optional<double[]> prices = RoomPrices.of(drawn.problem(), drawn, level);
        Optional<Double> counted = drawn.counted(level);
        assertThat(prices.isPresent()).as("seed %d", seed).isEqualTo(counted.isPresent());
        if (prices.isEmpty() || counted.orElseThrow() < 0) {
          continue;
        }
        assertThat(drawn.proven(level, prices.get()))
            .as("seed %d, level %d", seed, level)
            .isCloseTo(counted.get(), within(1e-9));
        tight++;
      }
    }
    assertThat(tight).isGreaterThan(DRAWN / 3);
  }
}
