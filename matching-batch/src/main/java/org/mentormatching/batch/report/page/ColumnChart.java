package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.page.Shape.Box;
import org.mentormatching.batch.report.page.Shape.Label;
import org.mentormatching.batch.report.page.Shape.Stroke;

/**
 * Numbers as columns beside each other, each in one part or in two above each other.
 *
 * @param axis what the columns are
 * @param parts what their parts are, from below
 * @param columns from left to right
 */
public record ColumnChart(String axis, List<String> parts, List<Column> columns) {
  private static final int TOP = 40;
  private static final int HEIGHT = 190;
  private static final int LEFT = 12;

  /**
   * A column.
   *
   * @param name what it counts
   * @param parts how many, from below
   */
  public record Column(String name, List<Amount> parts) {
    /** Copies the list. */
    public Column {
      parts = List.copyOf(parts);
    }

    private long height() {
      return parts.stream().mapToLong(Amount::value).sum();
    }

    private String total() {
      if (parts.stream().allMatch(Amount::isKnown)) {
        return height() == 0 ? "" : Long.toString(height());
      }
      return parts.size() == 1 && parts.get(0).shown().length() < 4 ? parts.get(0).shown() : "–";
    }
  }

  /** Copies the lists. */
  public ColumnChart {
    parts = List.copyOf(parts);
    columns = List.copyOf(columns);
  }

  /** The picture. */
  public Picture picture(String id, String title, String description, List<String> remarks) {
    List<Shape> shapes = new ArrayList<>();
    long highest = Math.max(1, columns.stream().mapToLong(Column::height).max().orElse(1));
    int step = (Picture.WIDTH - 2 * LEFT) / Math.max(1, columns.size());
    int width = Math.min(72, step - 8);
    int base = TOP + HEIGHT;
    if (parts.size() > 1) {
      for (int part = 0; part < parts.size(); part++) {
        shapes.add(new Box(LEFT + part * 220, 6, 14, 14, "part" + part));
        shapes.add(new Label(LEFT + part * 220 + 20, 18, "start", "small", parts.get(part)));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int x = LEFT + i * step + (step - width) / 2;
      int y = base;
      for (int part = 0; part < column.parts().size(); part++) {
        int height = (int) (column.parts().get(part).value() * (HEIGHT - 20) / highest);
        if (height > 0) {
          y -= height;
          shapes.add(new Box(x, y, width, height, "part" + part));
        }
      }
      shapes.add(new Label(x + width / 2, y - 6, "middle", "value", column.total()));
      shapes.add(new Label(x + width / 2, base + 17, "middle", "small", column.name()));
    }
    shapes.add(new Stroke("M%d %dH%d".formatted(LEFT, base, Picture.WIDTH - LEFT), "axis"));
    shapes.add(new Label(Picture.WIDTH / 2, base + 38, "middle", "small", axis));
    return new Picture(id, title, description, Picture.WIDTH, base + 46, shapes, table(), remarks);
  }

  private List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(axis));
    header.addAll(parts);
    table.add(header);
    for (Column column : columns) {
      List<String> row = new ArrayList<>(List.of(column.name()));
      column.parts().forEach(part -> row.add(part.shown()));
      table.add(row);
    }
    return table;
  }
}
