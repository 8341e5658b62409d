package org.mentormatching.bound;

/**
 * Searches the groups of one mentor where what somebody costs never gets less when more join: then
 * nobody adds more to a group than to what there is of it now. Depth first, whoever adds most
 * before the others, a branch being left where even those who add most next could not make it
 * better; who cannot join, or adds nothing, is not looked at below (branch and bound on a
 * supermodular cost; G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, 1978, "An analysis of
 * approximations for maximizing submodular set functions", have the inequality).
 */
final class MarginalGains {
  private final Groups groups;
  private final long costScale;
  private final Sorting sorting = new Sorting();
  private int mentor;
  private int seats;
  private int[] candidates = {};
  private long[] worths = {};

  /** By size of the group, places of those who may still join, and what each adds. */
  private int[][] places = new int[1][0];

  private long[][] gains = new long[1][0];
  private int[] branch = {};
  private int[] chosen = {};
  private int chosenCount;
  private long best;
  private long open;
  private long left;
  private long asked;

  /** A search in which costs count so many times. */
  MarginalGains(Groups groups, long costScale) {
    this.groups = groups;
    this.costScale = costScale;
  }

  /**
   * Searches.
   *
   * @param mentees who gain something
   * @param gained what each gains, costs left aside
   * @param count how many they are
   * @param effort branches that are looked at, at most
   */
  void solve(int ofMentor, int ofSeats, int[] mentees, long[] gained, int count, long effort) {
    mentor = ofMentor;
    seats = Math.min(ofSeats, count);
    candidates = mentees;
    worths = gained;
    if (places.length < seats || places[0].length < count) {
      places = new int[Math.max(seats, places.length)][Math.max(count, places[0].length)];
      gains = new long[places.length][places[0].length];
      branch = new int[places.length];
      chosen = new int[places.length];
    }
    chosenCount = 0;
    best = 0;
    open = 0;
    left = effort;
    asked = 0;
    for (int place = 0; place < count; place++) {
      places[0][place] = place;
    }
    branch(0, joining(0, 0, 0, count, 0), 0);
  }

  /**
   * Finds who may join a group, and what each adds to it.
   *
   * @param of the group whose candidates are asked, from one on to before another
   * @param cost of the group now
   * @return how many they are
   */
  private int joining(int size, int of, int from, int to, long cost) {
    int count = 0;
    asked += to - from;
    for (int i = from; i < to; i++) {
      int place = places[of][i];
      branch[size] = candidates[place];
      if (groups.areKept(mentor, branch, size + 1)) {
        long gain = worths[place] - (cost(size + 1) - cost);
        if (gain > 0) {
          places[size][count] = place;
          gains[size][count++] = gain;
        }
      }
    }
    sorting.descending(gains[size], places[size], count);
    return count;
  }

  private long cost(int size) {
    return costScale == 0 ? 0 : Math.multiplyExact(costScale, groups.cost(mentor, branch, size));
  }

  private void branch(int size, int count, long worth) {
    for (int i = 0; i < count; i++) {
      long reach = worth;
      for (int next = i; next < count && next - i < seats - size; next++) {
        reach = Math.addExact(reach, gains[size][next]);
      }
      if (reach <= best) {
        return;
      }
      if (left-- <= 0) {
        open = Math.max(open, reach);
        return;
      }
      branch[size] = candidates[places[size][i]];
      long reached = worth + gains[size][i];
      if (reached > best) {
        best = reached;
        chosenCount = size + 1;
        System.arraycopy(branch, 0, chosen, 0, chosenCount);
      }
      if (size + 1 < seats) {
        branch(size + 1, joining(size + 1, size, i + 1, count, cost(size + 1)), reached);
      }
    }
  }

  /** What the best group found is worth. */
  long best() {
    return best;
  }

  /** What a group that was not looked at is worth at most; 0 if all were. */
  long open() {
    return open;
  }

  /** How often it was asked what somebody adds to a group. */
  long asked() {
    return asked;
  }

  /** How many are in the best group found. */
  int chosen() {
    return chosenCount;
  }

  /** A member of the best group found. */
  int chosen(int number) {
    return chosen[number];
  }
}
