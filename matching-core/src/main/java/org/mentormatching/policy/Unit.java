package org.mentormatching.policy;

/**
 * In what the excess of a limit is counted, in words.
 *
 * @param one a single one: {@code minute a month}
 * @param several any other number of them: {@code minutes a month}
 */
public record Unit(String one, String several) {
  /** A number of them: {@code 60 minutes a month}. */
  public String counted(long number) {
    return number + " " + (number == 1 ? one : several);
  }
}
