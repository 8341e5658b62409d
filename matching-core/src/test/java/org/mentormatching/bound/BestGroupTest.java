package org.mentormatching.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.bound.Groups.Sum;

/** The best group of one mentor against every group. */
class BestGroupTest {
  private static final int DRAWN = 3_000;
  private static final int MENTEES = 10;

  /** Limits drawn from a seed: a sum, pairs of mentees who may not meet or at a cost, or both. */
  private static final class Drawn implements Groups {
    final long[] prices = new long[MENTEES];
    final int[] fits = new int[MENTEES];
    final int seats;
    private final int[] weights = new int[MENTEES];
    private final int room;
    private final boolean hasSum;
    private final boolean isHard;
    private final boolean[][] apart = new boolean[MENTEES][MENTEES];
    private final boolean hasPairs;
    private final boolean mayMeet;
    private final boolean saysRising;

    Drawn(Random random) {
      seats = 1 + random.nextInt(6);
      int kind = random.nextInt(3);
      hasSum = kind != 1;
      hasPairs = kind != 0;
      isHard = random.nextInt(3) > 0;
      int step = random.nextBoolean() ? 1 : 15;
      room = step * random.nextInt(20);
      for (int i = 0; i < MENTEES; i++) {
        prices[i] = random.nextInt(60) - 40L;
        fits[i] = random.nextInt(40);
        weights[i] = step * random.nextInt(9);
        for (int other = 0; other < i; other++) {
          apart[i][other] = hasPairs && random.nextInt(3) == 0;
        }
      }
      mayMeet = random.nextInt(3) == 0;
      saysRising = random.nextBoolean();
    }

    private int meetings(int[] group, int count) {
      int meetings = 0;
      for (int i = 0; i < count; i++) {
        for (int other = 0; other < count; other++) {
          meetings += apart[group[i]][group[other]] ? 1 : 0;
        }
      }
      return meetings;
    }

    private long beyond(int[] group, int count) {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum += weights[group[i]];
      }
      return hasSum ? Math.max(0, sum - room) : 0;
    }

    @Override
    public boolean areKept(int mentor, int[] group, int count) {
      if (!mayMeet && meetings(group, count) > 0) {
        return false;
      }
      return !isHard || beyond(group, count) == 0;
    }

    @Override
    public long cost(int mentor, int[] group, int count) {
      return (isHard ? 0 : 2 * beyond(group, count)) + 5L * meetings(group, count);
    }

    @Override
    public boolean areCostsRising() {
      return saysRising;
    }

    @Override
    public List<Sum> sums() {
      return hasSum ? List.of(new Weighed()) : List.of();
    }

    @Override
    public boolean areAllSums() {
      return !hasPairs;
    }

    private final class Weighed implements Sum {
      @Override
      public boolean isHard() {
        return isHard;
      }

      @Override
      public long cost(int mentor, long sum) {
        return 2 * Math.max(0, sum - room);
      }

      @Override
      public long of(int mentor, int mentee) {
        return weights[mentee];
      }

      @Override
      public long room(int mentor) {
        return room;
      }
    }

    /** The most that a group is worth, every free seat counted as so much. */
    long most(long ofFreeSeat) {
      long most = Long.MIN_VALUE;
      for (int set = 0; set < 1 << MENTEES; set++) {
        int[] group = new int[Integer.bitCount(set)];
        long worth = 0;
        int count = 0;
        for (int i = 0; i < MENTEES; i++) {
          if ((set >> i & 1) == 1) {
            group[count++] = i;
            worth += prices[i] + fits[i];
          }
        }
        if (count <= seats && areKept(0, group, count)) {
          most = Math.max(most, worth - cost(0, group, count) + (seats - count) * ofFreeSeat);
        }
      }
      return most;
    }
  }

  private static PairWorth pairs(Drawn drawn) {
    int[] start = new int[MENTEES + 1];
    Arrays.setAll(start, i -> i);
    BoundProblem problem =
        new BoundProblem(
            1,
            -1,
            -1,
            new long[MENTEES][1][1],
            new int[] {drawn.seats},
            new long[1],
            start,
            new int[MENTEES],
            drawn.fits,
            (mentee, mentor) -> false,
            drawn,
            Caps.none(MENTEES));
    MentorPairs pairs = new MentorPairs(problem);
    return new PairWorth(
        pairs, new Fixing(problem, pairs), new long[0], 1, 0, problem.caps(), new long[0]);
  }

  @Test
  void isTheBestOfAllGroups() {
    Random random = new Random(1);
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      BestGroup group = new BestGroup(drawn, 1, true);
      group.solve(pairs(drawn), drawn.prices, 0, drawn.seats, 10_000);
      assertThat(group.most()).as("drawn %d", i).isEqualTo(drawn.most(0));
      List<Integer> chosen = new ArrayList<>();
      for (int at = 0; at < group.chosen(); at++) {
        chosen.add(group.chosen(at));
      }
      int[] members = chosen.stream().mapToInt(member -> member).toArray();
      long worth = chosen.stream().mapToLong(m -> drawn.prices[m] + drawn.fits[m]).sum();
      assertThat(drawn.areKept(0, members, members.length)).as("drawn %d", i).isTrue();
      assertThat(worth - drawn.cost(0, members, members.length))
          .as("drawn %d", i)
          .isEqualTo(group.most());
      assertThat(drawn.most(group.least())).as("drawn %d", i).isEqualTo(group.most());
    }
  }

  @Test
  void isNeverTooLowWhereTheSearchEndsEarly() {
    Random random = new Random(2);
    int higher = 0;
    for (int i = 0; i < DRAWN; i++) {
      Drawn drawn = new Drawn(random);
      BestGroup group = new BestGroup(drawn, 1, true);
      group.solve(pairs(drawn), drawn.prices, 0, drawn.seats, 2);
      assertThat(group.most()).as("drawn %d", i).isGreaterThanOrEqualTo(drawn.most(0));
      assertThat(drawn.most(group.least())).as("drawn %d", i).isLessThanOrEqualTo(group.most());
      higher += group.most() > drawn.most(0) ? 1 : 0;
    }
    assertThat(higher).isPositive();
  }
}
