package org.mentormatching.bound;

/**
 * Those who gain most among all who weigh the same, so many of each weight: nobody else is in the
 * best group. For few different weights; not for use by several threads.
 */
final class WeightClasses {
  /** Different weights that there is room for. */
  static final int MOST = 16;

  /** Seats that there is room for. */
  static final int MOST_SEATS = 16;

  private final long[] weights = new long[MOST];
  private final int[] sizes = new int[MOST];
  private final long[] gains = new long[MOST * MOST_SEATS];
  private final int[] mentees = new int[MOST * MOST_SEATS];
  private int classes;
  private int seats;

  /** Takes what is told of whoever is left. */
  interface Taker {
    void take(int mentee, long gain);
  }

  /** Forgets everybody. */
  void begin(int ofWeight) {
    classes = 0;
    seats = ofWeight;
  }

  /** Adds somebody, unless there is no room for another weight. */
  boolean add(int mentee, long gain, long weight) {
    int at = 0;
    while (at < classes && weights[at] != weight) {
      at++;
    }
    if (at == classes) {
      if (classes == MOST) {
        return false;
      }
      weights[classes] = weight;
      sizes[classes++] = 0;
    }
    int from = at * MOST_SEATS;
    int place = from + sizes[at];
    if (sizes[at] == seats) {
      place--;
      if (gains[place] >= gain) {
        return true;
      }
    } else {
      sizes[at]++;
    }
    while (place > from && gains[place - 1] < gain) {
      gains[place] = gains[place - 1];
      mentees[place] = mentees[place - 1];
      place--;
    }
    gains[place] = gain;
    mentees[place] = mentee;
    return true;
  }

  /** Tells of everybody who is left, weight by weight, whoever gains most first. */
  void forEach(Taker taker) {
    for (int at = 0; at < classes; at++) {
      for (int i = 0; i < sizes[at]; i++) {
        taker.take(mentees[at * MOST_SEATS + i], gains[at * MOST_SEATS + i]);
      }
    }
  }
}
