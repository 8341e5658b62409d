package org.mentormatching.benchmarks.contest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What a family of random instances looks like.
 *
 * @param mentees number of mentees, each with one wish
 * @param mentors number of mentors
 * @param candidates mentors that each mentee may have, at most {@code mentors}
 * @param seats how many seats there are
 * @param ties how many pairs are equally good
 */
public record Shape(int mentees, int mentors, int candidates, Seats seats, Ties ties) {
  /** How many seats all mentors have together. */
  public enum Seats {
    /** Nine seats for ten mentees. */
    TIGHT(90),
    /** Eleven seats for ten mentees. */
    SLACK(110);

    private final int percent;

    Seats(int percent) {
      this.percent = percent;
    }

    /** Seats for so many mentees, rounded down. */
    public int of(int mentees) {
      return Math.toIntExact((long) mentees * percent / 100);
    }
  }

  /** How many pairs are equally good. */
  public enum Ties {
    /** Fits are drawn evenly from all whole numbers from 0 to 10,000. */
    FEW(10_001, 1),
    /**
     * Fits are the lower of two even draws from 0, 1,000, 2,000 up to 10,000: eleven values, of
     * which the best are rare.
     */
    MANY(11, 2);

    private final int count;
    private final int draws;

    Ties(int count, int draws) {
      this.count = count;
      this.draws = draws;
    }

    /** Draws a fit. */
    int draw(Random random) {
      int least = count - 1;
      for (int i = 0; i < draws; i++) {
        least = Math.min(least, random.nextInt(count));
      }
      return least * (Instance.MOST_FIT / (count - 1));
    }
  }

  /** The sizes that the contest knows by name: mentees, then mentors. */
  private static final int[][] SIZES = {
    {500, 150}, {2_000, 600}, {20_000, 6_000}, {100_000, 25_000}, {1_000_000, 250_000}
  };

  private static final int CANDIDATES = 64;

  /** Checks that there is somebody on both sides. */
  public Shape {
    if (mentees < 1 || mentors < 1 || candidates < 1 || candidates > mentors) {
      throw new IllegalArgumentException(
          "%d mentees, %d mentors and %d candidates each; all must be at least 1 and candidates at most mentors"
              .formatted(mentees, mentors, candidates));
    }
  }

  /**
   * All four kinds of a size: tight and slack, few and many ties, 64 candidates each.
   *
   * @param mentees the number of mentees; sizes that are not known by name have three mentors for
   *     ten mentees
   */
  public static List<Shape> ofSize(int mentees) {
    int mentors =
        Arrays.stream(SIZES)
            .filter(size -> size[0] == mentees)
            .mapToInt(size -> size[1])
            .findFirst()
            .orElse(Math.max(1, Math.toIntExact(mentees * 3L / 10)));
    int candidates = Math.min(CANDIDATES, mentors);
    return Arrays.stream(Seats.values())
        .flatMap(
            seats ->
                Arrays.stream(Ties.values())
                    .map(ties -> new Shape(mentees, mentors, candidates, seats, ties)))
        .toList();
  }

  /** The shape as one word that {@link #parse} reads. */
  public String word() {
    return List.of(mentees, mentors, candidates, seats, ties).stream()
        .map(Object::toString)
        .collect(Collectors.joining(":"));
  }

  /** The shape that a word says. */
  public static Shape parse(String word) {
    String[] parts = word.split(":", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is not mentees:mentors:candidates:seats:ties");
    }
    return new Shape(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Seats.valueOf(parts[3]),
        Ties.valueOf(parts[4]));
  }

  /** The shape as a heading. */
  public String heading() {
    return String.format(
        Locale.ROOT,
        "%,d × %,d, %d candidates each, %s (%,d seats), %s ties",
        mentees,
        mentors,
        candidates,
        seats.name().toLowerCase(Locale.ROOT),
        seats.of(mentees),
        ties.name().toLowerCase(Locale.ROOT));
  }
}
