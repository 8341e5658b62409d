package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.page.Shape.Box;
import org.mentormatching.batch.report.page.Shape.Label;

/**
 * Numbers as bars below each other, each below its sentence.
 *
 * @param what what the sentences are
 * @param unit what is counted
 * @param bars from above
 */
public record BarChart(String what, String unit, List<Bar> bars) {
  private static final int ROW = 44;
  private static final int MOST_SHOWN = 8;
  private static final int LETTERS = 84;

  /**
   * A bar.
   *
   * @param name what it stands for
   * @param amount how long it is
   */
  public record Bar(String name, Amount amount) {}

  /** Copies the list. */
  public BarChart {
    bars = List.copyOf(bars);
  }

  /** The picture. */
  public Picture picture(String id, String title, String description) {
    List<Shape> shapes = new ArrayList<>();
    int shown = Math.min(MOST_SHOWN, bars.size());
    long longest =
        Math.max(1, bars.stream().mapToLong(bar -> bar.amount().value()).max().orElse(1));
    for (int i = 0; i < shown; i++) {
      Bar bar = bars.get(i);
      int y = i * ROW;
      int width = (int) (bar.amount().value() * (Picture.WIDTH - 60) / longest);
      shapes.add(new Label(0, y + 14, "start", "small", Picture.shortened(bar.name(), LETTERS)));
      shapes.add(new Box(0, y + 20, Math.max(2, width), 14, "part0"));
      shapes.add(new Label(Math.max(2, width) + 8, y + 32, "start", "value", bar.amount().shown()));
    }
    List<List<String>> table = new ArrayList<>(List.of(List.of(what, unit)));
    bars.forEach(bar -> table.add(List.of(bar.name(), bar.amount().shown())));
    return new Picture(
        id, title, description, Picture.WIDTH, Math.max(1, shown) * ROW, shapes, table, List.of());
  }
}
