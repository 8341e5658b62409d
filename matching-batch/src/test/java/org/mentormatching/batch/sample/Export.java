package org.mentormatching.batch.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Columns.Column;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * A file as a tool exports it, and row by row what a reader with common sense makes of it: who is
 * used, who is left out because the tool says so, and which rows have to be set aside.
 */
final class Export {
  /** Whom a file is about. */
  enum Holds {
    MENTEES,
    MENTORS,
    /** Mentees and mentors, told apart by a column. */
    BOTH,
    /** Everybody. */
    PEOPLE
  }

  private final String name;
  private final Holds holds;
  private final Carrier carrier;
  private final Columns columns;
  private final Map<Integer, Reply> used = new TreeMap<>();
  private final Map<String, Object> details = new LinkedHashMap<>();
  private final List<Object> leftOut = new ArrayList<>();
  private final List<Object> setAside = new ArrayList<>();
  private final List<Object> doubtful = new ArrayList<>();
  private int headerRow;
  private int headerLine;
  private int rows;

  /** An export that writes its own headers and rows into the carrier. */
  Export(String name, Holds holds, Carrier carrier, Columns columns) {
    this.name = name;
    this.holds = holds;
    this.carrier = carrier;
    this.columns = columns;
  }

  String name() {
    return name;
  }

  Holds holds() {
    return holds;
  }

  Columns columns() {
    return columns;
  }

  /** Whether a column holds what we call so. */
  boolean means(String ours) {
    return columns.all().stream().anyMatch(column -> column.ours().equals(ours));
  }

  /** Writes all rows of headers. */
  Export headers() {
    for (int row = 0; row < columns.headerRows(); row++) {
      Place place = carrier.row(columns.headers(row));
      if (row == 0) {
        headerRow = place.row();
        headerLine = place.line();
      }
    }
    return this;
  }

  /** Writes somebody's row. */
  Place add(Reply reply) {
    return of(reply, carrier.row(columns.cells(reply), columns.kinds()));
  }

  /** Writes everybody's rows. */
  Export addAll(List<Reply> replies) {
    replies.forEach(this::add);
    return this;
  }

  /** Counts a row of somebody that stands in the carrier already. */
  Place of(Reply reply, Place place) {
    used.put(place.row(), reply);
    return ofNobody(place);
  }

  /** Counts a row about nobody that stands in the carrier already. */
  Place ofNobody(Place place) {
    rows++;
    return place;
  }

  /** A row that the tool, the HR system or the person has withdrawn. */
  Export leftOut(Place place, String reason) {
    used.remove(place.row());
    leftOut.add(remark(place, "reason", reason));
    return this;
  }

  /** A row whose person has replied again later. */
  Export superseded(Place place, Place later) {
    used.remove(place.row());
    Map<String, Object> remark = remark(place, "reason", "superseded");
    remark.put("by_row", later.row());
    leftOut.add(remark);
    return this;
  }

  /** A row that somebody has to correct before it can be used. */
  Export setAside(Place place, String reason) {
    used.remove(place.row());
    setAside.add(remark(place, "reason", reason));
    return this;
  }

  /** A cell that is understood one way although it could be meant in another. */
  Export doubtful(Place place, String header, String written, String means) {
    Map<String, Object> remark = remark(place, "header", header);
    remark.put("written", written);
    remark.put("means", means);
    doubtful.add(remark);
    return this;
  }

  /** Something else that a reader would find out about the file. */
  Export found(String what, Object found) {
    details.put(what, found);
    return this;
  }

  private static Map<String, Object> remark(Place place, String what, String remark) {
    Map<String, Object> remarks = new LinkedHashMap<>();
    remarks.put("row", place.row());
    remarks.put("line", place.line());
    remarks.put(what, remark);
    return remarks;
  }

  /** Everybody whose row is used. */
  List<Reply> used() {
    return List.copyOf(used.values());
  }

  /** Everybody whose row is used and who is on a side. */
  List<Reply> used(Side side) {
    return switch (holds) {
      case PEOPLE -> List.of();
      case MENTEES -> side == Side.MENTEES ? used() : List.of();
      case MENTORS -> side == Side.MENTORS ? used() : List.of();
      case BOTH -> used().stream().filter(reply -> reply.sides().contains(side)).toList();
    };
  }

  void write(Path folder) {
    carrier.write(folder.resolve(name));
  }

  Map<String, Object> truth() {
    Map<String, Object> truth = new LinkedHashMap<>();
    truth.put("name", name);
    truth.put("holds", holds.name().toLowerCase(Locale.ROOT));
    truth.putAll(carrier.format());
    truth.put("header_row", headerRow);
    truth.put("header_line", headerLine);
    truth.put("header_rows", columns.headerRows());
    truth.put("rows", rows);
    truth.put("used", used.size());
    truth.put("columns", meanings());
    truth.putAll(details);
    truth.put("left_out", leftOut);
    truth.put("set_aside", setAside);
    truth.put("doubtful", doubtful);
    return truth;
  }

  /** For each of our names the columns that hold it. */
  private Map<String, Object> meanings() {
    Map<String, List<Object>> meanings = new LinkedHashMap<>();
    int number = 0;
    for (Column column : columns.all()) {
      number++;
      if (!column.ours().isEmpty()) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("column", number);
        place.put(
            "header", column.headers().size() == 1 ? column.headers().get(0) : column.headers());
        if (!column.choice().isEmpty()) {
          place.put("choice", column.choice());
        }
        meanings.computeIfAbsent(column.ours(), ours -> new ArrayList<>()).add(place);
      }
    }
    return new LinkedHashMap<>(meanings);
  }
}
