package org.mentormatching.solve;

import java.util.Arrays;
import org.mentormatching.candidates.Roster;
import org.mentormatching.flow.Network;

/**
 * Some eligible pairs of mentees with open wishes and mentors with free seats, none of them
 * settled, on flat arrays. People have the numbers of the {@link Roster}; the pairs of a mentee
 * stand together, their mentors ascending.
 */
final class OpenPairs {
  private final int[] wishes;
  private final int[] seats;
  private final long[] worthOfFirst;
  private final int[] start;
  private final int[] mentorOf;
  private final int[] fitOf;
  private final EarlierPairs earlier;

  private OpenPairs(
      int[] wishes,
      int[] seats,
      long[] worthOfFirst,
      int[] start,
      int[] mentorOf,
      int[] fitOf,
      EarlierPairs earlier) {
    this.earlier = earlier;
    this.worthOfFirst = worthOfFirst;
    this.wishes = wishes;
    this.seats = seats;
    this.start = start;
    this.mentorOf = mentorOf;
    this.fitOf = fitOf;
  }

  /** No pairs yet. */
  static OpenPairs none(Roster roster, Settled settled) {
    int[] wishes = roster.mentees().stream().mapToInt(settled::openWishes).toArray();
    int[] seats = roster.mentors().stream().mapToInt(settled::openSeats).toArray();
    long[] first = roster.mentors().stream().mapToLong(settled::worthOfFirst).toArray();
    return new OpenPairs(
        wishes,
        seats,
        first,
        new int[wishes.length + 1],
        new int[0],
        new int[0],
        EarlierPairs.of(roster));
  }

  /**
   * These pairs and others.
   *
   * @param found by mentee, none of them here
   * @throws IllegalStateException if that is more than an array holds
   */
  OpenPairs with(FoundPairs[] found) {
    long count = size();
    for (FoundPairs pairs : found) {
      count += pairs.mentors().length;
    }
    if (count > Integer.MAX_VALUE - 64) {
      throw new IllegalStateException(count + " pairs are more than can be solved at once");
    }
    int[] starts = new int[start.length];
    int[] mentors = new int[(int) count];
    int[] fits = new int[(int) count];
    int size = 0;
    for (int mentee = 0; mentee < found.length; mentee++) {
      int[] more = found[mentee].mentors();
      int[] moreFits = found[mentee].fits();
      int next = 0;
      for (int pair = start[mentee]; pair < start[mentee + 1]; pair++) {
        while (next < more.length && more[next] < mentorOf[pair]) {
          mentors[size] = more[next];
          fits[size++] = moreFits[next++];
        }
        mentors[size] = mentorOf[pair];
        fits[size++] = fitOf[pair];
      }
      while (next < more.length) {
        mentors[size] = more[next];
        fits[size++] = moreFits[next++];
      }
      starts[mentee + 1] = size;
    }
    return new OpenPairs(wishes, seats, worthOfFirst, starts, mentors, fits, earlier);
  }

  /**
   * These pairs and some of others of the same people.
   *
   * @param others by their number there, ascending
   */
  OpenPairs with(OpenPairs there, int[] others) {
    FoundPairs[] found = new FoundPairs[mentees()];
    int next = 0;
    for (int mentee = 0; mentee < found.length; mentee++) {
      int from = next;
      while (next < others.length && others[next] < there.start(mentee + 1)) {
        next++;
      }
      int of = mentee;
      int[] missing =
          Arrays.stream(others, from, next)
              .filter(pair -> find(of, there.mentor(pair)) < 0)
              .toArray();
      found[mentee] =
          new FoundPairs(
              Arrays.stream(missing).map(there::mentor).toArray(),
              Arrays.stream(missing).map(there::fit).toArray());
    }
    return with(found);
  }

  int mentees() {
    return wishes.length;
  }

  int mentors() {
    return seats.length;
  }

  int size() {
    return mentorOf.length;
  }

  int wishes(int mentee) {
    return wishes[mentee];
  }

  int seats(int mentor) {
    return seats[mentor];
  }

  /** What the first open seat of a mentor is worth to lower limits once it is taken. */
  long worthOfFirst(int mentor) {
    return worthOfFirst[mentor];
  }

  /** The same of every mentor. */
  long[] worthOfFirst() {
    return worthOfFirst.clone();
  }

  int start(int mentee) {
    return start[mentee];
  }

  int mentor(int pair) {
    return mentorOf[pair];
  }

  int fit(int pair) {
    return fitOf[pair];
  }

  /** The pairs of the earlier proposal, those that are not here included. */
  EarlierPairs earlier() {
    return earlier;
  }

  /** The mentee of a pair. */
  int mentee(int pair) {
    int found = Arrays.binarySearch(start, pair);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < start.length && start[found + 1] == pair) {
      found++;
    }
    return found;
  }

  /** Writes the pairs of a mentee, with the numbers of the people here. */
  void write(Network.Builder network, int mentee) {
    if (earlier().levels() == 1) {
      network.pairs(mentee, mentorOf, fitOf, start[mentee], start[mentee + 1]);
      return;
    }
    for (int pair = start[mentee]; pair < start[mentee + 1]; pair++) {
      network.pair(mentee, mentorOf[pair], earlier().worth(mentee, mentorOf[pair], fitOf[pair]));
    }
  }

  /** The pair of a mentee and a mentor; below zero if it is not here. */
  int find(int mentee, int mentor) {
    return Arrays.binarySearch(mentorOf, start[mentee], start[mentee + 1], mentor);
  }

  /** The numbers here of pairs that have these numbers there, of those that are here. */
  int[] numbers(OpenPairs there, int[] pairs) {
    return Arrays.stream(pairs)
        .map(pair -> find(there.mentee(pair), there.mentor(pair)))
        .filter(pair -> pair >= 0)
        .toArray();
  }

  int[] wishes() {
    return wishes.clone();
  }

  int[] seats() {
    return seats.clone();
  }

  int[] starts() {
    return start.clone();
  }

  int[] mentorsOfPairs() {
    return mentorOf.clone();
  }

  int[] fits() {
    return fitOf.clone();
  }
}
