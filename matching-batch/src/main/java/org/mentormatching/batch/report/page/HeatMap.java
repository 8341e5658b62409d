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
  private static final int LEFT = 130;
  private static final int TOP = 92;
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
      return isEmpty() ? "" : brief(wanted) + " / " + brief(seats);
    }

    private static String brief(Amount amount) {
      return amount.shown().length() > 4 ? "–" : amount.shown();
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
    int column = (Picture.WIDTH - LEFT) / Math.max(1, shown);
    List<Shape> shapes = new ArrayList<>();
    for (int c = 0; c < shown; c++) {
      List<String> lines = wrapped(columns.get(c), column / 7);
      for (int line = 0; line < lines.size(); line++) {
        shapes.add(
            new Label(
                LEFT + c * column + column / 2,
                TOP - 8 - 14 * (lines.size() - 1 - line),
                "middle",
                "small",
                lines.get(line)));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      int y = TOP + r * ROW;
      shapes.add(new Label(LEFT - 8, y + 21, "end", "small", Picture.shortened(rows.get(r), 20)));
      for (int c = 0; c < shown; c++) {
        Cell cell = cells.get(r).get(c);
        shapes.add(new Box(LEFT + c * column + 1, y + 1, column - 2, ROW - 2, cell.look()));
        shapes.add(
            new Label(
                LEFT + c * column + column / 2,
                y + 22,
                "middle",
                "on-" + cell.look(),
                (cell.look().startsWith("short") ? "▲ " : "") + cell.words()));
      }
    }
    return new Picture(
        id,
        title,
        description
            + (shown < columns.size()
                ? " The table has those columns too that have no room here."
                : ""),
        Picture.WIDTH,
        TOP + rows.size() * ROW + 4,
        shapes,
        table(),
        List.of());
  }

  private static List<String> wrapped(String words, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("[ -]")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream()
        .limit(5)
        .map(one -> Picture.shortened(one, Math.max(4, letters)))
        .toList();
  }

  private List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(""));
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
