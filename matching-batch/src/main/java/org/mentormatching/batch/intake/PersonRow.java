package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * A mentee or mentor as a row of canonical cells. Cells are completed while the other files are
 * read.
 */
final class PersonRow {
  private final Sheet sheet;
  private final Row row;
  private final String id;
  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, List<String>> links = new HashMap<>();
  private String personId;
  private Optional<UnsaidConsent> unsaid = Optional.empty();

  PersonRow(Sheet sheet, Row row, String id) {
    this.sheet = sheet;
    this.row = row;
    this.id = id;
    personId = id;
  }

  Sheet sheet() {
    return sheet;
  }

  Row row() {
    return row;
  }

  InputFile side() {
    return sheet.file();
  }

  String id() {
    return id;
  }

  String personId() {
    return personId;
  }

  void personId(String given) {
    personId = given;
  }

  /** What a column says; empty if nothing. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Sets what a column says; nothing if it is empty. */
  void put(String column, String text) {
    if (text.isEmpty()) {
      cells.remove(column);
    } else {
      cells.put(column, text);
    }
  }

  /** A consent that is neither given nor refused; empty if it is one of these or not asked for. */
  Optional<UnsaidConsent> unsaid() {
    return unsaid;
  }

  void unsaid(UnsaidConsent consent) {
    unsaid = Optional.of(consent);
  }

  /** The people named in a column, as they are named. */
  List<String> links(String column) {
    return links.getOrDefault(column, List.of());
  }

  void links(String column, List<String> named) {
    links.put(column, List.copyOf(named));
  }

  /**
   * The e-mail address as it is compared, the id if that is one; empty if there is none that could
   * be one.
   */
  String address() {
    String address = EmailAddress.compared(cell(WantedColumns.EMAIL));
    return address.isEmpty() ? EmailAddress.compared(id) : address;
  }

  /** File and line of the row. */
  String place() {
    return sheet.name() + ":" + row.line();
  }

  /** Why the row stays out, as the outputs list it. */
  SetAsideRow setAside(String reason) {
    return new SetAsideRow(
        side(),
        sheet.name(),
        row.line(),
        id,
        sheet.cell(row, WantedColumns.NAME),
        sheet.cell(row, WantedColumns.EMAIL),
        reason);
  }
}
