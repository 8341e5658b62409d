package org.mentormatching.benchmarks.limits;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Seeded people as numbers, with their eligible pairs. Everything is drawn from a stream of its
 * own, so that a further column leaves all others as they are.
 *
 * @param wishes of each mentee
 * @param isUrgent whether a mentee needs a mentor now
 * @param seats of each mentor
 * @param manager the mentee above a mentee, or {@link #NOBODY}
 * @param need minutes a month that a mentee needs of each mentor
 * @param room minutes a month that a mentor has
 * @param start first pair of each mentee, with one more entry at the end
 * @param mentor the mentor of each pair, ascending within a mentee
 * @param fit the fit of each pair, in ten-thousandths
 * @param pairNeed minutes a month that each pair needs
 * @param traits what limits on groups look at
 */
record Cohort(
    int[] wishes,
    boolean[] isUrgent,
    int[] seats,
    int[] manager,
    int[] need,
    long[] room,
    int[] start,
    int[] mentor,
    int[] fit,
    int[] pairNeed,
    Traits traits) {
  /** Stands for no manager among the mentees. */
  static final int NOBODY = -1;

  private static final int TEAM = 25;
  private static final int REPORTS = 5;
  private static final int FEWEST_ELIGIBLE = 8;
  private static final int MOST_ELIGIBLE = 64;
  private static final int URGENT_PERCENT = 8;
  private static final int[] MINUTES = {30, 45, 60, 90, 120};

  /** What is drawn, each from its own stream. */
  private enum Stream {
    WISHES,
    URGENCY,
    SEATS,
    NEEDS,
    ROOM,
    ELIGIBLE,
    TASTE,
    FIT,
    PAIR_NEEDS,
    TRAITS;

    SplittableRandom of(long seed) {
      return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + ordinal() * 0xD1B54A32D192ED03L);
    }
  }

  /**
   * A programme as many are. Of ten mentees six wish for one mentor, three for two and one for
   * three; eight of a hundred are urgent. Mentees come in teams of 25, each a chart in which
   * everybody has up to five reports. There are as many seats as wishes, from half to one and a
   * half times the mean with each mentor. A mentee needs half an hour to two hours, and a mentor
   * has 55 to 95 % of what all seats would need. A mentee has up to 64 eligible mentors, six tenths
   * of all at most sizes below, drawn evenly. Sixty parts of a fit are the taste of a team for a
   * mentor and forty the pair's own, each drawn evenly, in steps of half a point. A pair needs 60
   * to 140 % of the mentee's minutes. {@link Traits} says how people are spread over groups.
   */
  static Cohort draw(int mentees, int mentors, long seed) {
    int[] wishes = new int[mentees];
    boolean[] urgent = new boolean[mentees];
    int[] manager = new int[mentees];
    int[] need = new int[mentees];
    SplittableRandom wishing = Stream.WISHES.of(seed);
    SplittableRandom urgency = Stream.URGENCY.of(seed);
    SplittableRandom needs = Stream.NEEDS.of(seed);
    for (int i = 0; i < mentees; i++) {
      int drawn = wishing.nextInt(10);
      wishes[i] = drawn < 6 ? 1 : drawn < 9 ? 2 : 3;
      urgent[i] = urgency.nextInt(100) < URGENT_PERCENT;
      need[i] = MINUTES[needs.nextInt(MINUTES.length)];
      int place = i % TEAM;
      manager[i] = place == 0 ? NOBODY : i - place + (place - 1) / REPORTS;
    }
    int[] seats = seats(Arrays.stream(wishes).sum(), mentors, Stream.SEATS.of(seed));
    long[] room = new long[mentors];
    SplittableRandom rooms = Stream.ROOM.of(seed);
    double usual = Arrays.stream(need).average().orElse(0);
    for (int j = 0; j < mentors; j++) {
      room[j] = Math.round(seats[j] * usual * (55 + rooms.nextInt(41)) / 1500) * 15;
    }
    return pairs(seed, wishes, urgent, seats, manager, need, room);
  }

  private static int[] seats(int wishes, int mentors, SplittableRandom random) {
    int[] seats = new int[mentors];
    for (int j = 0; j < mentors; j++) {
      int mean = (int) ((long) wishes * (j + 1) / mentors - (long) wishes * j / mentors);
      seats[j] = Math.max(1, mean - mean / 2 + random.nextInt(2 * (mean / 2) + 1));
    }
    return seats;
  }

  private static Cohort pairs(
      long seed,
      int[] wishes,
      boolean[] urgent,
      int[] seats,
      int[] manager,
      int[] need,
      long[] room) {
    int mentees = wishes.length;
    int mentors = seats.length;
    int eligible =
        Math.min(mentors, Math.max(FEWEST_ELIGIBLE, Math.min(MOST_ELIGIBLE, mentors * 6 / 10)));
    int[] start = new int[mentees + 1];
    int[] mentor = new int[mentees * eligible];
    int[] fit = new int[mentor.length];
    int[] pairNeed = new int[mentor.length];
    SplittableRandom drawing = Stream.ELIGIBLE.of(seed);
    SplittableRandom fits = Stream.FIT.of(seed);
    SplittableRandom pairNeeds = Stream.PAIR_NEEDS.of(seed);
    SplittableRandom tastes = Stream.TASTE.of(seed);
    int[] taste = new int[mentors];
    int[] lastMentee = new int[mentors];
    Arrays.fill(lastMentee, NOBODY);
    for (int i = 0; i < mentees; i++) {
      if (i % TEAM == 0) {
        Arrays.setAll(taste, j -> tastes.nextInt(121));
      }
      int end = start[i] + eligible;
      for (int pair = start[i]; pair < end; ) {
        int drawn = drawing.nextInt(mentors);
        if (lastMentee[drawn] != i) {
          lastMentee[drawn] = i;
          mentor[pair++] = drawn;
        }
      }
      Arrays.sort(mentor, start[i], end);
      for (int pair = start[i]; pair < end; pair++) {
        fit[pair] = 50 * (taste[mentor[pair]] + fits.nextInt(81));
        pairNeed[pair] = Math.round(need[i] * (60 + pairNeeds.nextInt(81)) / 500f) * 5;
      }
      start[i + 1] = end;
    }
    Traits traits = Traits.draw(mentees, mentors, Stream.TRAITS.of(seed));
    return new Cohort(
        wishes, urgent, seats, manager, need, room, start, mentor, fit, pairNeed, traits);
  }

  /** Number of mentees. */
  int mentees() {
    return wishes.length;
  }

  /** Number of mentors. */
  int mentors() {
    return seats.length;
  }

  /** The mentee who is the same person as a mentor, where roles meet. */
  int menteeWhoIs(int someMentor) {
    return (int) ((long) someMentor * mentees() / mentors());
  }

  /** Number of eligible pairs. */
  int pairs() {
    return mentor.length;
  }

  /** The pair of a mentee with a mentor; negative if they are not eligible. */
  int pair(int mentee, int someMentor) {
    return Arrays.binarySearch(mentor, start[mentee], start[mentee + 1], someMentor);
  }
}
