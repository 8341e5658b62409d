package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.report.page.Shape.Box;
import org.mentormatching.batch.report.page.Shape.Label;
import org.mentormatching.batch.report.page.Shape.Stroke;

/**
 * Shares of groups with the range in which each may well lie.
 *
 * @param lines from above
 */
public record Intervals(List<Line> lines) {
  private static final int LEFT = 200;
  private static final int RIGHT = 580;
  private static final int ROW = 28;
  private static final int TOP = 8;
  private static final int WHOLE = 10_000;

  /**
   * A group, or the heading of those that follow.
   *
   * @param name of the group
   * @param range where its share lies; empty for headings and where nothing is said
   * @param note what stands where there is no range
   */
  public record Line(String name, Optional<Range> range, String note) {}

  /**
   * A share and its range, in ten-thousandths.
   *
   * @param share the share; empty where it is withheld
   */
  public record Range(Optional<Integer> share, int low, int high) {}

  /** Copies the list. */
  public Intervals {
    lines = List.copyOf(lines);
  }

  /** The picture. */
  public Picture picture(
      String id, String title, String description, List<List<String>> table, List<String> remarks) {
    List<Shape> shapes = new ArrayList<>();
    int bottom = TOP + lines.size() * ROW;
    for (int percent = 0; percent <= 100; percent += 25) {
      int x = x(percent * 100);
      shapes.add(new Stroke("M%d %dV%d".formatted(x, TOP, bottom), "grid"));
      shapes.add(new Label(x, bottom + 18, "middle", "small", percent + " %"));
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int y = TOP + i * ROW + ROW / 2;
      boolean isHeading = line.range().isEmpty() && line.note().isEmpty();
      shapes.add(
          new Label(
              isHeading ? 0 : LEFT - 10,
              y + 5,
              isHeading ? "start" : "end",
              isHeading ? "value" : "small",
              Picture.shortened(line.name())));
      line.range()
          .ifPresent(
              range -> {
                shapes.add(
                    new Stroke("M%d %dH%d".formatted(x(range.low()), y, x(range.high())), "range"));
                range
                    .share()
                    .ifPresent(share -> shapes.add(new Box(x(share) - 5, y - 5, 10, 10, "dot")));
                range
                    .share()
                    .ifPresent(
                        share ->
                            shapes.add(
                                new Label(
                                    RIGHT + 12,
                                    y + 5,
                                    "start",
                                    "value",
                                    (share + 50) / 100 + " %")));
              });
      if (!line.note().isEmpty()) {
        shapes.add(new Label(LEFT + 6, y + 5, "start", "small", line.note()));
      }
    }
    return new Picture(id, title, description, Picture.WIDTH, bottom + 28, shapes, table, remarks);
  }

  private static int x(int share) {
    return LEFT + share * (RIGHT - LEFT) / WHOLE;
  }
}
