package org.mentormatching.bound;

import java.util.Arrays;
import java.util.List;

/**
 * Which pairs are in or out for good while one branch of a search is looked at. Everything that
 * limits say of a mentor is said of those who join beside those who are in. Pairs go by their place
 * in {@link MentorPairs}.
 */
final class Fixing implements Groups {
  private static final byte FREE = 0;
  private static final byte IN = 1;
  private static final byte OUT = -1;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final Groups groups;
  private final List<Rest> sums;
  private final byte[] state;
  private final int[] trail;
  private int trailed;

  /** By mentor, those who are in, and how many. */
  private final int[][] members;

  private final int[] taken;

  /** By mentee, in how many pairs she is. */
  private final int[] filled;

  /** By cap, its pairs and how many are in. */
  private final int[][] underCap;

  private final int[] inCap;

  /** Nothing is fixed. */
  Fixing(BoundProblem problem, MentorPairs pairs) {
    this.problem = problem;
    this.pairs = pairs;
    groups = problem.groups();
    sums = groups.sums().stream().map(Rest::new).toList();
    state = new byte[pairs.mentee.length];
    trail = new int[state.length];
    members = new int[problem.mentors()][0];
    taken = new int[problem.mentors()];
    filled = new int[problem.mentees()];
    underCap = problem.caps().pairs();
    inCap = new int[underCap.length];
  }

  boolean isFree(int pair) {
    return state[pair] == FREE;
  }

  /** Seats of a mentor that are not taken for good. */
  int seats(int mentor) {
    return problem.seats()[mentor] - taken[mentor];
  }

  /** How many are in with a mentor. */
  int taken(int mentor) {
    return taken[mentor];
  }

  /** The pair of one of those who are in with a mentor. */
  int pairOfMember(int mentor, int number) {
    return pairs.placeOf(mentor, members[mentor][number]);
  }

  /** What soft limits cost because of those who are in with a mentor. */
  long costOfMembers(int mentor) {
    return taken[mentor] == 0 ? 0 : groups.cost(mentor, members[mentor], taken[mentor]);
  }

  /** A mark to come back to. */
  int mark() {
    return trailed;
  }

  /** Frees again what was fixed since. */
  void undo(int mark) {
    while (trailed > mark) {
      int pair = trail[--trailed];
      if (state[pair] == IN) {
        taken[pairs.mentorAt[pair]]--;
        filled[pairs.mentee[pair]]--;
        count(pair, -1);
        weigh(pair, -1);
      }
      state[pair] = FREE;
    }
  }

  /** Keeps a free pair out. */
  void keepOut(int pair) {
    state[pair] = OUT;
    trail[trailed++] = pair;
  }

  /** Holds a free pair in; what is fixed last is freed first. */
  void holdIn(int pair) {
    state[pair] = IN;
    trail[trailed++] = pair;
    int mentor = pairs.mentorAt[pair];
    if (taken[mentor] == members[mentor].length) {
      members[mentor] = Arrays.copyOf(members[mentor], 2 * taken[mentor] + 2);
    }
    members[mentor][taken[mentor]++] = pairs.mentee[pair];
    filled[pairs.mentee[pair]]++;
    count(pair, 1);
    weigh(pair, 1);
  }

  private void weigh(int pair, int sign) {
    for (Rest sum : sums) {
      sum.weigh(pairs.mentorAt[pair], pairs.mentee[pair], sign);
    }
  }

  private void count(int place, int change) {
    Caps caps = problem.caps();
    int pair = pairs.number[place];
    for (int at = caps.start()[pair]; at < caps.start()[pair + 1]; at++) {
      inCap[caps.cap()[at]] += change;
    }
  }

  /**
   * Keeps out the mentee's other pairs if no wish is left beside a pair that is in, and the other
   * pairs of its caps if there is no room for them.
   *
   * @return whether wishes, seats, caps and hard limits allow those who are in with the mentor
   */
  boolean follow(int pair) {
    int mentee = pairs.mentee[pair];
    int mentor = pairs.mentorAt[pair];
    if (filled[mentee] == problem.wishes()[mentee].length) {
      for (int i = problem.start()[mentee]; i < problem.start()[mentee + 1]; i++) {
        int other = pairs.place[i];
        if (isFree(other)) {
          keepOut(other);
        }
      }
    }
    return filled[mentee] <= problem.wishes()[mentee].length
        && followCaps(pairs.number[pair])
        && isPossible(mentor);
  }

  private boolean followCaps(int pair) {
    Caps caps = problem.caps();
    for (int at = caps.start()[pair]; at < caps.start()[pair + 1]; at++) {
      int cap = caps.cap()[at];
      if (!caps.isHard(cap) || inCap[cap] < caps.room()[cap]) {
        continue;
      }
      if (inCap[cap] > caps.room()[cap]) {
        return false;
      }
      for (int other : underCap[cap]) {
        if (isFree(pairs.place[other])) {
          keepOut(pairs.place[other]);
        }
      }
    }
    return true;
  }

  /** Whether seats and hard limits allow those who are in with a mentor. */
  boolean isPossible(int mentor) {
    return seats(mentor) >= 0 && groups.areKept(mentor, members[mentor], taken[mentor]);
  }

  /** The members and those who join, side by side. */
  private int[] joined(int mentor, int[] mentees, int count) {
    int[] all = Arrays.copyOf(members[mentor], taken[mentor] + count);
    System.arraycopy(mentees, 0, all, taken[mentor], count);
    return all;
  }

  @Override
  public boolean areKept(int mentor, int[] mentees, int count) {
    return taken[mentor] == 0
        ? groups.areKept(mentor, mentees, count)
        : groups.areKept(mentor, joined(mentor, mentees, count), taken[mentor] + count);
  }

  @Override
  public long cost(int mentor, int[] mentees, int count) {
    return taken[mentor] == 0
        ? groups.cost(mentor, mentees, count)
        : groups.cost(mentor, joined(mentor, mentees, count), taken[mentor] + count)
            - costOfMembers(mentor);
  }

  @Override
  public List<Sum> sums() {
    return List.copyOf(sums);
  }

  @Override
  public boolean areAllSums() {
    return groups.areAllSums();
  }

  @Override
  public boolean areCostsRising() {
    return groups.areCostsRising();
  }

  /** What is left of a sum beside those who are in. */
  private final class Rest implements Sum {
    private final Sum sum;

    /** By mentor, what those who are in weigh together. */
    private final long[] ofMembers = new long[problem.mentors()];

    Rest(Sum sum) {
      this.sum = sum;
    }

    void weigh(int mentor, int mentee, int sign) {
      ofMembers[mentor] = Math.addExact(ofMembers[mentor], sign * sum.of(mentor, mentee));
    }

    @Override
    public boolean isHard() {
      return sum.isHard();
    }

    @Override
    public long of(int mentor, int mentee) {
      return sum.of(mentor, mentee);
    }

    @Override
    public long room(int mentor) {
      long room = sum.room(mentor);
      return room == Long.MAX_VALUE ? room : Math.max(0, room - ofMembers[mentor]);
    }

    @Override
    public long cost(int mentor, long weight) {
      long before = ofMembers[mentor];
      return sum.cost(mentor, Math.addExact(before, weight)) - sum.cost(mentor, before);
    }
  }
}
