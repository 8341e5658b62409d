package org.mentormatching.solve;

import java.util.Arrays;
import org.mentormatching.candidates.Candidates;

/**
 * The eligible pairs of mentees with open wishes and mentors with free seats, settled pairs left
 * out, on flat arrays. People keep the numbers of the {@link Candidates}.
 */
final class OpenPairs {
  private final int[] wishes;
  private final int[] seats;
  private final int[] start;
  private final int[] mentorOf;
  private final int[] fitOf;

  OpenPairs(Candidates candidates, Settled settled) {
    int mentees = candidates.mentees().size();
    wishes = candidates.mentees().stream().mapToInt(settled::openWishes).toArray();
    seats = candidates.mentors().stream().mapToInt(settled::openSeats).toArray();
    start = new int[mentees + 1];
    int[] mentor = new int[candidates.pairs()];
    int[] fit = new int[candidates.pairs()];
    int size = 0;
    for (int i = 0; i < mentees; i++) {
      int end = wishes[i] == 0 ? candidates.start(i) : candidates.start(i + 1);
      boolean hasSettled = settled.mentorsOf(candidates.mentees().get(i)) > 0;
      for (int pair = candidates.start(i); pair < end; pair++) {
        int j = candidates.mentor(pair);
        if (seats[j] > 0
            && !(hasSettled
                && settled.contains(candidates.mentees().get(i), candidates.mentors().get(j)))) {
          mentor[size] = j;
          fit[size] = candidates.fit(pair);
          size++;
        }
      }
      start[i + 1] = size;
    }
    mentorOf = Arrays.copyOf(mentor, size);
    fitOf = Arrays.copyOf(fit, size);
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

  int start(int mentee) {
    return start[mentee];
  }

  int mentor(int pair) {
    return mentorOf[pair];
  }

  int fit(int pair) {
    return fitOf[pair];
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
