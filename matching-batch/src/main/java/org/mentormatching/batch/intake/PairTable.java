package org.mentormatching.batch.intake;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pairs of a file that concern somebody in this cycle, with a value each.
 *
 * @param name the file's name
 * @param value the name of the column of values; empty if there are none
 * @param pairs values by pair
 */
record PairTable(String name, String value, SortedMap<Pair, String> pairs) {
  /**
   * A mentee and a mentor.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   */
  record Pair(String menteeId, String mentorId) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::menteeId).thenComparing(Pair::mentorId);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  /** No pairs. */
  static PairTable none() {
    return new PairTable("", "", new TreeMap<>());
  }
}
