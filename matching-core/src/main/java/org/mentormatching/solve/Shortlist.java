package org.mentormatching.solve;

import java.util.function.IntUnaryOperator;

/**
 * The best mentors for one mentee among those offered, at most so many. The order in which they are
 * offered does not matter.
 *
 * <p>First comes who has the smaller rank, then who gains more by a whole step, then who is next in
 * the mentee's turn; the turns of the mentees begin at different mentors, so that people who are
 * alike do not all list the same mentors. Of mentors who are alike a few are listed, since one is
 * as good as another.
 */
final class Shortlist {
  /** Most mentors on the list who are alike. */
  static final int ALIKE = 2;

  private final long step;

  private final int mentors;
  private final IntUnaryOperator groupOf;
  private int most;
  private int first;
  private int size;
  private int[] rank = new int[0];
  private long[] gain = new long[0];
  private int[] turn = new int[0];
  private int[] mentor = new int[0];
  private int[] fit = new int[0];
  private int[] group = new int[0];

  /**
   * A list of some of these mentors.
   *
   * @param groupOf gives mentors who are alike the same number
   * @param step smaller differences of gain do not count
   */
  Shortlist(int mentors, IntUnaryOperator groupOf, long step) {
    this.step = step;
    this.mentors = mentors;
    this.groupOf = groupOf;
  }

  /** Starts an empty list of at most so many. */
  void begin(int mentee, int length) {
    most = length;
    size = 0;
    long scattered = (mentee * 0x9e3779b97f4a7c15L) >>> 32;
    first = (int) ((scattered * mentors) >>> 32);
    if (rank.length < length) {
      rank = new int[length];
      gain = new long[length];
      turn = new int[length];
      mentor = new int[length];
      fit = new int[length];
      group = new int[length];
    }
  }

  /** The mentor with whom the mentee's turn begins. */
  int first() {
    return first;
  }

  /** Whether as many are listed as may be. */
  boolean isFull() {
    return size == most;
  }

  /** Rank of the last. */
  int lastRank() {
    return rank[size - 1];
  }

  /** Gain of the last, less what does not count. */
  long lastGain() {
    return gain[size - 1];
  }

  void offer(int ofRank, long exactGain, int ofMentor, int ofFit) {
    long ofGain = Math.floorDiv(exactGain, step) * step;
    int ofTurn = ofMentor >= first ? ofMentor - first : ofMentor - first + mentors;
    if (size == most && (size == 0 || !isBefore(ofRank, ofGain, ofTurn, size - 1))) {
      return;
    }
    int ofGroup = groupOf.applyAsInt(ofMentor);
    int last = lastIfCrowded(ofGroup);
    if (last >= 0 && !isBefore(ofRank, ofGain, ofTurn, last)) {
      return;
    }
    int at = last >= 0 ? last : size == most ? size - 1 : size++;
    while (at > 0 && isBefore(ofRank, ofGain, ofTurn, at - 1)) {
      rank[at] = rank[at - 1];
      gain[at] = gain[at - 1];
      turn[at] = turn[at - 1];
      mentor[at] = mentor[at - 1];
      fit[at] = fit[at - 1];
      group[at] = group[at - 1];
      at--;
    }
    rank[at] = ofRank;
    gain[at] = ofGain;
    turn[at] = ofTurn;
    mentor[at] = ofMentor;
    fit[at] = ofFit;
    group[at] = ofGroup;
  }

  /** The last of a group that is listed as often as may be, else -1. */
  private int lastIfCrowded(int ofGroup) {
    int count = 0;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (group[i] == ofGroup) {
        count++;
        last = i;
      }
    }
    return count < ALIKE ? -1 : last;
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
}
