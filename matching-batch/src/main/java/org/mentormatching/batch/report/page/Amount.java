package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A number of people or seats, or that it is withheld because it is small.
 *
 * @param value the number; 0 where it is withheld
 * @param shown as it is read
 * @param isKnown whether it is shown
 */
public record Amount(long value, String shown, boolean isKnown) {
  /** Of fewer people a page without people gives no number. */
  public static final int FEWEST = 5;

  private static final Amount SMALL = new Amount(0, "<" + FEWEST, false);
  private static final Amount WITHHELD = new Amount(0, "withheld", false);

  /** The number as it is. */
  public static Amount of(long value) {
    return new Amount(value, Long.toString(value), true);
  }

  /** The number unless it is small; nobody is no small number. */
  public static Amount large(long value) {
    return isSmall(value) ? SMALL : of(value);
  }

  /**
   * A number that is not small, to the nearest multiple of {@value #FEWEST}, so that sums and
   * differences of several tell nobody a small one.
   */
  public static Amount about(long value) {
    long rounded = (value + FEWEST / 2) / FEWEST * FEWEST;
    return of(rounded);
  }

  /** Whether a number is that of few. */
  public static boolean isSmall(long value) {
    return value > 0 && value < FEWEST;
  }

  /** The numbers as they are. */
  public static List<Amount> all(List<Long> values) {
    return values.stream().map(Amount::of).toList();
  }

  /**
   * The numbers without the small ones, and without so many of the others that nobody who knows the
   * sum of all can tell what is withheld: each small number may still be anything from 1 to below
   * {@value #FEWEST}. Nobody is no small number and stays.
   */
  public static List<Amount> withoutSmall(List<Long> values) {
    List<Amount> amounts = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    long hidden = 0;
    long roomNeeded = 0;
    for (int i = 0; i < values.size(); i++) {
      long value = values.get(i);
      amounts.add(large(value));
      if (isSmall(value)) {
        hidden += value;
        roomNeeded += FEWEST - 1;
      } else if (value > 0) {
        others.add(i);
      }
    }
    if (roomNeeded == 0) {
      return amounts;
    }
    Collections.sort(others, (a, b) -> Long.compare(values.get(a), values.get(b)));
    boolean isHiddenByAnother = false;
    for (int i : others) {
      if (isHiddenByAnother && hidden >= roomNeeded) {
        break;
      }
      amounts.set(i, WITHHELD);
      hidden += values.get(i);
      roomNeeded += FEWEST;
      isHiddenByAnother = true;
    }
    return amounts;
  }
}
