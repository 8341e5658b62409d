package org.mentormatching.solve;

import java.util.Arrays;

/**
 * The best mentors for one mentee among those offered, at most so many. The order in which they are
 * offered does not matter.
 *
 * <p>First comes who has the smaller rank, then who gains more, then who is next in the mentee's
 * turn; the turns of the mentees begin at different mentors, so that people who are alike do not
 * all list the same mentors.
 */
final class Shortlist {
  private final int mentors;
  private int most;
  private int first;
  private int size;
  private int[] rank = new int[0];
  private long[] gain = new long[0];
  private int[] turn = new int[0];
  private int[] mentor = new int[0];
  private int[] fit = new int[0];

  Shortlist(int mentors) {
    this.mentors = mentors;
  }

  /** Starts an empty list of at most so many. */
  void begin(int mentee, int length) {
    most = length;
    size = 0;
    first = (int) ((mentee * 0x9e3779b97f4a7c15L >>> 32) * mentors >>> 32);
    if (rank.length < length) {
      rank = new int[length];
      gain = new long[length];
      turn = new int[length];
      mentor = new int[length];
      fit = new int[length];
    }
  }

  /** Whether nobody is listed who comes after everybody of this rank and gain. */
  boolean isFull() {
    return size == most;
  }

  /** Rank of the last. */
  int lastRank() {
    return rank[size - 1];
  }

  /** Gain of the last. */
  long lastGain() {
    return gain[size - 1];
  }

  void offer(int ofRank, long ofGain, int ofMentor, int ofFit) {
    int ofTurn = ofMentor >= first ? ofMentor - first : ofMentor - first + mentors;
    if (size == most && (size == 0 || !isBefore(ofRank, ofGain, ofTurn, size - 1))) {
      return;
    }
    int at = size == most ? size - 1 : size++;
    while (at > 0 && isBefore(ofRank, ofGain, ofTurn, at - 1)) {
      rank[at] = rank[at - 1];
      gain[at] = gain[at - 1];
      turn[at] = turn[at - 1];
      mentor[at] = mentor[at - 1];
      fit[at] = fit[at - 1];
      at--;
    }
    rank[at] = ofRank;
    gain[at] = ofGain;
    turn[at] = ofTurn;
    mentor[at] = ofMentor;
    fit[at] = ofFit;
  }

  private boolean isBefore(int ofRank, long ofGain, int ofTurn, int other) {
    if (ofRank != rank[other]) {
      return ofRank < rank[other];
    }
    return ofGain == gain[other] ? ofTurn < turn[other] : ofGain > gain[other];
  }

  /** The pairs listed, by mentor. */
  FoundPairs pairs() {
    return FoundPairs.of(mentor, fit, size);
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(mentor, size));
  }
}
