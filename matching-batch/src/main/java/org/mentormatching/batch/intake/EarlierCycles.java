package org.mentormatching.batch.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier cycles leave to this one, as it was kept when they were published.
 *
 * @param file the name of the file that keeps it
 * @param pairs the newest of what is known of every pair
 * @param waiting for how many cycles mentees have been waiting since they had a mentor, by id
 */
public record EarlierCycles(
    String file, List<EarlierPair> pairs, SortedMap<String, Integer> waiting) {
  /** What has become of a pair. */
  public enum Fate {
    /** It goes on. */
    GOES_ON,
    /** Its term is over. */
    OVER,
    /** Somebody has ended it. */
    ENDED
  }

  /**
   * A pair of an earlier cycle.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @param line where it stands in the file
   * @param fate what has become of it
   * @param begunAgo how many cycles ago it began; 1 is the last cycle
   * @param endedAgo how many cycles ago it ended, at the latest; 0 if it goes on
   */
  public record EarlierPair(
      String menteeId, String mentorId, int line, Fate fate, int begunAgo, int endedAgo) {}

  /** Copies list and map. */
  public EarlierCycles {
    pairs = List.copyOf(pairs);
    waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
  }

  /** Nothing is known of earlier cycles. */
  public static EarlierCycles none() {
    return new EarlierCycles("", List.of(), new TreeMap<>());
  }
}
