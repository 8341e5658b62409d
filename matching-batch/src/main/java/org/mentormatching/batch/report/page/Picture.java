package org.mentormatching.batch.report.page;

import java.util.List;

/**
 * A picture with the table behind it.
 *
 * @param id of its place in the page
 * @param title what it shows
 * @param description what is to be seen, for whoever sees it and for whoever does not
 * @param width of the drawing
 * @param height of the drawing
 * @param shapes in the order of drawing
 * @param table the same in numbers, the header first
 * @param remarks sentences below the table
 */
public record Picture(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Shape> shapes,
    List<List<String>> table,
    List<String> remarks) {
  /** The width of most pictures. */
  static final int WIDTH = 640;

  private static final int LETTERS = 26;
  private static final int MOST_NARROW = 5;

  /** Copies the lists. */
  public Picture {
    shapes = List.copyOf(shapes);
    table = table.stream().map(List::copyOf).toList();
    remarks = List.copyOf(remarks);
  }

  /** The header of the table. */
  public List<String> header() {
    return table.get(0);
  }

  /** The rows of the table. */
  public List<List<String>> rows() {
    return table.subList(1, table.size());
  }

  /** Whether the table has so many columns that on paper it needs the whole width. */
  public boolean isWide() {
    return header().size() > MOST_NARROW;
  }

  /** A word that has room beside a drawing; the table has it whole. */
  static String shortened(String word) {
    return shortened(word, LETTERS);
  }

  /** A word of so many letters at most. */
  static String shortened(String word, int letters) {
    return word.codePointCount(0, word.length()) <= letters
        ? word
        : word.substring(0, word.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
  }
}
