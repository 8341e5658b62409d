package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Whoever stands in the export of everybody in rows that do not count alone: people who have left,
 * for instance. They take no part, by id, were it written with other leading zeros or in other
 * case, or, where no id says who somebody is, by address.
 */
final class Departed {
  private final Optional<Sheet> everybody;
  private final Ids ids;
  private final Findings findings;
  private final Map<String, LeftOutRow> byId = new HashMap<>();
  private final Map<String, LeftOutRow> byNear = new HashMap<>();
  private final Map<String, LeftOutRow> byAddress = new HashMap<>();
  private final Set<String> present = new HashSet<>();

  /**
   * The people of an export.
   *
   * @param everybody the export, if there is one
   * @param ids whether an id says who somebody is in the export too
   */
  Departed(Optional<Sheet> everybody, Ids ids, Findings findings) {
    this.everybody = everybody;
    this.ids = ids;
    this.findings = findings;
    everybody.ifPresent(
        sheet -> {
          sheet
              .leftOut()
              .forEach(
                  out -> {
                    byId.putIfAbsent(sheet.id(out.row()), out);
                    byAddress.putIfAbsent(address(sheet, out.row()), out);
                  });
          sheet.rows().forEach(row -> present.addAll(List.of(sheet.id(row), address(sheet, row))));
        });
    byId.keySet().removeAll(present);
    byId.remove("");
    byId.forEach((id, out) -> byNear.merge(NearIds.folded(id), out, Departed::first));
    present.forEach(id -> byNear.remove(NearIds.folded(id)));
    byAddress.keySet().removeAll(present);
    byAddress.remove("");
  }

  private static LeftOutRow first(LeftOutRow one, LeftOutRow other) {
    return one.row().line() <= other.row().line() ? one : other;
  }

  private static String address(Sheet sheet, Row row) {
    return EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
  }

  /** Leaves a row of mentees or mentors out, counted and noted, if it is of such a person. */
  boolean leavesOut(Sheet sheet, Row row) {
    Optional<LeftOutRow> out = of(sheet, row);
    out.ifPresent(
        gone -> {
          findings.leftOut(LeftOutPerson.of(sheet, new LeftOutRow(row, gone.reason())));
          note(sheet, row);
        });
    return out.isPresent();
  }

  private Optional<LeftOutRow> of(Sheet sheet, Row row) {
    if (byId.isEmpty() && byAddress.isEmpty()) {
      return Optional.empty();
    }
    String personId = sheet.cell(row, WantedColumns.PERSON_ID);
    String id = personId.isEmpty() && ids.areShared() ? sheet.id(row) : personId;
    if (present.contains(id)) {
      return Optional.empty();
    }
    return Optional.ofNullable(byId.get(id))
        .or(() -> Optional.ofNullable(byNear.get(NearIds.folded(id))))
        .or(() -> Optional.ofNullable(byAddress.get(address(sheet, row))));
  }

  private void note(Sheet sheet, Row row) {
    String name = everybody.map(Sheet::name).orElse("");
    findings.leftOut(sheet.file(), "with no row that counts in " + name);
    findings.add(
        sheet.fault(
            Severity.NOTE,
            row,
            WantedColumns.ID,
            CellText.id("id", sheet.cell(row, WantedColumns.ID))
                + " is left out, for the row in "
                + name
                + " does not count",
            "If it does, say so by where: under files: in program.yaml"));
  }
}
