package org.mentormatching.refine;

import java.util.List;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.CoverageLimit.Standing;

/**
 * What lower limits on the coverage of groups miss at a level, and who counts there.
 *
 * @param level the level at which that counts; does not matter without groups
 * @param limits by group, the limit that looks at it
 * @param sizes by group, its members
 * @param groups by mentee, the groups; those of a mentee of no concern are none
 * @param counts by mentee, whether the mentee is looked at
 * @param isServed by mentee, whether a settled pair has brought a mentor
 * @param mentees those who are looked at, all together
 * @param served those among them who have a mentor before
 * @param servedBefore by group, the same
 */
public record CoverageGains(
    int level,
    List<CoverageLimit> limits,
    int[] sizes,
    int[][] groups,
    boolean[] counts,
    boolean[] isServed,
    int mentees,
    int served,
    int[] servedBefore) {
  /** Stands for no mentee. */
  static final int NOBODY = -1;

  /** Stands for a mentee who is in no group, whose leaving helps all groups most. */
  static final int STRANGER = -2;

  /** Copies the list. */
  public CoverageGains {
    limits = List.copyOf(limits);
  }

  /** No groups. */
  public static CoverageGains none() {
    return new CoverageGains(
        -1, List.of(), new int[0], new int[0][], new boolean[0], new boolean[0], 0, 0, new int[0]);
  }

  /** Number of groups. */
  public int size() {
    return limits.size();
  }

  /** Whether a mentee counts who has nobody yet. */
  public boolean canJoin(int mentee) {
    return counts[mentee] && !isServed[mentee];
  }

  /** Whether there are no groups. */
  public boolean isEmpty() {
    return limits.isEmpty();
  }

  /** The same at another level. */
  public CoverageGains at(int otherLevel) {
    return new CoverageGains(
        otherLevel, limits, sizes, groups, counts, isServed, mentees, served, servedBefore);
  }

  /** Nobody has joined yet. */
  public Tally tally() {
    return new Tally(this);
  }

  /** Who is served while pairs come and go. Not for use by several threads. */
  public static final class Tally {
    private final CoverageGains gains;
    private final int[] with;
    private int all;
    private boolean isStale = true;
    private long shortfall;

    private Tally(CoverageGains gains) {
      this.gains = gains;
      with = gains.servedBefore.clone();
      all = gains.served;
    }

    private Tally(Tally other) {
      gains = other.gains;
      with = other.with.clone();
      all = other.all;
    }

    /** The same, to be changed by itself. */
    public Tally copy() {
      return new Tally(this);
    }

    /** A mentee gets the first new mentor, or loses the last if the sign is minus. */
    public void change(int mentee, int sign) {
      if (matters(mentee)) {
        count(mentee, sign);
        isStale = true;
      }
    }

    private boolean matters(int mentee) {
      return !gains.limits.isEmpty() && gains.canJoin(mentee);
    }

    private void count(int mentee, int sign) {
      all += sign;
      for (int group : gains.groups[mentee]) {
        with[group] += sign;
      }
    }

    /** What all groups fall short by. */
    public long shortfall() {
      if (isStale) {
        shortfall = sum();
        isStale = false;
      }
      return shortfall;
    }

    /**
     * What all groups would fall short by if a mentee got the first new mentor and another lost the
     * last.
     *
     * @param in the one, or {@link #NOBODY}
     * @param out the other, {@link #NOBODY}, or {@link #STRANGER}
     */
    long shortfallWith(int in, int out) {
      boolean enters = in != NOBODY && matters(in);
      boolean leaves = out >= 0 && matters(out);
      if (!enters && !leaves && out != STRANGER) {
        return shortfall();
      }
      count(in, out, enters, leaves, 1);
      long then = sum();
      count(in, out, enters, leaves, -1);
      return then;
    }

    private void count(int in, int out, boolean enters, boolean leaves, int sign) {
      if (enters) {
        count(in, sign);
      }
      if (leaves) {
        count(out, -sign);
      } else if (out == STRANGER) {
        all -= sign;
      }
    }

    /** What a group falls short by. */
    public long shortfall(int group) {
      return shortfall(group, with[group]);
    }

    /** How many members have their first mentor from new pairs. */
    public int joined(int group) {
      return with[group] - gains.servedBefore[group];
    }

    /**
     * By how many members with a mentor a group is beyond what it needs, as many having one in all.
     */
    public int beyond(int group) {
      int least = Math.max(0, all - (gains.mentees - gains.sizes[group]));
      int needed = with[group];
      while (needed > least && shortfall(group, needed - 1) == 0) {
        needed--;
      }
      return with[group] - needed;
    }

    private long shortfall(int group, int withMentor) {
      int size = gains.sizes[group];
      return gains
          .limits
          .get(group)
          .shortfall(new Standing(withMentor, size, all - withMentor, gains.mentees - size));
    }

    private long sum() {
      long sum = 0;
      for (int group = 0; group < with.length; group++) {
        sum += shortfall(group, with[group]);
      }
      return sum;
    }
  }
}
