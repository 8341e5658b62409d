package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of an exported file: their headers, their cells and what they mean to us. */
final class Columns {
  /**
   * A column.
   *
   * @param ours our name for what it holds; empty if it holds nothing for us
   * @param choice what a cross in it stands for; empty where the cell itself is the answer
   * @param headers one for each row of headers
   */
  record Column(
      String ours,
      String choice,
      List<String> headers,
      Cell kind,
      Function<Reply, String> content) {}

  /** What a workbook makes of a cell. */
  enum Cell {
    TEXT,
    NUMBER,
    /** A day with a time, written {@code 2027-01-11T09:14:05}. */
    MOMENT
  }

  private final List<Column> columns = new ArrayList<>();

  /** A column that holds nothing for us. */
  Columns other(String header, Function<Reply, String> content) {
    return add("", "", List.of(header), Cell.TEXT, content);
  }

  /** A column that holds nothing for us, under several rows of headers. */
  Columns other(List<String> headers, Function<Reply, String> content) {
    return add("", "", headers, Cell.TEXT, content);
  }

  /** A column that holds nothing for us and no text. */
  Columns other(String header, Cell kind, Function<Reply, String> content) {
    return add("", "", List.of(header), kind, content);
  }

  /** A column for one of our names. */
  Columns ours(String ours, String header, Function<Reply, String> content) {
    return add(ours, "", List.of(header), Cell.TEXT, content);
  }

  /** A column for one of our names, under several rows of headers. */
  Columns ours(String ours, List<String> headers, Function<Reply, String> content) {
    return add(ours, "", headers, Cell.TEXT, content);
  }

  /** A column of numbers for one of our names. */
  Columns number(String ours, String header, Function<Reply, String> content) {
    return add(ours, "", List.of(header), Cell.NUMBER, content);
  }

  /** A column for one answer among several to one of our names. */
  Columns choice(String ours, String choice, String header, Function<Reply, String> content) {
    return add(ours, choice, List.of(header), Cell.TEXT, content);
  }

  private Columns add(
      String ours,
      String choice,
      List<String> headers,
      Cell kind,
      Function<Reply, String> content) {
    columns.add(new Column(ours, choice, headers, kind, content));
    return this;
  }

  List<Column> all() {
    return List.copyOf(columns);
  }

  List<Cell> kinds() {
    return columns.stream().map(Column::kind).toList();
  }

  /** The headers in a row of headers, the first being 0. */
  List<String> headers(int row) {
    return columns.stream().map(column -> column.headers().get(row)).toList();
  }

  int headerRows() {
    return columns.get(0).headers().size();
  }

  /** What stands in somebody's row for one of our names; empty if there is no such column. */
  String cell(String ours, Reply reply) {
    return columns.stream()
        .filter(column -> column.ours().equals(ours))
        .map(column -> column.content().apply(reply))
        .findFirst()
        .orElse("");
  }

  /** Somebody's cells. */
  List<String> cells(Reply reply) {
    return columns.stream().map(column -> column.content().apply(reply)).toList();
  }
}
