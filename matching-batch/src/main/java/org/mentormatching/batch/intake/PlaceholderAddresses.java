package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * The addresses of a file that stand for nobody in particular: words such as {@code anonymous}, and
 * whatever more than two people give.
 */
final class PlaceholderAddresses {
  private static final int MOST_PEOPLE = 2;

  private final Sheet sheet;
  private final Map<String, Set<String>> idsOf = new HashMap<>();

  /** The addresses of a file whose rows are known by id. */
  PlaceholderAddresses(Sheet sheet, Map<String, List<Row>> rowsOf) {
    this.sheet = sheet;
    rowsOf.forEach((id, rows) -> rows.forEach(row -> see(id, row)));
  }

  private void see(String id, Row row) {
    String address = EmailAddress.compared(text(row));
    if (!address.isEmpty()) {
      idsOf.computeIfAbsent(address, key -> new TreeSet<>()).add(id);
    }
  }

  private String text(Row row) {
    return sheet.cell(row, WantedColumns.EMAIL);
  }

  private boolean isPlaceholder(Row row) {
    String address = EmailAddress.compared(text(row));
    return EmailAddress.isPlaceholder(text(row))
        || idsOf.getOrDefault(address, Set.of()).size() > MOST_PEOPLE;
  }

  /** The address of a row; empty if it is a placeholder. */
  String address(Row row) {
    return isPlaceholder(row) ? "" : text(row);
  }

  /** Notes in one sentence how many there are. */
  void note(Findings findings) {
    long count = sheet.rows().stream().filter(this::isPlaceholder).count();
    if (count > 0) {
      findings.add(
          Fault.of(
              Severity.NOTE,
              sheet.name(),
              count == 1
                  ? "1 e-mail address stands for nobody in particular and counts as none"
                  : count + " e-mail addresses stand for nobody in particular and count as none",
              "If another column holds the true ones, name it under columns: {"
                  + sheet.file().key()
                  + ": {email: ...}}"));
    }
  }
}
