package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.ReplyTimes.Latest;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/** Which row counts of somebody who stands in a file several times: the latest reply. */
final class Replies {
  private final Sheet sheet;
  private final SortedSet<String> compared;
  private final Findings findings;
  private Optional<ReplyTimes> times = Optional.empty();

  /**
   * The replies of a file.
   *
   * @param compared the columns in which rows that say the same agree
   */
  Replies(Sheet sheet, SortedSet<String> compared, Findings findings) {
    this.sheet = sheet;
    this.compared = compared;
    this.findings = findings;
  }

  /** The rows of one person that count; several if they contradict each other, with a fault. */
  List<Row> counting(List<Row> rows) {
    Row first = rows.get(0);
    List<Row> others = rows.subList(1, rows.size());
    if (others.stream().allMatch(row -> isSame(first, row))) {
      others.forEach(this::repeated);
      return List.of(first);
    }
    return sheet.headings().has(WantedColumns.REPLIED_AT) && allHaveTimes(rows)
        ? latest(rows)
        : contradicting(rows);
  }

  private boolean isSame(Row a, Row b) {
    return compared.stream()
        .allMatch(column -> sheet.cell(a, column).equals(sheet.cell(b, column)));
  }

  private boolean allHaveTimes(List<Row> rows) {
    Set<Row> without = new LinkedHashSet<>(rows);
    without.removeIf(row -> ReplyTimes.isTime(sheet.cell(row, WantedColumns.REPLIED_AT)));
    for (Row row : without) {
      if (!sheet.cell(row, WantedColumns.REPLIED_AT).isEmpty()) {
        findings.add(
            sheet.valueFault(
                Severity.NOTE,
                row,
                WantedColumns.REPLIED_AT,
                CellText.answer(time(row)),
                "is not a time, so that it does not tell which reply counts",
                "Write it as 2027-01-11 09:05"));
      }
    }
    return without.isEmpty();
  }

  private List<Row> latest(List<Row> rows) {
    if (times.isEmpty()) {
      Stream<Row> all =
          Stream.concat(sheet.rows().stream(), sheet.leftOut().stream().map(LeftOutRow::row));
      times = Optional.of(ReplyTimes.of(all.map(this::time).toList()));
    }
    Latest latest = times.get().latest(rows.stream().map(this::time).toList());
    Row counts = rows.get(latest.index());
    for (Row row : rows) {
      if (!row.equals(counts)) {
        replaced(row, counts, latest.doubt());
      }
    }
    return List.of(counts);
  }

  private String time(Row row) {
    return sheet.cell(row, WantedColumns.REPLIED_AT);
  }

  private void replaced(Row row, Row counts, String doubt) {
    findings.leftOut(sheet.file(), LeftOutRow.REPLACED);
    findings.add(
        sheet.fault(
            Severity.NOTE,
            row,
            WantedColumns.ID,
            id(row)
                + " replied again"
                + (doubt.isEmpty() ? " later" : ", perhaps not later, because " + doubt),
            "The reply in line "
                + counts.line()
                + " counts"
                + (doubt.isEmpty() ? "" : "; remove one of them if that is wrong")));
  }

  private void repeated(Row row) {
    findings.leftOut(sheet.file(), LeftOutRow.REPEATED);
    findings.add(
        sheet.fault(
            Severity.NOTE,
            row,
            WantedColumns.ID,
            id(row) + " stands in an earlier row too, which says the same",
            "The first row counts"));
  }

  private List<Row> contradicting(List<Row> rows) {
    Row first = rows.get(0);
    List<Row> counting = new ArrayList<>();
    counting.add(first);
    for (Row row : rows.subList(1, rows.size())) {
      if (isSame(first, row)) {
        repeated(row);
      } else {
        counting.add(row);
        findings.add(contradiction(first, row));
      }
    }
    return counting;
  }

  private Fault contradiction(Row before, Row row) {
    return sheet.fault(
        Severity.STOPS,
        row,
        WantedColumns.ID,
        id(row) + " stands in line " + before.line() + " too, which says something else",
        "Keep one of the rows");
  }

  private String id(Row row) {
    return CellText.id("id", sheet.cell(row, WantedColumns.ID));
  }
}
