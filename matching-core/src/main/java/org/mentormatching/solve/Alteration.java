package org.mentormatching.solve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.model.Mentor;

/**
 * What a remedy changes in an opened result, by the numbers of its people. A mentor who arrives has
 * the number after the last one.
 *
 * @param seats further seats by mentor
 * @param pairs further pairs by mentee
 * @param arrival a mentor more
 * @param kept the pair that is pinned; none if nothing is
 */
record Alteration(
    SortedMap<Integer, Integer> seats,
    SortedMap<Integer, FoundPairs> pairs,
    Optional<Mentor> arrival,
    Optional<Kept> kept) {
  /** A pinned pair. */
  record Kept(int mentee, int mentor) {}

  /** Copies the maps. */
  Alteration {
    seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
    pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
  }

  /** Seats of a mentor who is there, with pairs that were not open for want of a seat. */
  static Alteration seats(int mentor, int seats, SortedMap<Integer, FoundPairs> pairs) {
    return new Alteration(
        new TreeMap<>(Map.of(mentor, seats)), pairs, Optional.empty(), Optional.empty());
  }

  /** Pairs of one mentee. */
  static Alteration pairs(int mentee, FoundPairs pairs) {
    return pairs(new TreeMap<>(Map.of(mentee, pairs)));
  }

  /** Pairs of several mentees. */
  static Alteration pairs(SortedMap<Integer, FoundPairs> pairs) {
    return new Alteration(new TreeMap<>(), pairs, Optional.empty(), Optional.empty());
  }

  /** A mentor more, with one seat. */
  static Alteration arrival(int number, Mentor mentor, SortedMap<Integer, FoundPairs> pairs) {
    return new Alteration(
        new TreeMap<>(Map.of(number, 1)), pairs, Optional.of(mentor), Optional.empty());
  }

  /** The same with a seat that is kept for a mentee. */
  Alteration kept(int mentee, int mentor) {
    return new Alteration(seats, pairs, arrival, Optional.of(new Kept(mentee, mentor)));
  }

  /** The pairs of one mentor as further pairs by mentee. */
  static SortedMap<Integer, FoundPairs> of(int mentor, List<int[]> menteesAndFits) {
    SortedMap<Integer, FoundPairs> pairs = new TreeMap<>();
    for (int[] pair : menteesAndFits) {
      pairs.put(pair[0], new FoundPairs(new int[] {mentor}, new int[] {pair[1]}));
    }
    return pairs;
  }
}
