package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.intake.RawTable.Row;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;

/** The export of everybody: completes mentees and mentors, joined by id or e-mail. */
final class Everybody {
  private static final int PLACES_SHOWN = 10;

  private final Program program;
  private final Sheet sheet;
  private final Findings findings;
  private final Map<String, Row> byId = new HashMap<>();
  private final Map<String, Row> byAddress = new HashMap<>();
  private final SortedMap<Integer, Row> usable = new TreeMap<>();
  private final SortedMap<Integer, PersonRow> joined = new TreeMap<>();

  private Everybody(Program program, Sheet sheet, Findings findings) {
    this.program = program;
    this.sheet = sheet;
    this.findings = findings;
  }

  /** Reads the file and completes people with it. */
  static Everybody read(
      Program program,
      Sheet sheet,
      Collection<PersonRow> people,
      PersonReader reader,
      Findings findings) {
    Everybody everybody = new Everybody(program, sheet, findings);
    findings.begin(sheet.file(), sheet.name(), sheet.rows().size());
    SortedSet<String> wanted = new WantedColumns(program).of(sheet.file());
    sheet.rows().forEach(row -> everybody.add(row, wanted));
    everybody.complete(people, reader);
    everybody.usable.forEach((line, row) -> findings.used(sheet.file()));
    return everybody;
  }

  private void add(Row row, SortedSet<String> wanted) {
    String id = sheet.cell(row, WantedColumns.ID);
    String address = EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
    Optional<Fault> ragged = sheet.ragged(row);
    if (ragged.isPresent()) {
      setAside(row, List.of(ragged.get()));
      return;
    }
    if (id.isEmpty() && address.isEmpty()) {
      String message = "the row has neither an id nor an e-mail address";
      setAside(
          row,
          List.of(sheet.fault(Severity.SET_ASIDE, row, WantedColumns.ID, message, "Give one")));
      return;
    }
    Row before = id.isEmpty() ? null : byId.putIfAbsent(id, row);
    if (before != null) {
      repeated(before, row, id, wanted);
      return;
    }
    usable.put(row.row(), row);
    if (!address.isEmpty()) {
      byAddress.merge(address, row, this::least);
    }
  }

  /** Of two rows with the same address the one with the least id, whatever their order. */
  private Row least(Row a, Row b) {
    String idOfA = sheet.cell(a, WantedColumns.ID);
    return idOfA.compareTo(sheet.cell(b, WantedColumns.ID)) <= 0 ? a : b;
  }

  private void repeated(Row before, Row row, String id, SortedSet<String> wanted) {
    boolean same =
        wanted.stream()
            .allMatch(column -> sheet.cell(before, column).equals(sheet.cell(row, column)));
    findings.add(
        sheet.fault(
            same ? Severity.NOTE : Severity.STOPS,
            row,
            WantedColumns.ID,
            CellText.id("id", id)
                + " stands in line "
                + before.line()
                + " too, which says "
                + (same ? "the same" : "something else"),
            same ? "The first row counts" : "Keep one of the rows"));
    findings.repeated(sheet.file());
  }

  private void setAside(Row row, List<Fault> wrong) {
    wrong.forEach(findings::add);
    findings.setAside(
        new SetAsideRow(
            sheet.file(),
            sheet.name(),
            row.line(),
            sheet.cell(row, WantedColumns.ID),
            sheet.cell(row, WantedColumns.NAME),
            sheet.cell(row, WantedColumns.EMAIL),
            wrong.stream().map(Fault::sentence).collect(Collectors.joining(" "))));
  }

  private Optional<Row> rowOf(PersonRow person) {
    String personId = person.cell(WantedColumns.PERSON_ID);
    String id = personId.isEmpty() && program.ids() == Ids.SHARED ? person.id() : personId;
    Row row = byId.get(id);
    return Optional.ofNullable(row != null ? row : byAddress.get(person.address()));
  }

  private void complete(Collection<PersonRow> people, PersonReader reader) {
    WantedColumns wanted = new WantedColumns(program);
    Map<PersonRow, Map<String, String>> found = new LinkedHashMap<>();
    SortedMap<Integer, List<Fault>> wrong = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    for (PersonRow person : people) {
      Optional<Row> row = rowOf(person);
      if (row.isEmpty()) {
        unknown.add(person.sheet().name() + ":" + person.row().line());
        continue;
      }
      joined.putIfAbsent(row.get().row(), person);
      List<Fault> faults = new ArrayList<>();
      found.put(person, missing(person, row.get(), wanted, reader, faults));
      if (!faults.isEmpty()) {
        wrong.computeIfAbsent(row.get().row(), number -> new ArrayList<>()).addAll(faults);
      }
    }
    wrong.forEach(
        (number, faults) -> {
          Optional.ofNullable(usable.remove(number))
              .ifPresent(row -> setAside(row, faults.stream().distinct().toList()));
        });
    found.forEach(
        (person, cells) -> {
          if (rowOf(person).filter(row -> usable.containsKey(row.row())).isPresent()) {
            cells.forEach(person::put);
          }
        });
    noteUnknown(unknown);
  }

  private void noteUnknown(List<String> places) {
    if (!places.isEmpty()) {
      String first = String.join(", ", places.stream().limit(PLACES_SHOWN).toList());
      int more = Math.max(0, places.size() - PLACES_SHOWN);
      findings.add(
          Fault.of(
              Severity.NOTE,
              sheet.name(),
              places.size()
                  + (places.size() == 1 ? " mentee or mentor is" : " mentees and mentors are")
                  + " not in this file: "
                  + first
                  + (more > 0 ? " and " + more + " more" : ""),
              "They are used with what the other files say"));
    }
  }

  private Map<String, String> missing(
      PersonRow person, Row row, WantedColumns wanted, PersonReader reader, List<Fault> faults) {
    Map<String, String> cells = new TreeMap<>();
    for (String column : wanted.answers(person.side())) {
      if (!column.equals(WantedColumns.MANAGER_ID)
          && person.cell(column).isEmpty()
          && !sheet.cell(row, column).isEmpty()) {
        reader
            .readCell(person, sheet, row, column, faults)
            .ifPresent(text -> cells.put(column, text));
      }
    }
    for (String column : List.of(WantedColumns.NAME, WantedColumns.EMAIL)) {
      if (person.cell(column).isEmpty()) {
        cells.put(column, sheet.cell(row, column));
      }
    }
    return cells;
  }

  /** Whether the file says who manages whom. */
  boolean hasManagers() {
    return sheet.headings().has(WantedColumns.MANAGER_ID);
  }

  /** A person of the export, joined or not. */
  record Entry(String id, String address, String personId, String manager) {}

  /** Everybody in the export by id; {@code personId} is empty where nobody was joined. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    usable.forEach(
        (number, row) -> {
          PersonRow person = joined.get(number);
          entries.add(
              new Entry(
                  sheet.cell(row, WantedColumns.ID),
                  EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL)),
                  person == null ? "" : person.personId(),
                  sheet.cell(row, WantedColumns.MANAGER_ID)));
        });
    entries.sort(Comparator.comparing(Entry::id).thenComparing(Entry::address));
    return entries;
  }
}
