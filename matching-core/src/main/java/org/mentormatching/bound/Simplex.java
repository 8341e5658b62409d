package org.mentormatching.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A linear programme whose columns are added as they are found: columns of the greatest worth
 * together, of which every row adds up to something in its range (G. B. Dantzig, 1951,
 * "Maximization of a linear function of variables subject to linear inequalities"). The inverse of
 * the basis is kept whole, which suits some hundred rows.
 *
 * <p>Nothing but sums, products and quotients is taken, in a fixed order, so every machine takes
 * the same steps. Prices are as exact as doubles are: who uses them has to count what they prove.
 */
final class Simplex {
  private static final double ROUNDING = 1e-9;
  private static final double LEAST_PIVOT = 1e-7;

  /** The inverse is made anew after so many pivots, or as many as there are rows. */
  private static final int LEAST_BETWEEN_INVERSIONS = 100;

  /** Products and sums that take as long as looking at a pair. */
  private static final int OF_ONE_PAIR = 16;

  private enum State {
    AT_LEAST,
    AT_MOST,
    BASIC
  }

  private final int rows;
  private final double leastGain;

  /**
   * Columns by number. First come those of the rows, by row: minus one there, and so as much as the
   * row adds up to.
   */
  private Column[] columns;

  private int size;
  private final int[] basis;
  private final double[] value;
  private final double[][] inverse;
  private final double[] prices;
  private final double[] change;
  private int sinceInversion;
  private boolean isEvaluated;
  private long products;

  /** What a column adds to its rows, and where it is. */
  private static final class Column {
    private final int[] rows;
    private final double[] factors;
    private double worth;
    private final double least;
    private final double most;
    private State state;

    Column(int[] rows, double[] factors, double worth, double least, double most, State state) {
      this.rows = rows;
      this.factors = factors;
      this.worth = worth;
      this.least = least;
      this.most = most;
      this.state = state;
    }

    /** How much there is of it while it is not in the basis. */
    double amount() {
      return state == State.AT_MOST ? most : least;
    }

    boolean isFixed() {
      return least == most;
    }
  }

  /**
   * A programme without columns, and so with nothing in any row.
   *
   * @param least what each row adds up to at least
   * @param most what each row adds up to at most
   * @param leastGain a column that is worth no more than that beyond what its rows cost is left out
   */
  Simplex(double[] least, double[] most, double leastGain) {
    this.leastGain = leastGain;
    rows = least.length;
    columns = new Column[2 * rows + 16];
    basis = new int[rows];
    value = new double[rows];
    inverse = new double[rows][rows];
    prices = new double[rows];
    change = new double[rows];
    for (int row = 0; row < rows; row++) {
      columns[row] =
          new Column(new int[] {row}, new double[] {-1}, 0, least[row], most[row], State.BASIC);
      basis[row] = row;
      inverse[row][row] = -1;
    }
    size = rows;
  }

  /**
   * Adds a column, of which there is none to begin with, or as much as may be. What there is of all
   * columns at the beginning has to keep every row in its range.
   *
   * @param itsRows the rows to which it adds something
   * @param factors how much it adds to each
   * @param worth what it is worth
   * @param most how much of it there may be
   * @param isThere whether there is as much to begin with
   * @return its number
   */
  int add(int[] itsRows, double[] factors, double worth, double most, boolean isThere) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, 2 * size);
    }
    columns[size] =
        new Column(itsRows, factors, worth, 0, most, isThere ? State.AT_MOST : State.AT_LEAST);
    isEvaluated &= !isThere;
    return size++;
  }

  /** Changes what a column is worth. */
  void change(int number, double worth) {
    isEvaluated &= columns[number].worth == worth;
    columns[number].worth = worth;
  }

  /**
   * Improves until no column makes it better.
   *
   * @param isOver asked before each pivot; when it answers true, the prices are those so far
   * @return whether no column makes it better
   */
  boolean run(BooleanSupplier isOver) {
    if (!isEvaluated) {
      evaluate();
    }
    while (true) {
      int entering = entering();
      if (entering < 0 && sinceInversion == 0) {
        return true;
      }
      if (entering < 0 || sinceInversion >= Math.max(LEAST_BETWEEN_INVERSIONS, rows)) {
        invert();
        evaluate();
      } else if (isOver.getAsBoolean() || !enter(entering)) {
        return false;
      }
    }
  }

  /** The column that is worth most beyond what its rows cost; -1 if there is none. */
  private int entering() {
    double most = leastGain;
    int best = -1;
    for (int number = 0; number < size; number++) {
      Column column = columns[number];
      if (column.state != State.BASIC && !column.isFixed()) {
        double gain = column.state == State.AT_LEAST ? gain(column) : -gain(column);
        if (gain > most) {
          most = gain;
          best = number;
        }
      }
    }
    products += 4L * size;
    return best;
  }

  private double gain(Column column) {
    double gain = column.worth;
    for (int i = 0; i < column.rows.length; i++) {
      gain -= prices[column.rows[i]] * column.factors[i];
    }
    return gain;
  }

  /**
   * Changes how much there is of a column as far as the basis and its own range allow.
   *
   * @return whether something stops it
   */
  private boolean enter(int entering) {
    Column column = columns[entering];
    double sign = column.state == State.AT_LEAST ? 1 : -1;
    spread(column, sign);
    double step = column.most - column.least;
    int leaving = -1;
    for (int row = 0; row < rows; row++) {
      if (Math.abs(change[row]) < LEAST_PIVOT) {
        continue;
      }
      Column basic = columns[basis[row]];
      double end = change[row] > 0 ? basic.least : basic.most;
      double room = Math.max(0, (value[row] - end) / change[row]);
      boolean isSteeper = leaving >= 0 && Math.abs(change[row]) > Math.abs(change[leaving]);
      if (room < step - ROUNDING || (room <= step + ROUNDING && isSteeper)) {
        step = Math.min(step, room);
        leaving = row;
      }
    }
    if (step == Double.POSITIVE_INFINITY) {
      return false;
    }
    for (int row = 0; row < rows; row++) {
      value[row] -= step * change[row];
    }
    if (leaving < 0) {
      column.state = column.state == State.AT_LEAST ? State.AT_MOST : State.AT_LEAST;
    } else {
      double amount = column.amount() + sign * step;
      columns[basis[leaving]].state = change[leaving] > 0 ? State.AT_LEAST : State.AT_MOST;
      pivot(leaving, sign, gain(column));
      column.state = State.BASIC;
      basis[leaving] = entering;
      value[leaving] = amount;
    }
    return true;
  }

  /** How fast what there is of each column of the basis falls as a column comes in. */
  private void spread(Column column, double sign) {
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (int i = 0; i < column.rows.length; i++) {
        sum += inverse[row][column.rows[i]] * column.factors[i];
      }
      change[row] = sign * sum;
    }
    products += (long) rows * column.rows.length;
  }

  private void pivot(int leaving, double sign, double gain) {
    double[] entered = inverse[leaving];
    double pivot = sign * change[leaving];
    for (int i = 0; i < rows; i++) {
      entered[i] /= pivot;
    }
    for (int row = 0; row < rows; row++) {
      double times = sign * change[row];
      if (row != leaving && times != 0) {
        subtract(inverse[row], times, entered);
      }
    }
    for (int i = 0; i < rows; i++) {
      prices[i] += gain * entered[i];
    }
    sinceInversion++;
  }

  private void subtract(double[] from, double times, double[] what) {
    for (int i = 0; i < rows; i++) {
      from[i] -= times * what[i];
    }
    products += rows;
  }

  /** Makes the inverse of the basis anew, by elimination. */
  private void invert() {
    double[][] matrix = new double[rows][rows];
    for (int at = 0; at < rows; at++) {
      Column column = columns[basis[at]];
      for (int i = 0; i < column.rows.length; i++) {
        matrix[column.rows[i]][at] = column.factors[i];
      }
      Arrays.fill(inverse[at], 0);
      inverse[at][at] = 1;
    }
    for (int at = 0; at < rows; at++) {
      int pivot = at;
      for (int row = at + 1; row < rows; row++) {
        pivot = Math.abs(matrix[row][at]) > Math.abs(matrix[pivot][at]) ? row : pivot;
      }
      swap(matrix, at, pivot);
      swap(inverse, at, pivot);
      double by = matrix[at][at];
      for (int i = 0; i < rows; i++) {
        matrix[at][i] /= by;
        inverse[at][i] /= by;
      }
      for (int row = 0; row < rows; row++) {
        double times = matrix[row][at];
        if (row != at && times != 0) {
          subtract(matrix[row], times, matrix[at]);
          subtract(inverse[row], times, inverse[at]);
        }
      }
    }
    sinceInversion = 0;
  }

  private static void swap(double[][] matrix, int one, int other) {
    double[] row = matrix[one];
    matrix[one] = matrix[other];
    matrix[other] = row;
  }

  /** Reckons values and prices anew from the inverse. */
  private void evaluate() {
    double[] rest = new double[rows];
    for (int number = 0; number < size; number++) {
      Column column = columns[number];
      double amount = column.state == State.BASIC ? 0 : column.amount();
      for (int i = 0; i < column.rows.length && amount != 0; i++) {
        rest[column.rows[i]] -= amount * column.factors[i];
      }
    }
    Arrays.fill(prices, 0);
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      double worth = columns[basis[row]].worth;
      for (int i = 0; i < rows; i++) {
        sum += inverse[row][i] * rest[i];
        prices[i] += worth * inverse[row][i];
      }
      value[row] = sum;
    }
    products += 2L * rows * rows;
    isEvaluated = true;
  }

  /** The price of a row: what a little more room in it is worth. */
  double price(int row) {
    return prices[row];
  }

  /** How much there is of each column, by number. */
  double[] amounts() {
    double[] amounts = new double[size];
    for (int number = 0; number < size; number++) {
      amounts[number] = columns[number].amount();
    }
    for (int row = 0; row < rows; row++) {
      amounts[basis[row]] = value[row];
    }
    return amounts;
  }

  /** The work done so far, in pairs that are looked at. */
  long work() {
    return products / OF_ONE_PAIR;
  }
}
