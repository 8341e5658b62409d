package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.Mentor;
import org.mentormatching.solve.Seating.Strictness;

/**
 * Mentees who surely get a mentor after a change, where limits stand between a result and the
 * optimum of its network.
 *
 * <p>Each is led to a free seat along a chain of mentees who move on, nobody of whom goes without,
 * and after which every hard limit is kept (augmenting paths: C. Berge, 1957, "Two theorems in
 * graph theory", each mentor at most once on a path, so that its limits can be checked one mentor
 * at a time). So many more are served at least: other chains may serve more.
 */
final class Chains {
  /** Pairs that are looked at for one change; beyond, fewer are known to be served. */
  private static final int MOST_LOOKS = 2_000_000;

  private static final int NOBODY = -1;

  private final OpenedResult opened;
  private final Seating seating;
  private final Alteration change;
  private final int[] free;
  private final Map<Integer, List<Integer>> seated = new HashMap<>();

  /** Who takes a seat with each mentor on a path, and which mentor each mentee gives up. */
  private final int[] taker;

  private final int[] givenUp;
  private int looks;

  private Chains(OpenedResult opened, Seating seating, Alteration change) {
    this.opened = opened;
    this.seating = seating;
    this.change = change;
    int mentors = opened.pairs.mentors();
    free = new int[mentors + 1];
    for (int mentor = 0; mentor < mentors; mentor++) {
      free[mentor] = seating.free(mentor);
    }
    change.seats().forEach((mentor, more) -> free[mentor] += more);
    taker = new int[mentors + 1];
    givenUp = new int[opened.pairs.mentees()];
  }

  /** The mentees without a mentor who are served after a change. */
  static List<Integer> served(OpenedResult opened, Seating seating, Alteration change) {
    return new Chains(opened, seating, change).served();
  }

  private List<Integer> served() {
    List<Integer> served = new ArrayList<>();
    if (change.kept().isPresent()) {
      int mentee = change.kept().get().mentee();
      if (enters(mentee, change.kept().get().mentor(), NOBODY)) {
        served.add(mentee);
      }
      return served;
    }
    Arrays.fill(taker, NOBODY);
    for (int mentee = 0; mentee < givenUp.length; mentee++) {
      if (seating.mentorsOf(mentee) == 0 && seating.wishesLeft(mentee) > 0 && seat(mentee)) {
        served.add(mentee);
        Arrays.fill(taker, NOBODY);
      }
    }
    return served;
  }

  /** Leads a mentee to a seat. */
  private boolean seat(int first) {
    Arrays.fill(givenUp, NOBODY);
    List<Integer> queue = new ArrayList<>(List.of(first));
    for (int at = 0; at < queue.size() && looks < MOST_LOOKS; at++) {
      int mentee = queue.get(at);
      for (int mentor : mentorsFor(mentee)) {
        looks++;
        if (taker[mentor] != NOBODY || with(mentor).contains(mentee)) {
          continue;
        }
        taker[mentor] = mentee;
        if (free[mentor] > 0 && enters(mentee, mentor, NOBODY)) {
          follow(mentor, first);
          return true;
        }
        for (int other : with(mentor)) {
          looks++;
          if (givenUp[other] == NOBODY && other != first && enters(mentee, mentor, other)) {
            givenUp[other] = mentor;
            queue.add(other);
          }
        }
      }
    }
    return false;
  }

  private int[] mentorsFor(int mentee) {
    OpenPairs pairs = opened.pairs;
    int start = pairs.start(mentee);
    int open = pairs.start(mentee + 1) - start;
    FoundPairs more = change.pairs().getOrDefault(mentee, FoundPairs.NONE);
    int[] mentors = new int[open + more.mentors().length];
    for (int i = 0; i < open; i++) {
      mentors[i] = pairs.mentor(start + i);
    }
    System.arraycopy(more.mentors(), 0, mentors, open, more.mentors().length);
    return mentors;
  }

  private List<Integer> with(int mentor) {
    List<Integer> moved = seated.get(mentor);
    if (moved != null) {
      return moved;
    }
    return mentor < opened.pairs.mentors() ? seating.of(mentor) : List.of();
  }

  private boolean enters(int mentee, int mentor, int leaving) {
    List<Integer> group = new ArrayList<>(with(mentor));
    group.remove((Integer) leaving);
    group.add(mentee);
    return mentor < opened.pairs.mentors()
        ? seating.keeps(mentor, group, Strictness.HARD)
        : seating.keeps(arrival(), group, Strictness.HARD);
  }

  private Mentor arrival() {
    return change.arrival().orElseThrow();
  }

  private void follow(int last, int first) {
    free[last]--;
    int mentor = last;
    int mentee = taker[mentor];
    while (true) {
      List<Integer> group = new ArrayList<>(with(mentor));
      group.add(mentee);
      seated.put(mentor, group);
      if (mentee == first) {
        return;
      }
      int next = givenUp[mentee];
      List<Integer> left = new ArrayList<>(with(next));
      left.remove((Integer) mentee);
      seated.put(next, left);
      mentor = next;
      mentee = taker[mentor];
    }
  }
}
