package org.mentormatching.candidates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * People grouped so that those of one profile gave the same answers to some questions. Profiles are
 * numbered in the order of their first person.
 */
final class Profiles {
  private static final int DENSE = 1 << 22;

  private final int[] profileOf;
  private final int[] first;

  private Profiles(int[] profileOf, int[] first) {
    this.profileOf = profileOf;
    this.first = first;
  }

  /** Everybody in one profile. */
  static Profiles same(int people) {
    return new Profiles(new int[people], new int[Math.min(1, people)]);
  }

  /**
   * The profiles of people who are in one profile here and have the same number.
   *
   * @param numbers by person, from 0
   * @param most greater than any number
   */
  Profiles split(int[] numbers, int most) {
    int[] of = new int[profileOf.length];
    int[] firsts = new int[profileOf.length];
    int found = 0;
    long cells = (long) first.length * most;
    int[] dense = new int[cells <= DENSE ? (int) cells : 0];
    Map<Long, Integer> sparse = new HashMap<>();
    for (int person = 0; person < of.length; person++) {
      long key = (long) profileOf[person] * most + numbers[person];
      int profile;
      if (cells <= DENSE) {
        profile = dense[(int) key] - 1;
        dense[(int) key] = profile < 0 ? found + 1 : profile + 1;
      } else {
        Integer known = sparse.putIfAbsent(key, found);
        profile = known == null ? -1 : known;
      }
      if (profile < 0) {
        firsts[found] = person;
        profile = found++;
      }
      of[person] = profile;
    }
    return new Profiles(of, Arrays.copyOf(firsts, found));
  }

  /** The profiles of people who are in one profile here and there. */
  Profiles and(Profiles other) {
    return split(other.profileOf, Math.max(1, other.count()));
  }

  /** Number of profiles. */
  int count() {
    return first.length;
  }

  /** The profile of a person. */
  int of(int person) {
    return profileOf[person];
  }

  /** The first person of a profile. */
  int first(int profile) {
    return first[profile];
  }
}
