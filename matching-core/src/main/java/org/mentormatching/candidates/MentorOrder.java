package org.mentormatching.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The mentors in an order in which those whom rules and criteria treat alike stand together, in
 * blocks of 64, so that what holds for a block need not be asked of each.
 *
 * <p>The statements whose answers differ most between mentors decide first; who is alike for all of
 * them stands by number.
 */
final class MentorOrder {
  /** Mentors of a block, one bit of a word each. */
  static final int BLOCK = 64;

  /** A statement that knows more profiles of mentors than this does not sort them. */
  private static final int MOST_PROFILES = 1_024;

  private static final int MENTEES_ASKED = 48;
  private static final int MENTORS_ASKED = 192;

  private final int[] number;
  private final int[] place;

  private MentorOrder(int[] number) {
    this.number = number;
    place = new int[number.length];
    for (int i = 0; i < number.length; i++) {
      place[number[i]] = i;
    }
  }

  /** A statement and what its answers are worth, the greatest answer's being {@code weight}. */
  record Weighted(Statement statement, long weight, Worth worth) {}

  /** What an answer is worth, from 0 to 10,000. */
  interface Worth {
    long of(short answer);
  }

  private record Key(Profiles profiles, long weight) {}

  static MentorOrder of(int mentees, int mentors, List<Weighted> statements) {
    long heaviest = statements.stream().mapToLong(Weighted::weight).max().orElse(1);
    List<Key> keys =
        statements.stream()
            .filter(weighted -> weighted.statement().ofMentors.count() > 1)
            .map(
                weighted ->
                    new Key(
                        weighted.statement().ofMentors,
                        difference(weighted, heaviest, mentees, mentors)))
            .sorted(Comparator.comparingLong(key -> -key.weight()))
            .toList();
    Integer[] sorted = new Integer[mentors];
    Arrays.setAll(sorted, mentor -> mentor);
    Arrays.sort(sorted, (a, b) -> compare(keys, a, b));
    return new MentorOrder(Arrays.stream(sorted).mapToInt(mentor -> mentor).toArray());
  }

  private static int compare(List<Key> keys, int a, int b) {
    for (Key key : keys) {
      int order = Integer.compare(key.profiles().of(a), key.profiles().of(b));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a, b);
  }

  /** How much a sample of answers differs between mentors, less for many profiles; 0 for most. */
  private static long difference(Weighted weighted, long heaviest, int mentees, int mentors) {
    Statement statement = weighted.statement();
    int profiles = statement.ofMentors.count();
    if (profiles > MOST_PROFILES) {
      return 0;
    }
    Statement.Asker asker = statement.asker();
    int rows = Math.min(mentees, MENTEES_ASKED);
    int columns = Math.min(mentors, MENTORS_ASKED);
    long sum = 0;
    for (int i = 0; i < rows; i++) {
      int mentee = statement.ofMentees.of((int) ((long) i * mentees / rows));
      long total = 0;
      long squares = 0;
      for (int j = 0; j < columns; j++) {
        int mentor = statement.ofMentors.of((int) ((long) j * mentors / columns));
        long worth = weighted.worth().of(asker.ofStrangers(mentee, mentor)) / 10;
        total += worth;
        squares += worth * worth;
      }
      sum += columns * squares - total * total;
    }
    long share = Math.max(1, 1_000 * weighted.weight() / heaviest);
    return sum * share * share / (32 - Integer.numberOfLeadingZeros(profiles));
  }

  /** Number of mentors. */
  int size() {
    return number.length;
  }

  /** Number of blocks. */
  int blocks() {
    return (number.length + BLOCK - 1) / BLOCK;
  }

  /** The number of the mentor at a place. */
  int number(int at) {
    return number[at];
  }

  /** The place of a mentor. */
  int place(int mentor) {
    return place[mentor];
  }

  /** The profile at each place. */
  int[] profiles(Profiles profiles) {
    int[] at = new int[number.length];
    Arrays.setAll(at, i -> profiles.of(number[i]));
    return at;
  }
}
