package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.page.Shape.Box;
import org.mentormatching.batch.report.page.Shape.Label;
import org.mentormatching.batch.report.page.Shape.Stroke;

/**
 * Which of some kinds flow into which of others.
 *
 * @param from names on the left
 * @param to names on the right
 * @param amounts by what stands on the left, then by what stands on the right
 */
public record Flow(List<String> from, List<String> to, List<List<Amount>> amounts) {
  private static final int LEFT = 214;
  private static final int RIGHT = 440;
  private static final int NODE = 12;
  private static final int GAP = 10;
  private static final int LEAST = 18;

  /** Copies the lists. */
  public Flow {
    from = List.copyOf(from);
    to = List.copyOf(to);
    amounts = amounts.stream().map(List::copyOf).toList();
  }

  /** The picture. */
  public Picture picture(
      String id, String title, String description, String heading, List<String> remarks) {
    List<Shape> areas = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    long all = Math.max(1, amounts.stream().flatMap(List::stream).mapToLong(Amount::value).sum());
    int height = Math.max(240, from.size() * 36);
    int[] rightTop = new int[to.size()];
    int y = 10;
    for (int t = 0; t < to.size(); t++) {
      int column = t;
      long sum = amounts.stream().mapToLong(row -> row.get(column).value()).sum();
      int size = size(sum, all, height);
      rightTop[t] = y;
      shapes.add(new Box(RIGHT, y, NODE, Math.max(2, size), "node"));
      shapes.add(
          new Label(
              RIGHT + NODE + 8,
              y + size / 2 + 5,
              "start",
              "small",
              name(to.get(t), sum, columnOf(t))));
      y += Math.max(size, LEAST) + GAP + 6;
    }
    int bottom = y;
    y = 10;
    for (int f = 0; f < from.size(); f++) {
      List<Amount> row = amounts.get(f);
      long sum = row.stream().mapToLong(Amount::value).sum();
      int size = size(sum, all, height);
      shapes.add(new Box(LEFT - NODE, y, NODE, Math.max(2, size), "node"));
      shapes.add(
          new Label(
              LEFT - NODE - 8,
              y + Math.max(size, 2) / 2 + 5,
              "end",
              "small",
              name(Picture.shortened(from.get(f), 25), sum, row)));
      int at = y;
      for (int t = 0; t < to.size(); t++) {
        int part = size(row.get(t).value(), all, height);
        if (part > 0) {
          areas.add(new Stroke(ribbon(at, rightTop[t], part), "flow" + Math.min(t, 3)));
          at += part;
          rightTop[t] += part;
        }
      }
      y += Math.max(size, LEAST) + GAP;
    }
    areas.addAll(shapes);
    return new Picture(
        id,
        title,
        description,
        Picture.WIDTH,
        Math.max(y, bottom) + 4,
        areas,
        table(heading),
        remarks);
  }

  private List<Amount> columnOf(int column) {
    return amounts.stream().map(row -> row.get(column)).toList();
  }

  private static String name(String name, long sum, List<Amount> parts) {
    return parts.stream().allMatch(Amount::isKnown) ? name + " · " + sum : name;
  }

  private static int size(long amount, long all, int height) {
    return (int) (amount * height / all);
  }

  private static String ribbon(int left, int right, int size) {
    int middle = (LEFT + RIGHT) / 2;
    return "M%d %dC%d %d %d %d %d %dV%dC%d %d %d %d %d %dZ"
        .formatted(
            LEFT,
            left,
            middle,
            left,
            middle,
            right,
            RIGHT,
            right,
            right + size,
            middle,
            right + size,
            middle,
            left + size,
            LEFT,
            left + size);
  }

  private List<List<String>> table(String heading) {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(heading));
    header.addAll(to);
    table.add(header);
    for (int f = 0; f < from.size(); f++) {
      List<String> row = new ArrayList<>(List.of(from.get(f)));
      amounts.get(f).forEach(amount -> row.add(amount.shown()));
      table.add(row);
    }
    return table;
  }
}
