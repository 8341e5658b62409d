package org.mentormatching.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mentors at places: those whom no rule and no criterion can tell apart share one, and places
 * that are treated alike stand together, in blocks of 64, so that what holds for a place or a block
 * need not be asked of each.
 *
 * <p>The statements whose answers differ most between mentors decide first.
 */
final class MentorOrder {
  /** Places of a block, one bit of a word each. */
  static final int BLOCK = 64;

  /** A statement that knows more profiles of mentors than this does not sort them. */
  private static final int MOST_PROFILES = 1_024;

  private static final int MENTEES_ASKED = 48;
  private static final int MENTORS_ASKED = 192;

  private final int[] number;
  private final int[] place;
  private final int[] start;

  /** By binary digit the places whose number of mentors has it. */
  private final long[][] digits;

  private MentorOrder(int[] number, int[] start) {
    this.number = number;
    this.start = start;
    place = new int[number.length];
    int most = 0;
    for (int at = 0; at < size(); at++) {
      for (int i = start[at]; i < start[at + 1]; i++) {
        place[number[i]] = at;
      }
      most = Math.max(most, start[at + 1] - start[at]);
    }
    digits = new long[32 - Integer.numberOfLeadingZeros(most)][blocks()];
    for (int at = 0; at < size(); at++) {
      for (int digit = 0; digit < digits.length; digit++) {
        int mentors = start[at + 1] - start[at];
        digits[digit][at >> 6] |= ((mentors >> digit) & 1L) << at;
      }
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
    Comparator<Integer> alike = (a, b) -> compare(keys, a, b);
    Arrays.sort(sorted, alike.thenComparing(Comparator.naturalOrder()));
    int[] start = new int[mentors + 1];
    int places = 0;
    for (int i = 1; i < mentors; i++) {
      if (alike.compare(sorted[i - 1], sorted[i]) != 0) {
        start[++places] = i;
      }
    }
    if (mentors > 0) {
      start[++places] = mentors;
    }
    return new MentorOrder(
        Arrays.stream(sorted).mapToInt(mentor -> mentor).toArray(),
        Arrays.copyOf(start, places + 1));
  }

  private static int compare(List<Key> keys, int a, int b) {
    for (Key key : keys) {
      int order = Integer.compare(key.profiles().of(a), key.profiles().of(b));
      if (order != 0) {
        return order;
      }
    }
    return 0;
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

  /** Number of places. */
  int size() {
    return start.length - 1;
  }

  /** Number of blocks. */
  int blocks() {
    return (size() + BLOCK - 1) / BLOCK;
  }

  /** A mentor at a place; whatever is asked, the others there are no different. */
  int any(int at) {
    return number[start[at]];
  }

  /** The mentors at a place, ascending. */
  IntStream at(int at) {
    return Arrays.stream(number, start[at], start[at + 1]);
  }

  /** Number of mentors at places before this one. */
  int before(int at) {
    return start[at];
  }

  /** The place of a mentor. */
  int place(int mentor) {
    return place[mentor];
  }

  /** Number of mentors at some places. */
  int count(long[] places) {
    int count = 0;
    for (int digit = 0; digit < digits.length; digit++) {
      int having = 0;
      for (int block = 0; block < places.length; block++) {
        having += Long.bitCount(places[block] & digits[digit][block]);
      }
      count += having << digit;
    }
    return count;
  }

  /** The profile at each place. */
  int[] profiles(Profiles profiles) {
    int[] at = new int[size()];
    Arrays.setAll(at, i -> profiles.of(any(i)));
    return at;
  }
}
