package org.mentormatching.benchmarks.contest;

import java.util.Random;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.flow.Steps;

/** A small change after which a solved network is solved again. */
public enum Change {
  /** A chosen pair is forbidden. */
  FORBID("a chosen pair forbidden") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      solved.forbid(chosen);
    }
  },
  /** Any pair is forced. */
  FORCE("any pair forced") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      solved.force(other);
    }
  },
  /** A mentor has one seat more. */
  SEAT_MORE("one seat more") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      seats(solved, solved.right(other), 1);
    }
  },
  /** A mentor has one seat less. */
  SEAT_LESS("one seat less") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      seats(solved, solved.right(chosen), -1);
    }
  },
  /** A mentee who has a mentor is gone. */
  MENTEE_GONE("a mentee gone") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      solved.room(Kind.LEFT, solved.left(chosen), Steps.free(levels(solved), 0));
    }
  },
  /** A mentor is gone with all seats. */
  MENTOR_GONE("a mentor gone") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      solved.room(Kind.RIGHT, solved.right(chosen), Steps.free(levels(solved), 0));
    }
  },
  /** A mentee joins who may have the same mentors as another. */
  MENTEE_JOINS("a mentee joins") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      Steps wish = solved.steps(Kind.LEFT, solved.left(other));
      int like = solved.left(other);
      int mentee = solved.add(Kind.LEFT, Steps.free(levels(solved), 0));
      int first = other;
      while (first > 0 && solved.left(first - 1) == like) {
        first--;
      }
      int end = solved.pairs();
      for (int pair = first; pair < end && solved.left(pair) == like; pair++) {
        solved.link(mentee, solved.right(pair), solved.pairValue(pair, levels(solved) - 1));
      }
      solved.room(Kind.LEFT, mentee, wish);
    }
  },
  /** A chosen pair fits less. */
  FIT_LESS("a chosen pair fits less") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      fit(solved, chosen, -FIT);
    }
  },
  /** Any pair fits better. */
  FIT_MORE("any pair fits better") {
    @Override
    void make(SolvedNetwork solved, int chosen, int other) {
      fit(solved, other, FIT);
    }
  };

  /** By how much a pair fits better or less. */
  private static final int FIT = 3_000;

  private final String title;

  Change(String title) {
    this.title = title;
  }

  /** What changes, for a line of a table. */
  String title() {
    return title;
  }

  /**
   * Makes the change.
   *
   * @param chosen a pair that is chosen
   * @param other any pair
   */
  abstract void make(SolvedNetwork solved, int chosen, int other);

  /** Makes the change at pairs drawn from a solved network. */
  public void make(SolvedNetwork solved, int[] chosen, Random random) {
    make(solved, chosen[random.nextInt(chosen.length)], random.nextInt(solved.pairs()));
  }

  private static int levels(SolvedNetwork solved) {
    return solved.value().length;
  }

  private static void seats(SolvedNetwork solved, int mentor, int more) {
    int seats = solved.steps(Kind.RIGHT, mentor).capacity();
    solved.room(Kind.RIGHT, mentor, Steps.free(levels(solved), seats + more));
  }

  private static void fit(SolvedNetwork solved, int pair, int more) {
    long fit = solved.pairValue(pair, levels(solved) - 1) + more;
    solved.value(pair, Math.max(0, Math.min(fit, Instance.MOST_FIT)));
  }
}
