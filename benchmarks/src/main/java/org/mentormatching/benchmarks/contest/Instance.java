package org.mentormatching.benchmarks.contest;

import java.util.Arrays;
import java.util.Random;

/**
 * One random problem for all contestants: the most mentees are to be matched, then the total fit is
 * to be the greatest.
 *
 * <p>Distribution: the candidates of a mentee are drawn evenly and without repetition from all
 * mentors, their fits as {@link Shape.Ties} says, each by itself. Seats are spread over the mentors
 * as evenly as whole numbers allow.
 *
 * <p>The pairs of mentee {@code i} are those from {@code start(i)} to before {@code start(i + 1)},
 * their mentors ascending. Hot: contestants read it pair by pair.
 */
public final class Instance {
  /** The greatest fit of a pair; the least is 0. */
  public static final int MOST_FIT = 10_000;

  private final Shape shape;
  private final int[] seats;
  private final int[] start;
  private final int[] mentor;
  private final int[] fit;

  private Instance(Shape shape, int[] seats, int[] start, int[] mentor, int[] fit) {
    this.shape = shape;
    this.seats = seats;
    this.start = start;
    this.mentor = mentor;
    this.fit = fit;
  }

  /** Draws an instance; the same seed draws the same one. */
  public static Instance draw(Shape shape, long seed) {
    Random random = new Random(seed);
    int pairs = Math.multiplyExact(shape.mentees(), shape.candidates());
    int[] start = new int[shape.mentees() + 1];
    int[] mentor = new int[pairs];
    int[] fit = new int[pairs];
    int[] lastMentee = new int[shape.mentors()];
    Arrays.fill(lastMentee, -1);
    for (int mentee = 0; mentee < shape.mentees(); mentee++) {
      int end = start[mentee] + shape.candidates();
      for (int pair = start[mentee]; pair < end; ) {
        int drawn = random.nextInt(shape.mentors());
        if (lastMentee[drawn] != mentee) {
          lastMentee[drawn] = mentee;
          mentor[pair++] = drawn;
        }
      }
      Arrays.sort(mentor, start[mentee], end);
      for (int pair = start[mentee]; pair < end; pair++) {
        fit[pair] = shape.ties().draw(random);
      }
      start[mentee + 1] = end;
    }
    return new Instance(shape, spreadSeats(shape), start, mentor, fit);
  }

  private static int[] spreadSeats(Shape shape) {
    long all = shape.seats().of(shape.mentees());
    int[] seats = new int[shape.mentors()];
    for (int i = 0; i < seats.length; i++) {
      seats[i] = Math.toIntExact(all * (i + 1) / seats.length - all * i / seats.length);
    }
    return seats;
  }

  /** What it looks like. */
  public Shape shape() {
    return shape;
  }

  /** Number of mentees. */
  public int mentees() {
    return shape.mentees();
  }

  /** Number of mentors. */
  public int mentors() {
    return shape.mentors();
  }

  /** Number of pairs. */
  public int pairs() {
    return mentor.length;
  }

  /** Seats of a mentor. */
  public int seats(int someMentor) {
    return seats[someMentor];
  }

  /** First pair of a mentee. */
  public int start(int mentee) {
    return start[mentee];
  }

  /** The mentor of a pair. */
  public int mentor(int pair) {
    return mentor[pair];
  }

  /** The fit of a pair, from 0 to {@link #MOST_FIT}. */
  public int fit(int pair) {
    return fit[pair];
  }

  /** The mentors of all pairs; to be read only. */
  public int[] mentorsOfPairs() {
    return mentor;
  }

  /** The fits of all pairs; to be read only. */
  public int[] fitsOfPairs() {
    return fit;
  }

  /**
   * What leaving a mentee unmatched costs those contestants that know one cost only.
   *
   * <p>It is the least that puts coverage before fit whatever the fits are: matching one more
   * mentee moves others along a path that meets every mentor at most once, so it loses less than
   * {@code mentors * MOST_FIT}.
   */
  public long unmatchedCost() {
    return (long) mentors() * MOST_FIT + 1;
  }
}
