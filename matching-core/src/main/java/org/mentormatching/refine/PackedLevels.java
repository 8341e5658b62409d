package org.mentormatching.refine;

/**
 * Packs the levels above fit into a fixed number of {@code long}s, because the number of levels of
 * an OptaPlanner score is fixed when the program is compiled. Comparing the packed numbers one
 * after the other compares the levels one after the other.
 *
 * <p>Each level gets as many units as its greatest possible total asks for, and a number holds as
 * many levels as fit. Levels that find no room are the least important ones; the search does not
 * see them.
 */
final class PackedLevels {
  /** How many numbers there are. */
  static final int PLACES = 4;

  /** The greatest packed number, so that sums and differences stay exact. */
  private static final long ROOM = Long.MAX_VALUE / 4;

  private final int[] place;
  private final long[] unit;
  private final long[] greatest;
  private final int seen;

  /** The packing of the levels of a problem. */
  PackedLevels(SearchProblem problem, int levels) {
    greatest = greatest(problem, levels);
    place = new int[greatest.length];
    unit = new long[greatest.length];
    int fitting = 0;
    int from = 0;
    for (int number = 0; number < PLACES && from < greatest.length; number++) {
      int to = from;
      long room = ROOM;
      while (to < greatest.length && greatest[to] < room) {
        room /= greatest[to] + 1;
        to++;
      }
      long size = 1;
      for (int level = to - 1; level >= from; level--) {
        place[level] = number;
        unit[level] = size;
        size = Math.multiplyExact(size, greatest[level] + 1);
      }
      from = to;
      fitting = to;
    }
    seen = fitting;
  }

  /** The sum of the sizes of everything that a level can count. */
  private static long[] greatest(SearchProblem problem, int levels) {
    long[] greatest = new long[levels - 1];
    for (int mentee = 0; mentee < problem.wishes().length; mentee++) {
      for (int wish = 0; wish < problem.wishes()[mentee]; wish++) {
        long[] worth = problem.wishValue()[mentee][wish];
        for (int level = 0; level < greatest.length; level++) {
          greatest[level] = Math.addExact(greatest[level], Math.absExact(worth[level]));
        }
      }
    }
    return greatest;
  }

  /** The packed numbers of values at all levels except the last. */
  long[] pack(long[] coverage) {
    long[] packed = new long[PLACES];
    for (int level = 0; level < seen; level++) {
      long part = Math.multiplyExact(coverage[level], unit[level]);
      packed[place[level]] = Math.addExact(packed[place[level]], part);
    }
    return packed;
  }

  /** Whether every level has room and these values are within what can be reached. */
  boolean canTell(long[] value) {
    for (int level = 0; level < seen; level++) {
      if (Math.absExact(value[level]) > greatest[level]) {
        return false;
      }
    }
    return seen == greatest.length;
  }
}
