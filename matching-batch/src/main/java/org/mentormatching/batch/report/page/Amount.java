package org.mentormatching.batch.report.page;

import java.util.List;

/**
 * A number of people, or of what people wish for or offer, or that it is withheld because fewer
 * than {@value #FEWEST} people stand behind it or behind another one that would follow from it.
 *
 * @param value the number; 0 where it is withheld
 * @param shown as it is read
 * @param isKnown whether it is shown
 */
public record Amount(long value, String shown, boolean isKnown) {
  /** Of fewer people a page without people gives no number. */
  public static final int FEWEST = 5;

  /** Stands for a number behind which fewer people stand, however great it is, or nobody. */
  static final Amount FEW = new Amount(0, "few", false);

  static final Amount WITHHELD = new Amount(0, "withheld", false);

  /** The number as it is. */
  public static Amount of(long value) {
    return new Amount(value, Long.toString(value), true);
  }

  /** The number unless it is small; nobody is no small number. */
  public static Amount large(long value) {
    return isSmall(value) ? FEW : of(value);
  }

  /**
   * A number that is not small, to the nearest multiple of {@value #FEWEST}, so that sums and
   * differences of several tell nobody a small one.
   */
  public static Amount about(long value) {
    return of(rounded(value));
  }

  private static long rounded(long value) {
    return (value + FEWEST / 2) / FEWEST * FEWEST;
  }

  /** The least number that is shown as this one is. */
  static long leastAbout(long value) {
    return value == 0 ? 0 : Math.max(FEWEST, rounded(value) - FEWEST / 2);
  }

  /** The greatest number that is shown as this one is. */
  static long mostAbout(long value) {
    return value == 0 ? 0 : rounded(value) + FEWEST / 2;
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
   * Numbers that add up to something that may be known, without the small ones, and so that none of
   * these follows from the sum. Nobody is no small number and stays.
   */
  public static List<Amount> withoutSmall(List<Long> values) {
    return withoutSmall(values, values);
  }

  /**
   * The same of numbers that are not those of the people themselves.
   *
   * @param values the numbers, none of them less than the people behind it
   * @param people of how many people each is
   */
  public static List<Amount> withoutSmall(List<Long> values, List<Long> people) {
    return new Withholding(values, people).amounts();
  }
}
