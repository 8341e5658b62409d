package org.mentormatching.benchmarks.limits;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Instances of the generalised assignment problem as the literature draws them, every mentee a job
 * and every mentor an agent: needs and costs of a pair, and room for eight tenths of what the jobs
 * need on the average agent (P. C. Chu, J. E. Beasley, 1997, "A genetic algorithm for the
 * generalised assignment problem", types C to E).
 *
 * <p>A fit falls as the cost rises, so that the best total fit of everybody matched is the least
 * cost of the literature.
 */
enum GapType {
  /** Type C: costs from 10 to 50 and needs from 5 to 25, each by itself. */
  UNCORRELATED(60, 150) {
    @Override
    int need(SplittableRandom random) {
      return 5 + random.nextInt(21);
    }

    @Override
    int cost(int need, SplittableRandom random) {
      return 10 + random.nextInt(41);
    }
  },
  /** Needs from 1 to 100; what needs more costs more, within 10. */
  CORRELATED(122, 80) {
    @Override
    int need(SplittableRandom random) {
      return 1 + random.nextInt(100);
    }

    @Override
    int cost(int need, SplittableRandom random) {
      return Math.max(1, need + random.nextInt(21) - 10);
    }
  },
  /** Type D: needs from 1 to 100; what needs more costs less, within 10. */
  INVERSE(122, 80) {
    @Override
    int need(SplittableRandom random) {
      return 1 + random.nextInt(100);
    }

    @Override
    int cost(int need, SplittableRandom random) {
      return 111 - need + random.nextInt(21) - 10;
    }
  },
  /** Type E: needs fall off exponentially and costs are a thousand divided by them, within 10. */
  EXPONENTIAL(1_001, 10) {
    @Override
    int need(SplittableRandom random) {
      return (int) Math.max(1, Math.ceil(1 - 10 * StrictMath.log(1 - random.nextDouble())));
    }

    @Override
    int cost(int need, SplittableRandom random) {
      return Math.max(1, 1_000 / need - random.nextInt(11));
    }
  };

  private static final int ROOM_PERCENT = 80;
  private static final long STREAM = 0xD1B54A32D192ED03L;

  private final int worst;
  private final int fitPerCost;

  GapType(int worst, int fitPerCost) {
    this.worst = worst;
    this.fitPerCost = fitPerCost;
  }

  abstract int need(SplittableRandom random);

  abstract int cost(int need, SplittableRandom random);

  /** An instance. Everybody may have everybody, and seats never bind. */
  Cohort draw(int mentees, int mentors, long seed) {
    SplittableRandom random = new SplittableRandom(seed * STREAM + ordinal());
    int[] start = new int[mentees + 1];
    int[] mentor = new int[mentees * mentors];
    int[] fit = new int[mentor.length];
    int[] pairNeed = new int[mentor.length];
    long[] room = new long[mentors];
    for (int i = 0; i < mentees; i++) {
      start[i + 1] = start[i] + mentors;
      for (int j = 0; j < mentors; j++) {
        int pair = start[i] + j;
        mentor[pair] = j;
        pairNeed[pair] = need(random);
        fit[pair] = fitPerCost * (worst - cost(pairNeed[pair], random));
        room[j] += pairNeed[pair];
      }
    }
    for (int j = 0; j < mentors; j++) {
      room[j] = room[j] * ROOM_PERCENT / 100 / mentors;
    }
    int[] wishes = new int[mentees];
    Arrays.fill(wishes, 1);
    int[] seats = new int[mentors];
    Arrays.fill(seats, mentees);
    int[] manager = new int[mentees];
    Arrays.fill(manager, Cohort.NOBODY);
    return new Cohort(
        wishes,
        new boolean[mentees],
        seats,
        manager,
        new int[mentees],
        room,
        start,
        mentor,
        fit,
        pairNeed,
        Traits.alike(mentees, mentors));
  }
}
