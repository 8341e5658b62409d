package org.mentormatching.benchmarks.contest;

import java.util.Arrays;

/**
 * The Hungarian method on a dense matrix, as the usual tools have it: one row for each mentee, one
 * column for each seat, O(n³) with potentials (J. Munkres, 1957, "Algorithms for the assignment and
 * transportation problems"; the O(n³) form after E. L. Lawler, 1976).
 *
 * <p>Pairs that are not eligible, and columns that fill the matrix up where there are fewer seats
 * than mentees, cost {@link Instance#unmatchedCost()}.
 */
final class Munkres implements Contestant {
  @Override
  public String name() {
    return "munkres";
  }

  @Override
  public String title() {
    return "plain Munkres on a dense matrix";
  }

  @Override
  public Claim claim() {
    return Claim.OPTIMAL;
  }

  @Override
  public int mostMentees() {
    return 2_000;
  }

  @Override
  public Entry enter(Instance instance) {
    return new MatrixEntry(instance);
  }

  private static final class MatrixEntry implements Entry {
    private final Instance instance;
    private final int rows;
    private final int columns;
    private final long[][] cost;
    private final int[] mentorOfColumn;

    /** The row in each column, both counted from 1; 0 is none. */
    private final int[] rowIn;

    MatrixEntry(Instance instance) {
      this.instance = instance;
      rows = instance.mentees();
      int[] firstColumn = new int[instance.mentors() + 1];
      for (int mentor = 0; mentor < instance.mentors(); mentor++) {
        firstColumn[mentor + 1] = firstColumn[mentor] + instance.seats(mentor);
      }
      int seats = firstColumn[instance.mentors()];
      columns = Math.max(seats, rows);
      mentorOfColumn = new int[columns];
      Arrays.fill(mentorOfColumn, -1);
      for (int mentor = 0; mentor < instance.mentors(); mentor++) {
        Arrays.fill(mentorOfColumn, firstColumn[mentor], firstColumn[mentor + 1], mentor);
      }
      cost = new long[rows][columns];
      for (int mentee = 0; mentee < rows; mentee++) {
        Arrays.fill(cost[mentee], instance.unmatchedCost());
        for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
          int mentor = instance.mentor(pair);
          Arrays.fill(
              cost[mentee],
              firstColumn[mentor],
              firstColumn[mentor + 1],
              Instance.MOST_FIT - instance.fit(pair));
        }
      }
      rowIn = new int[columns + 1];
    }

    @Override
    public void solve() {
      long[] rowPotential = new long[rows + 1];
      long[] columnPotential = new long[columns + 1];
      int[] before = new int[columns + 1];
      long[] slack = new long[columns + 1];
      boolean[] seen = new boolean[columns + 1];
      for (int row = 1; row <= rows; row++) {
        Arrays.fill(slack, Long.MAX_VALUE);
        Arrays.fill(seen, false);
        rowIn[0] = row;
        int column = 0;
        do {
          seen[column] = true;
          int from = rowIn[column];
          long least = Long.MAX_VALUE;
          int next = 0;
          for (int other = 1; other <= columns; other++) {
            if (!seen[other]) {
              long reduced =
                  cost[from - 1][other - 1] - rowPotential[from] - columnPotential[other];
              if (reduced < slack[other]) {
                slack[other] = reduced;
                before[other] = column;
              }
              if (slack[other] < least) {
                least = slack[other];
                next = other;
              }
            }
          }
          for (int other = 0; other <= columns; other++) {
            if (seen[other]) {
              rowPotential[rowIn[other]] += least;
              columnPotential[other] -= least;
            } else {
              slack[other] -= least;
            }
          }
          column = next;
        } while (rowIn[column] != 0);
        while (column != 0) {
          rowIn[column] = rowIn[before[column]];
          column = before[column];
        }
      }
    }

    @Override
    public Assignment assignment() {
      Assignment assignment = new Assignment(rows);
      for (int column = 1; column <= columns; column++) {
        if (rowIn[column] > 0) {
          int mentee = rowIn[column] - 1;
          assignment.set(mentee, pair(mentee, mentorOfColumn[column - 1]));
        }
      }
      return assignment;
    }

    private int pair(int mentee, int mentor) {
      for (int pair = instance.start(mentee); pair < instance.start(mentee + 1); pair++) {
        if (instance.mentor(pair) == mentor) {
          return pair;
        }
      }
      return Assignment.UNMATCHED;
    }
  }
}
