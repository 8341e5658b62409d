package org.mentormatching.verify;

/**
 * By number of seats and sum, the most that those who were added and do not weigh more are worth.
 */
final class SumTable {
  private final long[][] most;

  /**
   * A table to which nobody was added.
   *
   * @param rows greatest number of seats
   * @param width greatest sum
   */
  SumTable(int rows, int width) {
    most = new long[rows + 1][width + 1];
  }

  /** Adds somebody of whom it is open whether they take a seat. */
  void add(long weight, long worth) {
    for (int row = most.length - 1; row > 0; row--) {
      long[] to = most[row];
      long[] from = most[row - 1];
      for (int sum = to.length - 1; sum >= weight; sum--) {
        to[sum] = Math.max(to[sum], from[(int) (sum - weight)] + worth);
      }
    }
  }

  /** The most that some are worth who take all seats at most and weigh no more. */
  long most(int sum) {
    return most[most.length - 1][sum];
  }
}
