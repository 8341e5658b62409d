package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * A row of a file of people that is not used: set aside, left out, or an earlier reply. Whoever
 * stands in it keeps the place in the reporting line.
 */
record UnusedRow(Sheet sheet, Row row) {
  /** The rows of mentees and mentors that nobody takes part with, in the order of the files. */
  static List<UnusedRow> of(Collection<Sheet> sheets, Collection<PersonRow> takingPart) {
    Map<InputFile, Set<Integer>> used = new TreeMap<>();
    takingPart.forEach(
        person ->
            used.computeIfAbsent(person.side(), side -> new HashSet<>()).add(person.row().row()));
    List<UnusedRow> unused = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.file().isRequired()) {
        Set<Integer> usedHere = used.getOrDefault(sheet.file(), Set.of());
        sheet.rows().stream()
            .filter(row -> !usedHere.contains(row.row()))
            .forEach(row -> unused.add(new UnusedRow(sheet, row)));
        sheet.leftOut().forEach(out -> unused.add(new UnusedRow(sheet, out.row())));
      }
    }
    return unused;
  }

  String id() {
    return sheet.id(row);
  }

  /** The id of the human being, if the row gives one. */
  String personId() {
    return sheet.cell(row, WantedColumns.PERSON_ID);
  }

  /** The e-mail address as it is compared, the id if that is one; empty if there is none. */
  String address() {
    String address = EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
    return address.isEmpty() ? EmailAddress.compared(id()) : address;
  }

  String name() {
    return sheet.cell(row, WantedColumns.NAME);
  }

  String manager() {
    return sheet.cell(row, WantedColumns.MANAGER_ID);
  }

  /** File and line of the row. */
  String place() {
    return sheet.name() + ":" + row.line();
  }
}
