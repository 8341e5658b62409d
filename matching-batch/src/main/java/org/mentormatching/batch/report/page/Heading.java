package org.mentormatching.batch.report.page;

import java.util.List;

/**
 * What stands at the top of a page.
 *
 * @param title of the programme
 * @param cycle of the proposal
 * @param proposal its number
 * @param sentence the answer in one sentence
 * @param figures the few numbers that tell most
 */
public record Heading(
    String title, String cycle, int proposal, String sentence, List<Figure> figures) {
  /**
   * A number.
   *
   * @param what it counts
   * @param number as it is read
   * @param note what belongs to it
   */
  public record Figure(String what, String number, String note) {}

  /** Copies the list. */
  public Heading {
    figures = List.copyOf(figures);
  }
}
