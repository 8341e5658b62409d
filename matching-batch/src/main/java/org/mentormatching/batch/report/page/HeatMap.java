package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.page.Shape.Box;
import org.mentormatching.batch.report.page.Shape.Label;

/**
 * Demand against seats as a map of cells.
 *
 * @param rows names of the rows
 * @param columns names of the columns, the most wanted first
 * @param cells row by row
 */
public record HeatMap(List<String> rows, List<String> columns, List<List<Cell>> cells) {
  private static final int MOST_COLUMNS = 9;
  private static final int LEFT = 150;
  private static final int RIGHT = 50;
  private static final int TOP = 104;
  private static final int TURN = -38;
  private static final int ROW = 34;

  /**
   * What is wanted and what is there.
   *
   * @param wanted wishes
   * @param seats seats
   */
  public record Cell(Amount wanted, Amount seats) {
    private boolean isEmpty() {
      return wanted.isKnown() && seats.isKnown() && wanted.value() == 0 && seats.value() == 0;
    }

    private String words() {
      if (isEmpty()) {
        return "";
      }
      return wanted.equals(Amount.FEW) && seats.equals(Amount.FEW)
          ? Amount.FEW.shown()
          : brief(wanted) + " / " + brief(seats);
    }

    /** As it stands in a cell, where there is little room. */
    private static String brief(Amount amount) {
      return amount.equals(Amount.WITHHELD) ? "?" : amount.shown();
    }

    private boolean isWithheld() {
      return wanted.equals(Amount.WITHHELD) || seats.equals(Amount.WITHHELD);
    }

    private String look() {
      if (!wanted.isKnown() || !seats.isKnown()) {
        return "unknown";
      }
      if (isEmpty()) {
        return "empty";
      }
      long missing = wanted.value() - seats.value();
      if (missing > 0) {
        return 2 * missing > wanted.value() ? "short2" : "short1";
      }
      return 2 * wanted.value() <= seats.value() ? "spare2" : "spare1";
    }
  }

  /** Copies the lists. */
  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** The picture. */
  public Picture picture(String id, String title, String description) {
    int shown = Math.min(MOST_COLUMNS, columns.size());
    int column = Math.min(110, (Picture.WIDTH - LEFT - RIGHT) / Math.max(1, shown));
    List<Shape> shapes = new ArrayList<>();
    for (int c = 0; c < shown; c++) {
      shapes.add(
          new Label(
              LEFT + c * column + column / 2,
              TOP - 6,
              "start",
              "small",
              Picture.shortened(columns.get(c), 20),
              TURN));
    }
    for (int r = 0; r < rows.size(); r++) {
      int y = TOP + r * ROW;
      shapes.add(new Label(LEFT - 8, y + 21, "end", "small", Picture.shortened(rows.get(r), 21)));
      for (int c = 0; c < shown; c++) {
        Cell cell = cells.get(r).get(c);
        shapes.add(new Box(LEFT + c * column + 1, y + 1, column - 2, ROW - 2, cell.look()));
        shapes.add(
            new Label(LEFT + c * column + column / 2, y + 22, "middle", "in-cell", cell.words()));
        if (cell.look().startsWith("short")) {
          shapes.add(new Label(LEFT + (c + 1) * column - 4, y + 11, "end", "mark", "▲"));
        }
      }
    }
    return new Picture(
        id,
        title,
        description
            + (shown < columns.size()
                ? " The table has those columns too that have no room here."
                : "")
            + (cells.stream().flatMap(List::stream).anyMatch(Cell::isWithheld)
                ? " A question mark: withheld."
                : ""),
        Picture.WIDTH,
        TOP + rows.size() * ROW + 4,
        shapes,
        table(),
        List.of());
  }

  private List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("stage of the mentor"));
    header.addAll(columns);
    table.add(header);
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = new ArrayList<>(List.of(rows.get(r)));
      cells
          .get(r)
          .forEach(
              cell ->
                  row.add(
                      cell.isEmpty()
                          ? "–"
                          : cell.wanted().shown() + " for " + cell.seats().shown()));
      table.add(row);
    }
    return table;
  }
}
