package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.result.ClosePairs;

/** Finds the pairs that come close to those of a proven result, in one look at every open pair. */
final class CloseFinder {
  /** The widest that is looked, ten of 100 points of fit; questions rarely reach half as far. */
  private static final int WIDEST = 1_000;

  private static final int FAR = WIDEST + 1;

  private final OpenedResult opened;
  private final OpenPairs pairs;
  private final PriceRanks ranks;

  private CloseFinder(OpenedResult opened) {
    this.opened = opened;
    pairs = opened.pairs;
    ranks = new PriceRanks(opened.prices);
  }

  /**
   * The close pairs, as wide as there are not more of them.
   *
   * @param most pairs at most, those of the result aside
   */
  static ClosePairs of(OpenedResult opened, int most) {
    return new CloseFinder(opened).found(most);
  }

  private ClosePairs found(int most) {
    int[] lacks = new int[pairs.size()];
    int[] count = new int[FAR + 1];
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
        lacks[pair] = lacks(mentee, pair);
        count[lacks[pair]]++;
      }
    }
    int within = -1;
    for (int total = 0; within < WIDEST && total + count[within + 1] <= most; ) {
      total += count[++within];
    }
    return within < 0 ? ClosePairs.NONE : within(within, lacks);
  }

  /** How much less than its two people a pair is worth. */
  private int lacks(int mentee, int pair) {
    int mentor = pairs.mentor(pair);
    if (Arrays.binarySearch(opened.chosen, pair) >= 0 || pairs.earlier().contains(mentee, mentor)) {
      return 0;
    }
    if (ranks.ofMentee(mentee) != ranks.ofMentor(mentor)) {
      return FAR;
    }
    long lacks = ranks.lastOfMentor(mentor) - ranks.lastOfMentee(mentee) - pairs.fit(pair);
    return (int) Math.max(0, Math.min(FAR, lacks));
  }

  private ClosePairs within(int within, int[] lacks) {
    List<String> mentors = opened.roster.mentors().stream().map(mentor -> mentor.id()).toList();
    List<ClosePairs.OfMentee> mentees = new ArrayList<>();
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      List<Integer> close = new ArrayList<>();
      List<Integer> fits = new ArrayList<>();
      for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
        if (lacks[pair] <= within) {
          close.add(pairs.mentor(pair));
          fits.add(pairs.fit(pair));
        }
      }
      if (!close.isEmpty()) {
        mentees.add(new ClosePairs.OfMentee(opened.roster.mentees().get(mentee).id(), close, fits));
      }
    }
    return new ClosePairs(within, mentors, mentees);
  }
}
