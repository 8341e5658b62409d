package org.mentormatching.solve;

import java.util.Arrays;
import java.util.Optional;
import org.mentormatching.bound.Groups.Sum;
import org.mentormatching.flow.Steps;
import org.mentormatching.refine.SearchProblem;

/**
 * What limits on sums leave of a mentor's seats at least, whoever joins: as many as the lightest
 * mentees together fit, and for each further mentee what the lightest would cost. Where all weigh
 * the same, that is the limit.
 */
final class SeatSteps {
  private final SearchProblem search;
  private final int levels;
  private boolean isLess;

  private SeatSteps(SearchProblem search, int levels) {
    this.search = search;
    this.levels = levels;
  }

  /** By mentor, the seats; none if limits leave all of them at no cost. */
  static Optional<Steps[]> of(SearchProblem search, int levels) {
    if (search.groups().sums().isEmpty()) {
      return Optional.empty();
    }
    SeatSteps seats = new SeatSteps(search, levels);
    Steps[] steps = seats.all();
    return seats.isLess ? Optional.of(steps) : Optional.empty();
  }

  private Steps[] all() {
    int mentors = search.seats().length;
    int[] count = new int[mentors];
    for (int mentor : search.pairMentor()) {
      count[mentor]++;
    }
    int[][] mentees = new int[mentors][];
    Arrays.setAll(mentees, mentor -> new int[count[mentor]]);
    for (int mentee = search.mentees().size() - 1; mentee >= 0; mentee--) {
      for (int pair = search.pairStart()[mentee]; pair < search.pairStart()[mentee + 1]; pair++) {
        int mentor = search.pairMentor()[pair];
        mentees[mentor][--count[mentor]] = mentee;
      }
    }
    Steps[] steps = new Steps[mentors];
    Arrays.setAll(steps, mentor -> steps(mentor, mentees[mentor]));
    return steps;
  }

  private Steps steps(int mentor, int[] mentees) {
    int seats = Math.min(search.seats()[mentor], mentees.length);
    long[] costs = new long[seats];
    for (Sum sum : search.groups().sums()) {
      long[] weights = new long[mentees.length];
      Arrays.setAll(weights, i -> sum.of(mentor, mentees[i]));
      Arrays.sort(weights);
      long together = 0;
      for (int joined = 0; joined < seats; joined++) {
        long before = together;
        together = Math.addExact(together, weights[joined]);
        if (sum.isHard()) {
          seats = together > sum.room(mentor) ? joined : seats;
        } else {
          long more = sum.cost(mentor, together) - sum.cost(mentor, before);
          costs[joined] = Math.addExact(costs[joined], more);
        }
      }
    }
    isLess |= seats < Math.min(search.seats()[mentor], mentees.length);
    int[] widths = new int[seats];
    Arrays.fill(widths, 1);
    long[] values = new long[seats * levels];
    long dearest = 0;
    for (int joined = 0; joined < seats; joined++) {
      dearest = costs[joined];
      values[(joined + 1) * levels - 1] = -dearest;
    }
    isLess |= dearest > 0;
    return dearest == 0 ? Steps.free(levels, seats) : Steps.of(levels, widths, values);
  }
}
