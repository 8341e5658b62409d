package org.mentormatching.bound;

import java.util.Arrays;

/** The pairs of each mentor, side by side; mentees ascending. */
final class MentorPairs {
  final int[] start;
  final int[] mentee;
  final int[] fit;

  /** The mentor at a place. */
  final int[] mentorAt;

  /** The number of the pair at a place, and the place of each pair. */
  final int[] number;

  final int[] place;

  /** Whether each pair stood in the earlier proposal; empty if that counts at no level. */
  final boolean[] isEarlier;

  MentorPairs(BoundProblem problem) {
    int pairs = problem.mentor().length;
    int[] next = new int[problem.mentors() + 2];
    for (int mentor : problem.mentor()) {
      next[mentor + 2]++;
    }
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      next[mentor + 2] += next[mentor + 1];
    }
    mentee = new int[pairs];
    fit = new int[pairs];
    mentorAt = new int[pairs];
    number = new int[pairs];
    place = new int[pairs];
    isEarlier = new boolean[problem.kept() < 0 ? 0 : pairs];
    for (int i = 0; i < problem.mentees(); i++) {
      for (int pair = problem.start()[i]; pair < problem.start()[i + 1]; pair++) {
        int mentor = problem.mentor()[pair];
        int at = next[mentor + 1]++;
        mentee[at] = i;
        fit[at] = problem.fit()[pair];
        mentorAt[at] = mentor;
        number[at] = pair;
        place[pair] = at;
        if (isEarlier.length > 0) {
          isEarlier[at] = problem.earlier().contains(i, mentor);
        }
      }
    }
    start = next;
  }

  /** The place of the pair of a mentor with a mentee; there is one. */
  int placeOf(int mentor, int someMentee) {
    return Arrays.binarySearch(mentee, start[mentor], start[mentor + 1], someMentee);
  }
}
