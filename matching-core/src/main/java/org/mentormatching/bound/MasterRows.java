package org.mentormatching.bound;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The rows of the linear programme of a {@link RestrictedMaster}, and what adds to them: wishes
 * that are filled and groups that mentors take.
 *
 * <p>A row for each mentee, in which pairs are as many as filled wishes; for each mentor, who takes
 * one group; for each cap; and for each level above, which reaches its target.
 */
final class MasterRows {
  /**
   * Ranges are so much wider, or up to twice as much, so that no two corners are the same and none
   * is left for one that is no better.
   */
  private static final double SLACK = 1e-6;

  /** Gains that do not count, in the greatest worth of a wish or pair. */
  private static final double LEAST_GAIN = 1e-6;

  private static final int GREATEST_FIT = 10_000;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final CapSides caps;
  private final int level;
  private final long[] targets;
  private final int firstMentor;
  private final int firstCap;
  private final int firstLevel;
  private final int count;

  /** The rows of a problem at one level. */
  MasterRows(BoundProblem problem, MentorPairs pairs, CapSides caps, int level, long[] targets) {
    this.problem = problem;
    this.pairs = pairs;
    this.caps = caps;
    this.level = level;
    this.targets = targets;
    firstMentor = problem.mentees();
    firstCap = firstMentor + problem.mentors();
    firstLevel = firstCap + problem.caps().size();
    count = count(problem, level);
  }

  /** How many rows a problem has at a level. */
  static int count(BoundProblem problem, int level) {
    return problem.mentees() + problem.mentors() + problem.caps().size() + level;
  }

  /**
   * What something adds.
   *
   * @param rows to which it adds something, ascending
   * @param factors how much to each
   * @param worth at the level
   */
  record Entry(int[] rows, double[] factors, double worth) {
    /** The rows of which something is not 0. */
    static Entry of(long[] byRow, long worth) {
      int[] rows = new int[byRow.length];
      double[] factors = new double[byRow.length];
      int size = 0;
      for (int row = 0; row < byRow.length; row++) {
        if (byRow[row] != 0) {
          rows[size] = row;
          factors[size++] = byRow[row];
        }
      }
      return new Entry(Arrays.copyOf(rows, size), Arrays.copyOf(factors, size), worth);
    }
  }

  /** Number of rows. */
  int count() {
    return count;
  }

  /** The greatest worth of a wish or pair. */
  double greatest() {
    return level == problem.last() ? GREATEST_FIT : 1;
  }

  /** The level. */
  int level() {
    return level;
  }

  /** The row of a mentor. */
  int ofMentor(int mentor) {
    return firstMentor + mentor;
  }

  /** The row of a cap. */
  int ofCap(int cap) {
    return firstCap + cap;
  }

  /** The row of a level above. */
  int ofLevel(int above) {
    return firstLevel + above;
  }

  /** What the level above is to reach. */
  long target(int above) {
    return targets[above];
  }

  /** A programme with these rows and without columns. */
  Simplex programme() {
    double[] least = new double[count];
    double[] most = new double[count];
    SplittableRandom random = new SplittableRandom(count);
    for (int row = 0; row < count; row++) {
      least[row] = -SLACK * (1 + random.nextDouble());
      most[row] = SLACK * (1 + random.nextDouble());
    }
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      most[firstMentor + mentor] += 1;
    }
    for (int cap = 0; cap < problem.caps().size(); cap++) {
      most[firstCap + cap] += problem.caps().room()[cap];
      least[firstCap + cap] = Double.NEGATIVE_INFINITY;
    }
    for (int above = 0; above < level; above++) {
      most[firstLevel + above] += targets[above];
      least[firstLevel + above] += targets[above];
    }
    return new Simplex(least, most, LEAST_GAIN * greatest());
  }

  /** A wish of a mentee that is filled. */
  Entry ofWish(int mentee, int wish) {
    long[] byRow = new long[count];
    byRow[mentee] = -1;
    for (int cap : caps.ofMentee(mentee)) {
      byRow[firstCap + cap]++;
    }
    long[] worth = problem.wishes()[mentee][wish];
    System.arraycopy(worth, 0, byRow, firstLevel, level);
    return Entry.of(byRow, worth[level]);
  }

  /** A group of pairs of one mentor, by place. */
  Entry ofGroup(int[] group) {
    int mentor = pairs.mentorAt[group[0]];
    long[] byRow = new long[count];
    byRow[firstMentor + mentor] = 1;
    int[] members = new int[group.length];
    long earlier = 0;
    long fit = 0;
    for (int i = 0; i < group.length; i++) {
      int place = group[i];
      members[i] = pairs.mentee[place];
      byRow[members[i]]++;
      fit += pairs.fit[place];
      earlier += pairs.isEarlier.length > 0 && pairs.isEarlier[place] ? 1 : 0;
      addCaps(pairs.number[place], byRow);
    }
    long worth =
        level == problem.last() ? fit - problem.groups().cost(mentor, members, members.length) : 0;
    worth += atLevel(problem.kept(), earlier, byRow);
    worth += atLevel(problem.inUse(), problem.first()[mentor], byRow);
    return Entry.of(byRow, worth);
  }

  private void addCaps(int pair, long[] byRow) {
    Caps ofPairs = caps.ofPairs();
    for (int at = ofPairs.start()[pair]; at < ofPairs.start()[pair + 1]; at++) {
      byRow[firstCap + ofPairs.cap()[at]]++;
    }
  }

  /** Adds an amount that counts at one level, and says what it is worth at this one. */
  private long atLevel(int its, long amount, long[] byRow) {
    if (its >= 0 && its < level) {
      byRow[firstLevel + its] += amount;
    }
    return its == level ? amount : 0;
  }
}
