package org.mentormatching.batch.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.EarlierCycles;
import org.mentormatching.batch.intake.EarlierCycles.EarlierPair;
import org.mentormatching.batch.intake.EarlierCycles.Fate;
import org.mentormatching.batch.ledger.LedgerRow.State;
import org.mentormatching.batch.report.Sheet;

/**
 * What was published in all cycles: every pair, everybody who was left waiting, and a row of each
 * cycle. Of several rows of a pair the one of the newest cycle counts. Immutable.
 *
 * @param header the columns of the file, ours and whatever others somebody has added
 * @param cells all rows as they stand
 * @param rows the same rows as they are understood
 */
public record Ledger(List<String> header, List<List<String>> cells, List<LedgerRow> rows) {
  static final List<String> COLUMNS =
      List.of(
          "cycle",
          "cycle_number",
          "mentee_id",
          "mentor_id",
          "state",
          "start",
          "end",
          "term",
          "reason");

  private static final Comparator<LedgerRow> NEWEST =
      Comparator.comparingInt(LedgerRow::cycleNumber).thenComparingInt(LedgerRow::line);

  /** Copies the lists. */
  public Ledger {
    header = List.copyOf(header);
    cells = cells.stream().map(List::copyOf).toList();
    rows = List.copyOf(rows);
  }

  /** Nothing was published yet. */
  public static Ledger empty() {
    return new Ledger(COLUMNS, List.of(), List.of());
  }

  /** Whether a cycle was published. */
  public boolean has(String cycle) {
    return rows.stream().anyMatch(row -> row.cycle().equals(cycle));
  }

  /** The number of a cycle: its own if it was published, otherwise that of the next one. */
  public int numberOf(String cycle) {
    int last = 0;
    for (LedgerRow row : rows) {
      if (row.cycle().equals(cycle)) {
        return row.cycleNumber();
      }
      last = Math.max(last, row.cycleNumber());
    }
    return last + 1;
  }

  /** What the cycles before one leave to it. */
  public EarlierCycles before(String cycle) {
    int now = numberOf(cycle);
    SortedMap<String, SortedMap<String, LedgerRow>> newest = new TreeMap<>();
    Map<String, Integer> lastServed = new HashMap<>();
    List<LedgerRow> earlier = rows.stream().filter(row -> row.cycleNumber() < now).toList();
    for (LedgerRow row : earlier) {
      if (row.concernsPair()) {
        newest
            .computeIfAbsent(row.menteeId(), id -> new TreeMap<>())
            .merge(row.mentorId(), row, (a, b) -> NEWEST.compare(a, b) >= 0 ? a : b);
        lastServed.merge(row.menteeId(), row.cycleNumber(), Math::max);
      }
    }
    SortedMap<String, Integer> waiting = new TreeMap<>();
    for (LedgerRow row : earlier) {
      if (row.state() == State.WAITING
          && row.cycleNumber() > lastServed.getOrDefault(row.menteeId(), 0)) {
        waiting.merge(row.menteeId(), 1, Integer::sum);
      }
    }
    List<EarlierPair> pairs = new ArrayList<>();
    newest.values().forEach(ofMentee -> ofMentee.values().forEach(row -> pairs.add(at(now, row))));
    return new EarlierCycles(LedgerFile.NAME, pairs, waiting);
  }

  /** What a row says of its pair in a later cycle. */
  private static EarlierPair at(int now, LedgerRow row) {
    Fate fate =
        row.state() == State.ENDED ? Fate.ENDED : row.lastCycle() >= now ? Fate.GOES_ON : Fate.OVER;
    int endedAgo = fate == Fate.GOES_ON ? 0 : now - Math.min(row.lastCycle(), now - 1);
    return new EarlierPair(
        row.menteeId(), row.mentorId(), row.line(), fate, now - row.cycleNumber(), endedAgo);
  }

  /** The ledger with more rows at its end. */
  public Ledger with(List<LedgerRow> more) {
    List<List<String>> allCells = new ArrayList<>(cells);
    List<LedgerRow> all = new ArrayList<>(rows);
    for (LedgerRow row : more) {
      Map<String, String> byColumn = cellsOf(row);
      allCells.add(header.stream().map(column -> byColumn.getOrDefault(column, "")).toList());
      all.add(row);
    }
    return new Ledger(header, allCells, all);
  }

  private static Map<String, String> cellsOf(LedgerRow row) {
    Map<String, String> cells = new HashMap<>();
    cells.put("mentee_id", row.menteeId());
    cells.put("mentor_id", row.mentorId());
    cells.put("cycle", row.cycle());
    cells.put("cycle_number", Integer.toString(row.cycleNumber()));
    cells.put("state", row.state().word());
    cells.put("start", row.start());
    cells.put("end", row.end());
    cells.put("term", row.term() == 0 ? "" : Integer.toString(row.term()));
    cells.put("reason", row.reason());
    return cells;
  }

  /** The bytes of the file. */
  byte[] bytes() {
    return new Sheet(header, cells).bytes();
  }
}
